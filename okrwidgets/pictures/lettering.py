"""Text that is measured before it is drawn, so that it wraps and is never cut."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties
    from matplotlib.ft2font import FT2Font

FAMILY: Final = "DejaVu Sans"  # comes with matplotlib, so that a picture is the same everywhere
LEADING: Final = 1.32
_NO_GLYPH: Final = "\N{WHITE VERTICAL RECTANGLE}"
_POINTS_AN_INCH: Final = 72
_FINE: Final = 1440
"""Dots an inch for measuring: the widths of a coarse screen are rounded to its pixels."""

_SPACES: Final = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")  # all but those that keep words together

Weight = Literal["normal", "bold"]


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points, and weight."""

    size: float
    weight: Weight = "normal"

    @property
    def line(self) -> float:
        """The height of a line, in inches."""
        return self.size * LEADING / _POINTS_AN_INCH

    def font(self) -> FontProperties:
        """The same for matplotlib."""
        from matplotlib.font_manager import FontProperties

        return FontProperties(family=FAMILY, size=self.size, weight=self.weight)


def wrap(words: str, style: Style, width: float) -> list[str]:
    """Break into lines of at most ``width`` inches, between words where that is possible.

    Returns:
        At least one line; spaces only where there was white space.
    """
    lines: list[str] = []
    line = ""
    for word in printable(words).split(" "):
        longer = f"{line} {word}" if line else word
        if measure(longer, style) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, style, width)
        lines += full
    return [*lines, line] if line or not lines else lines


def measure(words: str, style: Style) -> float:
    """The width in inches."""
    font = _font(style.weight)
    font.set_size(style.size, _FINE)
    font.set_text(words, 0.0)
    return float(font.get_width_height()[0]) / 64 / _FINE


def printable(words: str) -> str:
    """One line, with a box in place of each sign that the font does not have (else matplotlib warns)."""
    known = _glyphs()
    return "".join(sign if ord(sign) in known else _NO_GLYPH for sign in _SPACES.sub(" ", words).strip(" "))


def _pieces(word: str, style: Style, width: float) -> list[str]:
    pieces, piece = [], ""
    for sign in word:
        if piece and measure(piece + sign, style) > width:
            pieces.append(piece)
            piece = ""
        piece += sign
    return [*pieces, piece]


@lru_cache(maxsize=2)
def _font(weight: Weight) -> FT2Font:
    from matplotlib.font_manager import findfont, get_font

    return get_font(findfont(Style(10, weight).font()))


@lru_cache(maxsize=1)
def _glyphs() -> frozenset[int]:
    return frozenset(_font("normal").get_charmap()) & frozenset(_font("bold").get_charmap())
