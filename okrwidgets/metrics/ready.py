"""What measuring and comparing share: from the arguments to the figures of all groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.errors import OkrError
from okrwidgets.formula import Quotient, Why
from okrwidgets.formula.tree import parts_of
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.aggregate import aggregate
from okrwidgets.metrics.asked import Asked, Wanted, read_asked
from okrwidgets.metrics.evaluate import Evaluator, Piece
from okrwidgets.metrics.frames import Frame, take_in
from okrwidgets.metrics.leaves import Leaf
from okrwidgets.metrics.names import DATE, Names
from okrwidgets.metrics.periods import SHOWN, read_period, show
from okrwidgets.metrics.rows import PERIOD, Grouping, count_key, group_key, sum_key
from okrwidgets.metrics.there import check_there
from okrwidgets.text import Sayable

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

CASELESS: Final = frozenset({"duckdb", "ibis", "pyspark", "sqlframe"})
"""Engines to which “Month” and “month” are the same column."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The columns of one KPI.

    Attributes:
        value: null where there is a reason.
        num: what is divided; ``None`` where the formula is no division.
        den: by what.
        why: the reason; null where there is a value.
    """

    value: nw.Expr
    num: nw.Expr | None
    den: nw.Expr | None
    why: nw.Expr


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

    def figures(self, words: Mapping[Why, str] | Mapping[Why, float]) -> tuple[nw.LazyFrame[Any], list[Figures]]:
        """One row a group.

        Args:
            words: what is said where there is no value.

        Returns:
            A frame with the keys of the groups and `ROWS`, and for each KPI the expressions of its columns.
        """
        places: dict[Leaf, int] = {}
        for kpi in self.asked:
            for leaf in kpi.leaves.values():
                places.setdefault(leaf, len(places))
        groups = aggregate(self.frame, tuple(places), self.grouping)
        counted = set(groups.collect_schema())
        evaluator = Evaluator(words)
        found = [(n, count_key(n) if count_key(n) in counted else None) for n in places.values()]
        groups = groups.with_columns(*(_sanitized(sum_key(n), count) for n, count in found))
        pieces = [evaluator.leaf(sum_key(n), count) for n, count in found]
        figures = [
            _figures(kpi, {name: pieces[places[leaf]] for name, leaf in kpi.leaves.items()}, evaluator)
            for kpi in self.asked
        ]
        return evaluator.apply(groups), figures

    def give_back(self, groups: nw.LazyFrame[Any], columns: Iterable[nw.Expr]) -> Any:
        """The result in the order of its groups, as the same kind of frame as the reader's.

        Args:
            groups: one row a group, with its keys.
            columns: what is to follow the columns of the groups.
        """
        import narwhals.stable.v2 as nw

        period = self.grouping.period
        groups = groups if period is None else show(groups, period, PERIOD)
        keys = [nw.col(group_key(n)).alias(name) for n, name in enumerate(self.grouping.by)]
        result = groups.select(*keys, *(SHOWN[period] if period is not None else ()), *columns)
        names = shown_names(self.grouping)
        numbers = SHOWN[period] if period is not None and period != "day" else ()
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
    same = str.casefold if frame.kind in CASELESS else str
    counted = Counter(map(same, result))
    clash = next((name for name in result if counted[same(name)] > 1), None)
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


def _sanitized(key: str, count: str | None) -> nw.Expr:
    """A sum that is null where there was nothing to add up, and where it is infinite."""
    import narwhals.stable.v2 as nw

    total = nw.col(key).cast(nw.Float64)
    finite = total.is_finite()
    return nw.when(finite if count is None else (nw.col(count) > 0) & finite).then(total).alias(key)


def _figures(kpi: Asked, leaves: Mapping[str, Piece], evaluator: Evaluator) -> Figures:
    import narwhals.stable.v2 as nw

    parts = tuple(evaluator.piece(part, leaves) for part in parts_of(kpi.tree))
    num: nw.Expr | None = None
    den: nw.Expr | None = None
    if isinstance(kpi.tree, Quotient):
        parts = tuple(evaluator.settled(part) for part in parts)
        num, den = (_shown(part) for part in parts)
    whole = evaluator.combine(kpi.tree, parts, leaves)
    why = evaluator.why(whole)
    return Figures(nw.when(why.is_null()).then(whole.value), num, den, why)


def _shown(piece: Piece) -> nw.Expr:
    """The value of a part, or null."""
    import narwhals.stable.v2 as nw

    return piece.value if piece.sound or piece.absent is None else nw.when(~piece.absent).then(piece.value)
