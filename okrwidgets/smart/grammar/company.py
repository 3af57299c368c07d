"""What numbers are there for in the company of others: limits of time, "all", "our 12 offices", descriptions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line

_BOUNDED: Final = frozenset({"<", "<="})
_BOUNDS: Final = frozenset({"<", "<=", ">", ">="})
_DESCRIBING: Final = frozenset({"number", "duration", "money"})
_COORDINATING: Final = frozenset({"and", "e", "ed"})
_FAR: Final = 10
_MEANS: Final = 16
"""Tokens before "all" within which "by verifying" makes it a matter of means."""
_NAMED_WITHIN: Final = 4
"""Tokens at the start within which "share of" makes the statement the name of a share."""


def settle_by_company(line: Line, amounts: Sequence[Amount]) -> None:
    """Settle all roles that are still open; what is no scope and no limit for each single case is a target."""
    _describe_none(line, amounts)
    services = {id(amount) for amount in amounts if amount.role is None and _is_service(line, amount)}
    figures = _figures(line, amounts, services)
    many = sum(amount.role is None for amount in amounts) > 1
    for amount in amounts:
        beside = figures.get(line.clauses[amount.first], [])
        if many and amount.role is None and id(amount) not in services and not amount.reaching:
            besides = len(beside) > 1 or _follows_whole(line, amount)
            amount.role = "scope" if _describes(line, amount, besides=besides) else None
    figures = _figures(line, amounts, services)
    soft = line.first_word_in(line.known.soft)
    for amount in amounts:
        if amount.role is None:
            beside = figures.get(line.clauses[amount.first], [])
            if id(amount) in services:
                amount.role = "service_time" if beside or _names_share(line) else "target"
            else:
                bears = not amount.reaching or (not soft and _holds_for_each(line, amount, beside))
                amount.role = "target" if bears else "scope"


def _figures(line: Line, amounts: Sequence[Amount], services: set[int]) -> dict[int, list[Amount]]:
    """By clause, the numbers in it that can be targets of their own."""
    found: dict[int, list[Amount]] = {}
    for amount in amounts:
        own = id(amount) not in services and not amount.reaching and amount.kind != "placeholder"
        if own and amount.role in {None, "target"}:
            found.setdefault(line.clauses[amount.first], []).append(amount)
    return found


def _describe_none(line: Line, amounts: Sequence[Amount]) -> None:
    """A bound behind "no …" says of which there are to be none: "no ticket open for more than 30 days"."""
    none: Amount | None = None
    for amount in amounts:
        if amount.kind == "universal":
            none = amount if amount.values == (0.0,) else None
        elif (
            none is not None
            and amount.role is None
            and amount.cmp in _BOUNDS
            and amount.kind in _DESCRIBING
            and line.clauses[none.first] == line.clauses[amount.first]
            and line.word(amount.lead - 1) not in _COORDINATING
        ):
            amount.role = "scope"


def _is_service(line: Line, amount: Amount) -> bool:
    """Whether it is a time limit for each single case."""
    if amount.kind != "duration" or amount.from_value is not None or amount.link == "to" or amount.attributive:
        return False
    bounded = amount.cmp in _BOUNDED and line.word(amount.first - 1) != ":" and not _bounds_metric(line, amount)
    return bounded or line.word(amount.lead - 1) in {"in", "nell'arco"}


def _is_measured_over(line: Line, amount: Amount) -> bool:
    """Whether it only says over what something is measured: "averaged over all sites"."""
    return not line.known.measuring.isdisjoint(line.words[max(0, amount.lead - _NAMED_WITHIN) : amount.lead])


def _bounds_metric(line: Line, amount: Amount) -> bool:
    """Whether it is the value of a metric that is itself a time: "time to reply under 2 hours for 80% of calls"."""
    if line.words[amount.start] in {"within", "entro"} or line.word(amount.lead - 1) in {"in", "nell'arco"}:
        return False
    start = max(0, amount.lead - _FAR)
    before = line.words[start : amount.lead]
    figures = any(line.tokens[place].kind == "number" for place in range(start, amount.lead))
    return not figures and any(not line.known.clocks.isdisjoint(word.split("-")) for word in before)


def _names_share(line: Line) -> bool:
    """Whether the statement is the name of a share, in which a limit says of what: "% of calls answered in 20 s"."""
    return any(
        word in line.known.shares and line.word(place + 1) in line.known.of_words
        for place, word in enumerate(line.words[:_NAMED_WITHIN])
        if not place or line.tokens[place - 1].kind != "number"
    )


def _holds_for_each(line: Line, amount: Amount, figures: Sequence[Amount]) -> bool:
    """Whether something is to hold for each of them.

    "95% on every ward" is reached on each; "3 trees for every child" and "10% in our 4 shops" say how the figure
    is meant.
    """
    if _is_measured_over(line, amount):
        return False
    if amount.kind != "universal":
        return not figures
    rated = line.words[amount.first] in line.known.each_words and line.word(amount.first - 1) in line.known.rating
    counted = any(figure.kind == "number" for figure in figures)
    return not _is_means(line, amount) and not (rated and counted)


def _is_means(line: Line, amount: Amount) -> bool:
    """Whether it stands behind "by doing so", "mediante"."""
    for place in range(amount.first - 1, max(-1, amount.first - 1 - _MEANS), -1):
        word = line.words[place]
        if word in line.known.means or (word in line.known.by_words and line.word(place + 1).endswith("ing")):
            return True
        if line.tokens[place].kind == "sign":
            return False
    return False


def _follows_whole(line: Line, amount: Amount) -> bool:
    """Whether "all" of something stands right before "with" and the amount: "all shops with more than 5 staff"."""
    return (
        any(
            line.known.all_words.at(line.words, place) is not None
            for place in range(max(0, amount.lead - 1 - _NAMED_WITHIN), max(0, amount.lead - 1))
        )
        and line.clauses[max(0, amount.lead - 1)] == line.clauses[amount.first]
    )


def _describes(line: Line, amount: Amount, *, besides: bool) -> bool:
    """Whether it tells what others are like: "firms with more than 250 staff", "un corso di 40 ore"."""
    before = line.word(amount.lead - 1)
    if amount.cmp in _BOUNDS:
        having = before in line.known.having and (before != "hanno" or line.word(amount.lead - 2) == "che")
        return having and besides and amount.kind == "number"
    if amount.cmp != "=" or amount.signed:
        return False
    melted = line.word(amount.lead) if line.lang == "it" else ""
    if amount.kind == "duration":
        return before in line.known.lasting or (amount.link == "by" and melted in line.known.lasting)
    # "un ospedale da 20 posti"
    return amount.kind == "number" and amount.named and melted == "da" and line.change_before(amount.lead) is None
