"""Words, numbers, money and dates in the reader's language."""

from okrwidgets.text.language import LANGUAGES, Language, reader_language, set_language, use_language
from okrwidgets.text.sentence import Filled, Plural, Sayable, Text, Verbatim

__all__ = [
    "LANGUAGES",
    "Filled",
    "Language",
    "Plural",
    "Sayable",
    "Text",
    "Verbatim",
    "reader_language",
    "set_language",
    "use_language",
]
