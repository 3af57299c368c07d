"""Typed columns written in either style are read back; any bytes make a frame or a refusal."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.errors import OkrError
from okrwidgets.tables import Reading
from okrwidgets.tables.cells.marks import is_missing
from okrwidgets.tables.choices import Choices
from okrwidgets.tables.from_csv import look_at_csv
from okrwidgets.tables.from_paste import look_at_cells
from okrwidgets.text import LANGUAGES

ROWS: Final = 6
"""Enough that most of a column's values are present and show what it is."""

MONTHS: Final = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"]
WORDS: Final = st.text("abcdefghilmnopqrstuvzàèéìòù '&;,\"\n", min_size=1).map(str.strip).filter(bool)
CENTS: Final = st.decimals(Decimal(-(10**9)), Decimal(10**9), places=2).map(lambda value: value + 0)


@dataclass(frozen=True)
class Style:
    """How a country writes figures and dates."""

    decimal: Any
    groups: str
    separator: str
    date: Callable[[dt.date], str]


ITALIAN: Final = Style(",", ".", ";", "{:%d/%m/%Y}".format)
ENGLISH: Final = Style(".", ",", ",", "{:%Y-%m-%d}".format)


def written(value: Decimal, style: Style) -> str:
    return f"{value:,.2f}".translate({ord(","): style.groups, ord("."): style.decimal})


def money(value: Any, style: Style) -> str:
    return written(value, style) + " €"


def percent(value: Any, style: Style) -> str:
    return written(value, style) + "%"


def long_date(value: Any, _: Style) -> str:
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


DAYS: Final = st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31))
# each: the values, how they are written, what they are read as
SORTS: Final[dict[str, tuple[Any, Callable[[Any, Style], str], Callable[[Any], object]]]] = {
    "text": (WORDS.filter(lambda word: not is_missing(word)), lambda value, _: value, str),
    "number": (CENTS, written, float),
    "money": (CENTS, money, float),
    "percent": (CENTS, percent, lambda value: float(value / 100)),
    "whole": (st.integers(-999, 999), lambda value, _: str(value), int),
    "day": (DAYS, lambda value, style: style.date(value), lambda value: value),
    "long day": (DAYS, long_date, lambda value: value),
    "code": (st.integers(0, 9999).map("0{:04}".format), lambda value, _: value, str),
}


@st.composite
def columns(draw: st.DrawFn) -> tuple[str, list[Any]]:
    """A sort, and its values with at most half of them missing."""
    sort = draw(st.sampled_from(sorted(SORTS)))
    values = draw(st.lists(SORTS[sort][0], min_size=ROWS, max_size=ROWS))
    for n in draw(st.sets(st.integers(0, ROWS - 1), max_size=2)):
        values[n] = None
    return sort, values


@settings(deadline=None, max_examples=150)
@given(
    st.sampled_from([ITALIAN, ENGLISH]),
    st.lists(columns(), min_size=1, max_size=6),
    st.sampled_from(["", "--", "n.d."]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    st.data(),
)
def test_typed_columns_are_read_back(
    style: Style, typed: Sequence[tuple[str, list[Any]]], missing: str, encoding: str, data: st.DataObject
) -> None:
    # a row of which nothing is left is no row
    typed = [("text", list("abcdef")), *typed]
    names = [f"nome {n}" for n in range(len(typed))]
    cells = [[missing if v is None else SORTS[sort][1](v, style) for v in values] for sort, values in typed]
    out = io.StringIO()
    sheet = csv.writer(out, delimiter=style.separator, lineterminator=data.draw(st.sampled_from(["\n", "\r\n"])))
    sheet.writerows([names, *zip(*cells, strict=True)])
    reading = look_at(out.getvalue().encode(encoding), Choices())
    for column, (sort, values) in zip(reading.columns, typed, strict=True):
        assert list(column.values) == [None if v is None else SORTS[sort][2](v) for v in values]


def look_at(content: bytes, choices: Choices) -> Reading:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "tabella.csv")
        file.write_bytes(content)
        return look_at_csv(file, choices)


PIECES: Final = st.sampled_from(
    [
        *';,\t|"\n%€.-#( )',
        *("\r\n", '""', "Costo", "Data", "Totale", "12", "1.500", "1.234,56", "3,4%", "31/01/2026"),
        *("gen 2026", "20260131", "00123", "--", "n.d.", "# ---", "(12,00)", "è"),
    ]
)


def use(reading: Reading) -> None:
    """Everything that a reader may ask for."""
    pandas, polars = reading.frame("pandas"), reading.frame("polars")
    assert pandas.shape == polars.shape == (reading.rows, len(reading.columns))
    assert list(pandas.columns) == polars.columns
    for lang in LANGUAGES:
        assert reading.say(lang)
    assert repr(reading.preview())
    assert reading.preview()._repr_html_()


@settings(deadline=None, max_examples=300)
@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["refuse", "missing"]))
def test_any_text_is_a_frame_or_a_refusal(text: str, errors: Any) -> None:
    try:
        reading = look_at_cells(text, Choices(errors=errors))
    except OkrError as refused:
        assert str(refused)  # noqa: PT017  # either way is right, as long as it can be said
    else:
        use(reading)


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=80) | st.text(max_size=40).map(lambda text: text.encode("utf-16", "surrogatepass")))
def test_any_bytes_are_a_frame_or_a_refusal(content: bytes) -> None:
    try:
        reading = look_at(content, Choices(errors="missing"))
    except OkrError as refused:
        assert str(refused)  # noqa: PT017  # likewise
    else:
        use(reading)
