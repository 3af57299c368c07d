"""SMART: which letter a field carries, what is missing, and what has to be asked."""

from okrwidgets.smart.review import explain, review
from okrwidgets.smart.sentences import LETTER_NAMES, VERDICT_NAMES
from okrwidgets.smart.verdicts import Letter, Review

__all__ = ["LETTER_NAMES", "VERDICT_NAMES", "Letter", "Review", "explain", "review"]
