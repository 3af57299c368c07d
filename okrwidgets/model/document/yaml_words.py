"""The YAML parser's own words, put into a coach's."""

from __future__ import annotations

from typing import Final

from okrwidgets.model.document import sentences as say
from okrwidgets.text import Text

_MEANINGS: Final[tuple[tuple[str, Text], ...]] = (
    ("mapping values are not allowed", say.COLON_INSIDE),
    ("'\\t'", say.TAB_INSIDE),
    ("tab", say.TAB_INSIDE),
    ("end of stream", say.NEVER_CLOSED),
    ("<stream end>", say.NEVER_CLOSED),
    ("unknown escape", say.ESCAPE_UNKNOWN),
    ("expected escape sequence", say.ESCAPE_UNKNOWN),
    ("could not find expected ':'", say.COLON_MISSING),
    ("cannot start any token", say.SIGN_RESERVED),
    ("but found '<block", say.INDENTED_OTHERWISE),
    ("expected <block end>", say.INDENTED_OTHERWISE),
)


def explain_yaml(words: str) -> Text:
    """What the parser's complaint means for the person who wrote the line."""
    return next((meaning for sign, meaning in _MEANINGS if sign in words), say.NOT_YAML)
