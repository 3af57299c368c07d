"""People's text without the signs that no document can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from okrwidgets.model.base import Record

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_ILLEGIBLE: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BLANKS: Final = re.compile("[ \t\n]+")
_SHOWN: Final = "\ufffd"


def legible(words: str) -> str:
    r"""The same text with plain line ends, and with � for each control character.

    XML, spreadsheets and calendars refuse control characters or read them as something else; a sign in
    their place shows that there was one.

    Examples:
        >>> legible("one\r\ntwo\x07")
        'one\ntwo\ufffd'
    """
    return _ILLEGIBLE.sub(_SHOWN, _LINE_ENDS.sub("\n", words))


def one_line(words: str) -> str:
    r"""The same on one line, for headings and names; a blank that holds a figure and its unit together stays.

    Examples:
        >>> one_line(" one\n two ")
        'one two'
    """
    return _BLANKS.sub(" ", legible(words)).strip(" ")


def has_illegible(plan: Record) -> bool:
    """Whether any text of a plan has a sign for which another one would stand."""
    return any(_ILLEGIBLE.search(words) for words in _texts(plan))


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, Record):
        for name in type(part).model_fields:
            yield from _texts(getattr(part, name))
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one)
