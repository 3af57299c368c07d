"""The words that the judgement rests on, one room a language."""

from okrwidgets.smart.lexicon.lookup import lexicon
from okrwidgets.smart.lexicon.record import Lexicon, Verb, VerbClass, VerbForm

__all__ = ["Lexicon", "Verb", "VerbClass", "VerbForm", "lexicon"]
