"""What a comparison of groups says: its title, and each group in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from okrwidgets.pictures.measured import comparing_sentences as compare
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import Amount, apart, same
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.payback import Payback
from okrwidgets.pictures.measured.rows import Measured, group_name
from okrwidgets.pictures.measured.subject import Capital, Inside, Subject, column_name
from okrwidgets.text import Sayable
from okrwidgets.text.listing import Listed


@dataclass(frozen=True, slots=True)
class Group:
    """One group.

    Attributes:
        key: as it stands in the table.
        figure: what was measured.
        payback: of its ads, where that is known.
    """

    key: Any
    figure: Measured
    payback: Payback | None = None

    @property
    def name(self) -> Sayable:
        """What people call it."""
        return group_name(self.key)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is drawn.

    Attributes:
        kpi: that is shown.
        by: the column of the groups.
        valued: groups with a value, best first.
        empty: groups without one.
        whole: all groups together.
        paybacks: of the ads of each group; ``None`` where nothing is known of the gross profit.
    """

    kpi: Subject
    by: str
    valued: tuple[Group, ...]
    empty: tuple[Group, ...]
    whole: Measured
    paybacks: Mapping[Any, Payback | None] | None = None

    @property
    def groups(self) -> tuple[Group, ...]:
        """All of them."""
        return self.valued + self.empty

    @property
    def loser(self) -> Group | None:
        """The group whose ads look best of those that lose money, though they bring in more than they cost."""
        losing = (group for group in self.valued if group.payback is not None and group.payback.loses)
        return next((group for group in losing if (group.figure.value or 0.0) >= 1), None)

    @property
    def headed(self) -> Group | None:
        """The group that the title is about."""
        if self.loser is not None or len(self.valued) < 2:
            return self.loser
        known = self.kpi.adds_up or self.kpi.better != "context"
        return self.valued[0] if known and not _tied(self) else None


def story(shown: Comparison, rows: int, span: Sayable | None) -> Story:
    """All that the picture says in words.

    Args:
        shown: what is drawn.
        rows: of the table.
        span: over which time.
    """
    if not rows:
        return Story(say.NO_ROWS, None, (), (say.NO_ROWS_HINT,))
    words = {"kpi": Capital(shown.kpi.name), "by": Inside(column_name(shown.by))}
    about = compare.ABOUT_GROUPS.fill(**words) if span is None else compare.ABOUT_GROUPS_SPAN.fill(span=span, **words)
    return Story(finding(shown), about, tuple(_details(shown)), tuple(_notes(shown)))


def finding(shown: Comparison) -> Sayable:
    """The title: ads that lose money and do not look like it; else who is ahead."""
    kpi, valued = shown.kpi, shown.valued
    name = Capital(kpi.name)
    if not valued:
        return say.NO_VALUE_YET.fill(kpi=name, why=Inside(kpi.why_not(shown.empty[0].figure.why)))
    if shown.loser is not None and shown.loser.payback is not None:
        back = shown.loser.payback
        text, lost = (compare.LOSES, back.whole) if back.each is None else (compare.LOSES_CENTS, back.each)
        return text.fill(group=shown.loser.name, kpi=kpi.name, value=_amount(shown, shown.loser), lost=lost)
    if len(valued) == 1:
        return compare.ONE_GROUP.fill(kpi=name, value=_amount(shown, valued[0]), group=valued[0].name)
    first, last = apart(_amount(shown, valued[0]), _amount(shown, valued[-1]))
    if same(first, last):
        return compare.ALL_ALIKE.fill(kpi=name, value=first)
    share = _share(shown)
    if share is not None and not _tied(shown):
        return compare.MOST_OF_ALL.fill(kpi=name, best=valued[0].name, high=first, share=share)
    if _tied(shown) or kpi.better == "context":
        ends = sorted([(first, valued[0]), (last, valued[-1])], key=lambda pair: pair[0].value)
        (low, least), (high, most) = ends
        return compare.FROM_LOW_TO_HIGH.fill(kpi=name, low=low, least=least.name, high=high, most=most.name)
    return compare.AHEAD.fill(kpi=name, best=valued[0].name, high=first, worst=valued[-1].name, low=last)


def _details(shown: Comparison) -> Iterator[Sayable]:
    for group in shown.valued:
        words = {"group": group.name, "value": _amount(shown, group)}
        back = group.payback
        yield (
            compare.GROUP_VALUE.fill(**words)
            if back is None
            else compare.GROUP_VERDICT.fill(verdict=back.verdict, **words)
        )
    for group in shown.empty:
        yield compare.GROUP_NO_VALUE.fill(group=group.name, why=Inside(shown.kpi.why_not(group.figure.why)))
    if not shown.kpi.adds_up and shown.whole.value is not None:
        whole = shown.kpi.amount(shown.whole.value)
        yield compare.GROUP_VALUE.fill(group=Capital(compare.ALL_TOGETHER), value=whole)


def _notes(shown: Comparison) -> Iterator[Sayable]:
    if any(group.payback is not None for group in shown.valued):
        yield compare.BREAK_EVEN_NOTE
    unknown = [key for key, back in (shown.paybacks or {}).items() if back is None]
    if unknown:
        yield compare.MARGIN_UNKNOWN.fill(groups=Listed(tuple(group_name(key) for key in unknown)))


def _amount(shown: Comparison, group: Group) -> Amount:
    return shown.kpi.amount(group.figure.value or 0.0)


def _share(shown: Comparison) -> Amount | None:
    values = [group.figure.value or 0.0 for group in shown.valued]
    if not shown.kpi.adds_up or min(values) < 0 or not sum(values):
        return None
    return Amount(values[0] / sum(values), "percent")


def _tied(shown: Comparison) -> bool:
    """Whether nobody is first alone, or nobody last."""
    values = [group.figure.value for group in shown.valued]
    return values[0] == values[1] or values[-1] == values[-2]
