"""SMART: which letter a statement or a field carries, on what evidence, and what is missing."""

from okrwidgets.smart.explaining import explain
from okrwidgets.smart.grammar import read
from okrwidgets.smart.letters import Letter
from okrwidgets.smart.reviewing import Review, review, review_schema
from okrwidgets.smart.rules import RULES
from okrwidgets.smart.sentences import LETTER_NAMES, VERDICT_NAMES

__all__ = [
    "LETTER_NAMES",
    "RULES",
    "VERDICT_NAMES",
    "Letter",
    "Review",
    "explain",
    "read",
    "review",
    "review_schema",
]
