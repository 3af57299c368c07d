"""Figures: where their digits stand in a cell of some shape, and which decimal marks they allow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from okrwidgets.tables.cells.currency import CURRENCY, currency_named
from okrwidgets.tables.cells.shape import SPACES

Mark = Literal[",", "."]
"""What stands before the decimals."""

MARKS: Final[tuple[Mark, Mark]] = (",", ".")

_LONGEST: Final = 64
_MANY: Final = 15
"""Digits that a float keeps; whole numbers with more of them are ids."""

_BODY: Final = rf"[.,]?[09](?:[09.,'’{SPACES}]*[09])?(?:[eE][-+]?[09]{{1,2}})?"
_FIGURE: Final = re.compile(
    rf"[{SPACES}]*(?P<open>\()?[{SPACES}]*(?P<sign>[-+−–])?[{SPACES}]*(?P<before>{CURRENCY})?\.?[{SPACES}]*"
    rf"(?P<inner>[-−–])?[{SPACES}]*(?P<body>{_BODY})[{SPACES}]*(?:(?P<percent>%)|[x×])?[{SPACES}]*"
    rf"(?P<after>{CURRENCY})?[{SPACES}]*(?P<behind>[-−])?(?P<close>\))?[{SPACES}]*"
)
_EXPONENT: Final = r"(?:[eE][-+]?[09]{1,2})?"
_READABLE: Final[dict[Mark, re.Pattern[str]]] = {
    ",": re.compile(
        rf"(?:[09]+|9[09]{{0,2}}(?P<g>[.'’{SPACES}])[09]{{3}}(?:(?P=g)[09]{{3}})*)(?:,[09]+)?{_EXPONENT}|,[09]+"
    ),
    ".": re.compile(
        rf"(?:[09]+|9[09]{{0,2}}(?P<g>[,'’{SPACES}])[09]{{3}}(?:(?P=g)[09]{{3}})*)(?:\.[09]+)?{_EXPONENT}|\.[09]+"
    ),
}
_GROUPED_BY: Final = "'’" + SPACES
_PLAINLY: Final[dict[Mark, dict[int, str | None]]] = {
    ",": str.maketrans({**dict.fromkeys(_GROUPED_BY + ".", None), ",": "."}),
    ".": str.maketrans(dict.fromkeys(_GROUPED_BY + ",", None)),
}


class Figure(NamedTuple):
    """Cells of one shape that are figures.

    Attributes:
        start: where the digits begin.
        end: where they end.
        body: the shape of the digits with their marks.
        negative: whether a sign or parentheses stand around them.
        currency: code or sign; empty where there is none.
        percent: whether ``%`` follows.
        comma: whether they can be read with a decimal comma.
        point: whether they can be read with a decimal point.
        bare: whether nothing stands around the digits.
    """

    start: int
    end: int
    body: str
    negative: bool
    currency: str
    percent: bool
    comma: bool
    point: bool
    bare: bool

    @property
    def marked(self) -> bool:
        """Whether there is a comma or a point at all."""
        return "," in self.body or "." in self.body

    @property
    def unadorned(self) -> bool:
        """Whether there are digits, and at most a sign and blanks: then they could be a code."""
        return self.body.strip("09" + SPACES) == "" and not self.currency and not self.percent

    @property
    def plain(self) -> bool:
        """Whether the cell is digits and nothing else."""
        return self.bare and self.body.strip("09") == ""

    @property
    def code(self) -> bool:
        """Whether the digits are a code: they start with zeros, or are more than a number keeps."""
        digits = self.body
        return self.plain and ((digits[0] == "0" and len(digits) > 1) or len(digits) > _MANY)

    def allows(self, mark: Mark) -> bool:
        """Whether the digits can be read with this decimal mark."""
        return self.comma if mark == "," else self.point

    def whole(self, mark: Mark) -> bool:
        """Whether there are no decimals when read so, and few enough digits for a whole number."""
        return mark not in self.body and "e" not in self.body.lower() and len(self.body) <= _MANY

    def amounts(self, cells: Iterable[str], mark: Mark) -> Iterator[float]:
        """The numbers in cells of this shape; percents as fractions."""
        table = _PLAINLY[mark]
        # “12.5e-2” is rounded once, 12.5 / 100 twice
        behind = "e-2" if self.percent else ""
        for cell in cells:
            value = float(cell[self.start : self.end].translate(table) + behind)
            yield (-value if self.negative else value) or 0.0

    def wholes(self, cells: Iterable[str], mark: Mark) -> Iterator[int]:
        """The whole numbers in cells of this shape."""
        table = _PLAINLY[mark]
        for cell in cells:
            value = int(cell[self.start : self.end].translate(table))
            yield -value if self.negative else value


def figure_of(shape: str) -> Figure | None:
    """Understand cells of a shape as figures; ``None`` where they are none.

    Examples:
        >>> figure_of("€ 9.909,99").currency, figure_of("(90,00)").negative, figure_of("9,9%").percent
        ('EUR', True, True)
        >>> figure_of("9.900").comma, figure_of("9.900").point, figure_of("0.900").comma
        (True, True, False)
        >>> list(figure_of("9.909,99").amounts(["1.204,56"], ","))
        [1204.56]
    """
    found = _FIGURE.fullmatch(shape) if len(shape) <= _LONGEST else None
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    signs = [sign for sign in (found["open"], found["sign"], found["inner"], found["behind"]) if sign]
    units = [unit for unit in (found["before"], found["after"], found["percent"]) if unit]
    body = found["body"]
    comma, point = (_READABLE[mark].fullmatch(body) is not None for mark in MARKS)
    if len(signs) > 1 or len(units) > 1 or not (comma or point):
        return None
    if found["percent"] and "e" in body.lower():
        return None
    currency = currency_named(found["before"] or found["after"] or "")
    start, end = found.span("body")
    negative = bool(signs) and signs[0] != "+"
    return Figure(start, end, body, negative, currency, bool(found["percent"]), comma, point, body == shape)
