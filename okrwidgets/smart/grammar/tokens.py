"""A text as words, numbers and signs, each with its place."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from okrwidgets.smart.grammar.record import Token
from okrwidgets.text.months import fold

# An elided article ("dell'87,5%") is a word of its own; "e-commerce" and "follow-up" are one word.
_PATTERN: Final = (
    r"(?P<number>[0-9]+(?:[.,'’\u00a0\u202f][0-9]+)*)"
    r"|(?P<word>{letters}(?:[-\u2010\u2011]{letters})*(?:['’](?:[sS]\b|(?=[^\W\d_]|[0-9]))?)?)"
    r"|(?P<sign>\S)"
)
_TOKEN: Final = re.compile(_PATTERN.format(letters=r"[^\W\d_]+"))
# Some systems write "è" as an "e" and an accent; the pattern for both is slower.
_TOKEN_APART: Final = re.compile(_PATTERN.format(letters=r"(?:[^\W\d_]|[\u0300-\u036f])+"))
_LONGEST_KNOWN: Final = 40
"""No word of any table is longer; what is longer must not fill `fold`'s memory."""


def tokens_of(text: str) -> list[Token]:
    """Cut a text into tokens, in one pass.

    Examples:
        >>> [token.text for token in tokens_of("Portare dall'87,5% al 95% l'e-commerce")]
        ['Portare', "dall'", '87,5', '%', 'al', '95', '%', "l'", 'e-commerce']
    """
    pattern = _TOKEN if text.isascii() or unicodedata.is_normalized("NFC", text) else _TOKEN_APART
    found = []
    for match in pattern.finditer(text):
        written = match.group()
        kind = match.lastgroup
        plain = _plain(written) if kind == "word" else written
        found.append(Token(match.start(), match.end(), written, plain, kind))  # type: ignore[arg-type]
    return found


def _plain(written: str) -> str:
    if len(written) > _LONGEST_KNOWN:
        return fold.__wrapped__(written)
    plain = fold(written)
    return plain if plain.isascii() else plain.replace("’", "'").replace("\u2010", "-").replace("\u2011", "-")
