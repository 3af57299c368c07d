"""The reader's table, measured: the one place where pictures and metrics meet."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.subject import Kpi
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.dates import Interval
from okrwidgets.text.months import SHORT_MONTHS

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

PeriodName = Literal["day", "week", "month", "quarter", "year"]
PERIOD_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "day": ("date",),
    "week": ("year", "week"),
    "month": ("year", "month"),
    "quarter": ("year", "quarter"),
    "year": ("year",),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """One KPI of one group.

    Attributes:
        value: ``None`` where there is none.
        over: numerator, of a quotient.
        under: denominator, of a quotient.
        why: the code of the reason where there is no value.
    """

    value: float | None
    over: float | None = None
    under: float | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Month:
    """The month that a day lies in, said with its year."""

    day: dt.date

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return say.MONTH_OF.fill(month=SHORT_MONTHS[self.day.month - 1], year=self.day.year).say(lang)


@dataclass(frozen=True, slots=True)
class Row:
    """One group with its KPIs, in the order in which they were asked for.

    Attributes:
        group: the values of the columns that were grouped by.
        kpis: what was measured.
        rows: of the reader's table.
    """

    group: tuple[Any, ...]
    kpis: tuple[Measured, ...]
    rows: int


def measured_rows(
    kpis: Sequence[Kpi],
    frame: IntoFrame,
    *,
    by: Sequence[str] = (),
    period: PeriodName | None = None,
    columns: Mapping[str, str] | None = None,
) -> list[Row]:
    """Measure KPIs and hand the result out as plain Python, sorted by group.

    Args:
        kpis: keys of the glossary, or a name with a formula each.
        frame: the reader's table, of any kind that `okrwidgets.metrics.measure` takes.
        by: columns to group by.
        period: further groups by date.
        columns: what the formulas' columns are called in the table.

    Raises:
        OkrError: as `okrwidgets.metrics.measure` does.
    """
    from okrwidgets.metrics import measure

    result = measure(list(kpis), frame, by=list(by) or None, period=period, columns=columns)
    names = [_name(kpi) for kpi in kpis]
    groups = [*by, *(PERIOD_COLUMNS[period] if period else ())]
    return [
        Row(tuple(_plain(row[name]) for name in groups), tuple(_measured(row, name) for name in names), row["rows"])
        for row in _collected(result)
    ]


def group_name(value: Any) -> Sayable:
    """What people call the value of a group."""
    words = "" if value is None else "".join(sign for sign in " ".join(str(value).split()) if sign.isprintable())
    return Verbatim(words) if words else say.BLANK


def measured_already(kpis: Sequence[Kpi], frame: IntoFrame) -> list[Row]:
    """The rows of a table that `okrwidgets.metrics.measure` gave back; none where it is the reader's own table."""
    import narwhals.stable.v2 as nw

    names = [_name(kpi) for kpi in kpis]
    there = set(nw.from_native(frame).collect_schema().names())
    if not {"rows", *(column for name in names for column in _columns(name))} <= there:
        return []
    return [Row((), tuple(_measured(row, name) for name in names), int(row["rows"])) for row in _collected(frame)]


def span_of(frame: IntoFrame, columns: Mapping[str, str] | None = None) -> Sayable | None:
    """Over which days the table reaches; ``None`` where it has no column of dates, or no date in it.

    From the first of a month to the first of a month they are taken for months.
    """
    import narwhals.stable.v2 as nw

    table = nw.from_native(frame)
    name = (columns or {}).get("date", "date")
    kind = table.collect_schema().get(name)
    if kind is None or not kind.is_temporal():
        return None
    ends = table.lazy().select(first=nw.col(name).min(), last=nw.col(name).max()).collect().rows(named=True)[0]
    first, last = _day(ends["first"]), _day(ends["last"])
    if first is None or last is None:
        return None
    return say.SPAN.fill(start=Month(first), end=Month(last)) if first.day == last.day == 1 else Interval(first, last)


def _collected(result: Any) -> list[dict[str, Any]]:
    import narwhals.stable.v2 as nw

    return list(nw.from_native(result).lazy().collect().rows(named=True))


def _name(kpi: Kpi) -> str:
    return kpi if isinstance(kpi, str) else next(iter(kpi))


def _columns(name: str) -> tuple[str, str, str, str]:
    return name, f"{name}_num", f"{name}_den", f"{name}_why"


def _measured(row: Mapping[str, Any], name: str) -> Measured:
    value, over, under, why = (row[column] for column in _columns(name))
    return Measured(_number(value), _number(over), _number(under), why if isinstance(why, str) else None)


def _number(value: Any) -> float | None:
    known = _plain(value)
    return float(known) if known is not None and math.isfinite(known) else None


def _plain(value: Any) -> Any:
    """The value of a group; NaN and NaT, as pandas writes what is missing, are none."""
    try:
        return None if value is None or value != value else value  # noqa: PLR0124
    except (TypeError, ValueError):  # pandas' NA refuses to be compared
        return None


def _day(value: Any) -> dt.date | None:
    if _plain(value) is None:
        return None
    return value.date() if isinstance(value, dt.datetime) else value if isinstance(value, dt.date) else None
