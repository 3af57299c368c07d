"""Whether ads pay for themselves, where the gross profit is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.pictures.measured import comparing_sentences as compare
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import Amount
from okrwidgets.pictures.measured.blanks import complete_rows
from okrwidgets.pictures.measured.rows import measured_rows
from okrwidgets.pictures.measured.subject import Kpi
from okrwidgets.text import Sayable

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

_NEEDED: Final = ("revenue", "ad_spend", "gross_profit")
_ANY_LOSS: Final = 1e6
_GAIN: Final = {"gain": "gross_profit / ad_spend"}
_BREAK_EVEN: Final = {"needed": "revenue / gross_profit"}


@dataclass(frozen=True, slots=True)
class Payback:
    """What the ads of a group bring back.

    Attributes:
        profit: gross profit.
        spend: on ads; above 0.
        break_even: the ROAS at which the ads pay for themselves; ``None`` without revenue or gross profit.
        currency: ISO 4217 code.
    """

    profit: float
    spend: float
    break_even: float | None
    currency: str

    @property
    def lost(self) -> float:
        """Of each unit spent; negative where the ads earn."""
        return 1 - self.profit / self.spend

    @property
    def each(self) -> Sayable | None:
        """What each euro loses or earns; ``None`` for other currencies, and where that rounds to nothing."""
        if self.currency != "EUR" or not self.cents:
            return None
        if self.cents < 100:
            return (say.CENTS.one if self.cents == 1 else say.CENTS.other).fill(n=self.cents)
        return Amount(abs(self.lost), "money", self.currency)

    @property
    def cents(self) -> int:
        """What each euro loses or earns, rounded."""
        return round(min(abs(self.lost), _ANY_LOSS) * 100)

    @property
    def whole(self) -> Amount:
        """What the ads lose or earn in all."""
        return Amount(abs(self.profit - self.spend), "money", self.currency)

    @property
    def loses(self) -> bool:
        """Whether the ads cost more than they bring, by at least a hundredth."""
        return self.lost > 0 and bool(self.cents)

    @property
    def verdict(self) -> Sayable:
        """In words."""
        if not self.cents:
            return compare.EARNS_NOTHING
        if self.each is not None:
            return (compare.LOSES_A_EURO if self.loses else compare.EARNS_CENTS).fill(lost=self.each, gained=self.each)
        return (compare.LOSES_ALL if self.loses else compare.EARNS_ALL).fill(lost=self.whole, gained=self.whole)


def paybacks(
    frame: IntoFrame, by: str, columns: Mapping[str, str] | None, currency: str
) -> dict[Any, Payback | None] | None:
    """What the ads of each group bring back.

    Returns:
        ``None`` where the table has no gross profit at all; for a group ``None`` where a row lacks one of the three
        columns, because sums over different rows must not be compared; no entry for a group without ad spend.
    """
    import narwhals.stable.v2 as nw

    names = [(columns or {}).get(name, name) for name in _NEEDED]
    if not set(names) <= set(nw.from_native(frame).collect_schema().names()):
        return None
    complete = complete_rows(frame, names)
    kpis: list[Kpi] = ["roas", _GAIN, _BREAK_EVEN]
    whole = {row.group[0]: row.rows for row in measured_rows(kpis, frame, by=[by], columns=columns)}
    found: dict[Any, Payback | None] = dict.fromkeys(whole)
    for row in measured_rows(kpis, complete, by=[by], columns=columns):
        group = row.group[0]
        _, gain, needed = row.kpis
        if not gain.under:
            del found[group]
        elif row.rows == whole[group] and gain.over is not None and gain.value is not None:
            needs = needed.value if gain.over > 0 and (needed.over or 0.0) > 0 else None
            found[group] = Payback(gain.over, gain.under, needs, currency)
    return found
