"""A number on its way to becoming a quantity: what stands in the text, before roles and comparisons are settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from okrwidgets.smart.grammar.record import Comparator, QuantityKind, Role

Link = Literal["", "from", "to", "by", "between"]


@dataclass(slots=True)
class Amount:
    """A number with its unit, filled in step by step.

    Attributes:
        first: index of its first token, sign and currency included.
        behind: index of the token behind it, unit included.
        kind: what sort of number.
        values: as in `Quantity`.
        unit: as in `Quantity`.
        named: whether something says what is counted.
        other: the value under the other reading.
        scale: its magnitude ("million"), otherwise 1.
        part: whether it is a part of one ("a third").
        signed: 1 for "+3", -1 for "-3", otherwise 0.
        attributive: whether it is joined to a noun that it describes ("a 12-week course").
        digits: as typed; empty for words.
        figure_behind: index of the token behind the bare figure.
        cmp: how it is compared; ``None`` until something says so.
        start: index of the first token that belongs to it, comparator included.
        lead: index of the first token of all that leads up to it.
        link: whether it is the start, the end or the size of a change, or opens a range.
        definite: whether an article or possessive says that the things are there already.
        everything: whether "all" stands before it.
        approximate: whether it is only about that much.
        was: whether something says that it is or was so.
        from_value: the start of a change.
        role: what it is there for; ``None`` until that is settled.
        reaching: whether a universal only says how far something reaches ("in all branches").
    """

    first: int
    behind: int
    kind: QuantityKind
    values: tuple[float, ...] = ()
    unit: str = ""
    named: bool = True
    other: float | None = None
    scale: int = 1
    part: bool = False
    signed: int = 0
    attributive: bool = False
    digits: str = ""
    figure_behind: int = -1
    cmp: Comparator | None = None
    start: int = -1
    lead: int = -1
    link: Link = ""
    definite: bool = False
    everything: bool = False
    approximate: bool = False
    was: bool = False
    from_value: float | None = None
    role: Role | None = None
    reaching: bool = False

    def __post_init__(self) -> None:
        if self.start < 0:
            self.start = self.lead = self.first
