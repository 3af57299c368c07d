"""The words that the judgement rests on, one room a language."""

from okrwidgets.smart.lexicon.lookup import lexicon
from okrwidgets.smart.lexicon.record import DIRECTION, Lexicon, Verb, VerbClass, VerbForm

__all__ = ["DIRECTION", "Lexicon", "Verb", "VerbClass", "VerbForm", "lexicon"]
