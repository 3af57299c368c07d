"""The quantities of a text: numbers with their units, comparisons and roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.amounts import amounts_of
from okrwidgets.smart.grammar.changes import compare
from okrwidgets.smart.grammar.leads import read_lead
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.pairs import paired
from okrwidgets.smart.grammar.record import Quantity, Time, Token
from okrwidgets.smart.grammar.roles import assign_roles
from okrwidgets.text import Language


def find_quantities(text: str, tokens: list[Token], lang: Language, times: Sequence[Time] = ()) -> tuple[Quantity, ...]:
    """Find the quantities of a text.

    The unit of a universal is the thing of which all or none are meant; its value is 100 or 0. A
    part ("two thirds") is a percent.

    Args:
        text: as given.
        tokens: of the text.
        lang: of the text.
        times: whose numbers are taken, except those of service times and durations.

    Examples:
        >>> from okrwidgets.smart.grammar.tokens import tokens_of
        >>> said = "Cut the median rollback time from 48 minutes to under 15"
        >>> found, = find_quantities(said, tokens_of(said), "en")
        >>> said[found.start:found.end], found.cmp, found.values, found.from_value, found.unit
        ('from 48 minutes to under 15', '<', (15.0,), 48.0, 'minutes')
    """
    line = Line.of(tokens, lang, times)
    amounts = paired(line, _led(line, amounts_of(line)))
    for amount in amounts:
        compare(line, amount)
    assign_roles(line, amounts)
    return tuple(_quantities(tokens, amounts))


def _led(line: Line, amounts: Iterable[Amount]) -> Iterator[Amount]:
    for amount in amounts:
        if amount.role is None:
            read_lead(line, amount)
        yield amount


def _quantities(tokens: Sequence[Token], amounts: Iterable[Amount]) -> Iterator[Quantity]:
    behind = 0
    for amount in amounts:
        first = max(amount.start, behind)
        behind = max(amount.behind, first + 1)
        values = tuple(-value for value in amount.values) if _is_negative(amount) else amount.values
        yield Quantity(
            start=tokens[first].start,
            end=tokens[behind - 1].end,
            kind=amount.kind,
            values=tuple(float(value) for value in values),
            cmp=amount.cmp or "=",
            unit=amount.unit,
            role=amount.role or "target",
            from_value=amount.from_value,
            approximate=amount.approximate,
            other_value=amount.other if amount.cmp != "range" else None,
        )


def _is_negative(amount: Amount) -> bool:
    """A minus is the sign of the number itself where it says nothing of a change."""
    return amount.signed < 0 and amount.cmp not in {"-%", "-pp", "-n", "range"} and len(amount.values) == 1
