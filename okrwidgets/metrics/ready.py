"""What measuring and comparing share: from the arguments to the figures of all groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.errors import OkrError
from okrwidgets.formula import Quotient
from okrwidgets.formula.tree import parts_of
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.aggregate import PERIOD, ROWS, Grouping, aggregate, count_key, group_key, sum_key
from okrwidgets.metrics.asked import Asked, Wanted, read_asked
from okrwidgets.metrics.evaluate import CODES, Evaluator, Piece
from okrwidgets.metrics.frames import Frame, take_in
from okrwidgets.metrics.leaves import Leaf
from okrwidgets.metrics.names import DATE, Names
from okrwidgets.metrics.periods import SHOWN, read_period, shown
from okrwidgets.metrics.there import check_there
from okrwidgets.text import Sayable

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

VALUE: Final = "okr_kpi_"
NUM: Final = "okr_num_"
DEN: Final = "okr_den_"
WHY: Final = "okr_reason_"


@dataclass(frozen=True, slots=True)
class Ready:
    """All that a frame is asked for.

    Attributes:
        frame: the reader's.
        asked: the KPIs.
        grouping: the groups.
    """

    frame: Frame
    asked: tuple[Asked, ...]
    grouping: Grouping

    def figures(self) -> nw.LazyFrame[Any]:
        """One row a group: its keys, and for the n-th KPI value, numerator, denominator and code of the reason."""
        import narwhals.stable.v2 as nw

        places: dict[Leaf, int] = {}
        for kpi in self.asked:
            for leaf in kpi.leaves.values():
                places.setdefault(leaf, len(places))
        groups = aggregate(self.frame, tuple(places), self.grouping)
        counted = set(groups.collect_schema())
        groups = groups.with_columns(*(nw.col(sum_key(n)).cast(nw.Float64) for n in places.values()))
        groups = groups.with_columns(*(_why(n, counted) for n in places.values()))
        pieces = {leaf: Piece(nw.col(sum_key(n)), nw.col(_why_key(n))) for leaf, n in places.items()}
        evaluator = Evaluator()
        found = [
            column
            for n, kpi in enumerate(self.asked)
            for column in _columns(n, kpi, {name: pieces[leaf] for name, leaf in kpi.leaves.items()}, evaluator)
        ]
        return evaluator.apply(groups).select(*self.grouping.keys, ROWS, *found)

    def group_columns(self) -> list[nw.Expr]:
        """The keys as they are called in the result."""
        import narwhals.stable.v2 as nw

        found = [nw.col(group_key(n)).alias(name) for n, name in enumerate(self.grouping.by)]
        if self.grouping.period == "day":
            found.append(nw.col(PERIOD).alias("date"))
        elif self.grouping.period is not None:
            found += shown(self.grouping.period, nw.col(PERIOD))
        return found

    def give_back(self, result: nw.LazyFrame[Any]) -> Any:
        """The result in the order of its groups, as the same kind of frame as the reader's."""
        names = shown_names(self.grouping)
        numbers = SHOWN[self.grouping.period] if self.grouping.period not in {None, "day"} else ()
        return self.frame.give_back(result.sort(*names) if names else result, whole=numbers)


def prepare(
    kpi: Wanted,
    native: Any,
    by: object,
    period: object,
    columns: object,
    columns_of: Callable[[str], Sequence[str]],
    *,
    rows: bool = True,
) -> Ready:
    """Read and check all arguments, before any row is looked at.

    Args:
        kpi: see `okrwidgets.metrics.measure`, as for the next four.
        native: the frame.
        by: groups.
        period: period.
        columns: mapping.
        columns_of: which columns of the result a KPI has.
        rows: whether the result has a column ``rows``.
    """
    frame = take_in(native)
    names = Names(_mapping(columns), frame.columns)
    groups = _names(by)
    asked = read_asked(kpi, names)
    chosen = None if period is None else read_period(period)
    dated = chosen is not None or any(leaf.way != "sum" for one in asked for leaf in one.leaves.values())
    grouping = Grouping(groups, chosen, names.column(DATE) if dated else None)
    names.check_mapping()
    check_there(frame, names, groups)
    result = [
        *shown_names(grouping),
        *(name for one in asked for name in columns_of(one.name)),
        *(["rows"] if rows else []),
    ]
    clash = next((name for name, count in Counter(result).items() if count > 1), None)
    if clash is not None:
        raise OkrError("K303", say.CLASH.fill(name=clash))
    return Ready(frame, asked, grouping)


def shown_names(grouping: Grouping) -> tuple[str, ...]:
    """What the columns of the groups are called in the result."""
    return (*grouping.by, *(SHOWN[grouping.period] if grouping.period is not None else ()))


def _names(given: object) -> tuple[str, ...]:
    if given is None:
        return ()
    names = (given,) if isinstance(given, str) else tuple(given) if isinstance(given, Sequence) else (None,)
    if all(isinstance(name, str) for name in names):
        return names
    raise _not_names("by", given, say.A_COLUMN_OR_LIST)


def _mapping(given: object) -> dict[str, str]:
    if given is None:
        return {}
    if isinstance(given, Mapping) and all(isinstance(part, str) for pair in given.items() for part in pair):
        return dict(given)
    raise _not_names("columns", given, say.A_MAPPING)


def _not_names(argument: str, given: object, expected: Sayable) -> OkrError:
    return OkrError("K304", say.NOT_NAMES.fill(argument=argument, given=repr(given)[:60], expected=expected))


def _why_key(n: int) -> str:
    return f"{sum_key(n)}_why"


def _why(n: int, counted: set[str]) -> nw.Expr:
    """Why a leaf has no figure. Where the count is left out, there always was one to add up."""
    import narwhals.stable.v2 as nw

    why: nw.Expr = nw.when(~nw.col(sum_key(n)).is_finite()).then(nw.lit(CODES["not_finite"]))
    if count_key(n) in counted:
        nothing = nw.when(nw.col(count_key(n)) == 0).then(nw.lit(CODES["no_data"]))
        why = nw.coalesce(nothing, why)
    return why.alias(_why_key(n))


def _columns(n: int, kpi: Asked, leaves: Mapping[str, Piece], evaluator: Evaluator) -> Iterator[nw.Expr]:
    import narwhals.stable.v2 as nw

    parts = tuple(evaluator.piece(part, leaves) for part in parts_of(kpi.tree))
    whole = evaluator.combine(kpi.tree, parts, leaves)
    nothing = nw.lit(None, nw.Float64)
    num, den = (part.shown for part in parts) if isinstance(kpi.tree, Quotient) else (nothing, nothing)
    for key, value in ((VALUE, whole.shown), (NUM, num), (DEN, den)):
        yield value.cast(nw.Float64).alias(f"{key}{n}")
    yield (nw.lit(None) if whole.why is None else whole.why).cast(nw.Float64).alias(f"{WHY}{n}")
