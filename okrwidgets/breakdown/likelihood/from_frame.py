"""A history from the reader's own table."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from okrwidgets.breakdown.likelihood import sentences as say
from okrwidgets.breakdown.likelihood.histories import Rate
from okrwidgets.errors import OkrError
from okrwidgets.metrics.frames import Frame, quietly, take_in
from okrwidgets.text import Verbatim
from okrwidgets.text.listing import Listed

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

_MOST_SHOWN = 15


def history_from(
    frame: IntoFrame,
    *,
    rates: Mapping[str, str | tuple[str, str]] | None = None,
    values: Mapping[str, str] | None = None,
) -> dict[str, Rate | tuple[float, ...]]:
    """Take the history of drivers from a table, for `attainment`.

    Args:
        frame: of any kind that `okrwidgets.measure` takes; it is not changed.
        rates: by driver the columns of successes and of trials, which are added up over the rows that have both; or one
            column that says row by row whether it went well (true and false, 1 and 0).
        values: by driver the column with what each row brought, in the driver's unit; a percent as a fraction.

    Returns:
        By driver a `Rate` or its values in the order of the rows. Missing figures are left out.

    Raises:
        OkrError: ``B514`` where no column is asked for, ``B515`` for one that is not there, ``B516`` for one without
            figures, ``B517`` for one that is to say yes or no and says something else, ``K301`` when there is no frame.

    Examples:
        >>> import polars as pl
        >>> weeks = pl.DataFrame({"met": [20, 30], "signed": [4, 9]})
        >>> history_from(weeks, rates={"closing_rate": ("signed", "met")})
        {'closing_rate': Rate(successes=13.0, trials=50.0)}
    """
    if not rates and not values:
        raise OkrError("B514", say.NOTHING_ASKED)
    with quietly():
        table = take_in(frame)
        found: dict[str, Rate | tuple[float, ...]] = {}
        for driver, columns in (rates or {}).items():
            found[driver] = _rate(table, driver, columns)
        for driver, column in (values or {}).items():
            found[driver] = tuple(value for (value,) in _rows(table, driver, column))
    return found


def _rate(table: Frame, driver: str, columns: str | tuple[str, str]) -> Rate:
    if not isinstance(columns, str):
        rows = list(_rows(table, driver, *columns))
        return Rate(math.fsum(row[0] for row in rows), math.fsum(row[1] for row in rows))
    marks = [mark for (mark,) in _rows(table, driver, columns)]
    for mark in marks:
        if mark not in {0, 1}:
            raise OkrError("B517", say.NOT_YES_OR_NO.fill(driver=driver, column=columns, given=Verbatim(f"{mark:g}")))
    return Rate(math.fsum(marks), float(len(marks)))


def _rows(table: Frame, driver: str, *columns: str) -> Iterator[tuple[float, ...]]:
    """The figures of each row that has all of them."""
    for column in columns:
        _require_figures(table, driver, column)
    read = table.lazy.select(*dict.fromkeys(columns)).collect()
    lists: list[list[Any]] = [read[column].to_list() for column in columns]
    for row in zip(*lists, strict=True):
        if all(value is not None and value == value for value in row):  # noqa: PLR0124  # NaN differs from itself
            yield tuple(float(value) for value in row)


def _require_figures(table: Frame, driver: str, column: str) -> None:
    there = table.columns
    if column not in there:
        near = difflib.get_close_matches(str(column), there, 1, 0.6)
        shown: dict[str, object] = {"driver": driver, "column": column}
        if near:
            raise OkrError("B515", say.COLUMN_MISSING_NEAR.fill(near=near[0], **shown))
        listed = Listed(tuple(Verbatim(f"“{name}”") for name in there), _MOST_SHOWN)
        raise OkrError("B515", say.COLUMN_MISSING.fill(there=listed, **shown))
    kind = table.schema[column]
    if not (kind.is_numeric() or str(kind) == "Boolean"):
        raise OkrError("B516", say.NO_FIGURES_IN.fill(driver=driver, column=column, type=kind))
