"""What each number is there for. Only a target makes a statement measurable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.company import settle_by_company
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.places import is_clock, is_in_name, is_remark, is_start_of_change, is_then
from okrwidgets.smart.grammar.record import Role

_YEARS: Final = range(1950, 2101)
_NEAR: Final = 14
_CHAINED: Final = 3
_COORDINATING: Final = frozenset({"and", "or", "e", "ed", "o", "od", ",", "+"})
_PLURAL_AGES: Final = frozenset({5, 16, 18, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85})


def assign_roles(line: Line, amounts: Sequence[Amount]) -> None:
    """Settle the role of each amount, and give targets the baselines that stand beside them."""
    _chain_names(line, amounts)
    for amount in amounts:
        if amount.role is None:
            amount.role = next((role for role, applies in _RULES if applies(line, amount)), None)
    others = sum(amount.role is None for amount in amounts) > 1
    for place, amount in enumerate(amounts):
        if others and amount.role is None and is_remark(line, amount):
            amount.role = "scope"
        if place and amount.role is None and _is_whole_of(line, amounts[place - 1], amount):
            amount.role = "scope"
    settle_by_company(line, amounts)
    _hand_over_baselines(amounts)


def _chain_names(line: Line, amounts: Sequence[Amount]) -> None:
    """Let a name go on: "levels 1 *and 2*", "Scope 1, 2 *and 3*"."""
    for last, amount in pairwise(amounts):
        between = line.words[last.behind : amount.first][: _CHAINED + 1]
        names = last.role == "identifier" and line.tokens[last.first].kind == "number"
        bare = amount.kind in {"number", "ratio"} and amount.role is None and amount.scale == 1
        if not (names and bare and 0 < len(between) <= _CHAINED and line.known.label_joints.issuperset(between)):
            continue
        if between != ["-"] or line.joined(amount.first):
            amount.role = "identifier"
            amount.behind = min(amount.behind, amount.first + 1)


def _is_year(line: Line, amount: Amount) -> bool:
    if (
        amount.kind != "number"
        or not amount.digits.isdecimal()
        or len(amount.digits) != 4
        or int(amount.digits) not in _YEARS
    ):
        return False
    if amount.scale > 1 or amount.signed or amount.everything:
        return False
    counts = amount.named and (
        amount.cmp != "=" or amount.digits == "2000" or (line.lang == "it" and not amount.definite)
    )
    if not counts:
        amount.behind, amount.unit = amount.first + 1, ""
    return not counts


def _is_age(line: Line, amount: Amount) -> bool:
    known = line.known
    if amount.kind not in {"number", "duration"}:
        return False
    words, before = line.words, line.word(amount.first - 1)
    lead = line.word(amount.lead - 1)
    units = amount.unit.casefold().split()
    if (before in known.ages and before not in {"under", "over"}) or lead in known.ages - {"under", "over"}:
        return True
    if (any(unit in known.age_units for unit in units) and line.lang == "en") or any(
        unit.startswith("enn") for unit in units
    ):
        return True
    hyphened = before == "-" and line.joined(amount.first) and line.word(amount.first - 2) in {"under", "over", "ultra"}
    bounds = {"under", "over", "ultra", "above", "below"} & set(words[max(0, amount.first - 2) : amount.first])
    if hyphened:
        return True
    if line.lang == "it":
        years = any(unit in known.age_units for unit in units)
        return bool(bounds & {"under", "over", "ultra"}) or (
            years and (amount.cmp == "range" or lead in known.groups or line.word(amount.lead - 2) in known.groups)
        )
    plural = units == ["s"] and amount.values[0] in _PLURAL_AGES and line.joined(amount.behind - 1)
    if plural and (
        "over" in bounds or lead in known.definite | known.of_words | {"for", "among"} or lead in known.groups
    ):
        return True
    if amount.cmp == "range" and lead in known.groups and (not amount.named or "years" in units):
        return True
    grouped = lead in known.groups or (lead in {"are", "who"} and line.word(amount.lead - 2) in known.groups | {"who"})
    return bool(bounds) and grouped and (not amount.named or "years" in units) and amount.kind in {"number", "duration"}


def _is_denominator(line: Line, amount: Amount) -> bool:
    """Whether others are divided by it: "per 1,000 inhabitants", "ogni 100 abitanti"."""
    if amount.kind != "number" or amount.cmp != "=":
        return False
    before = line.word(amount.first - 1)
    return (
        before in line.known.per_words
        and amount.named
        and (line.lang == "en" or before == "ogni" or (amount.values[0] >= 100 and amount.values[0] % 100 == 0))
    )


def _narrows(line: Line, amount: Amount) -> bool:
    """Whether it says which things are meant: "issues older than 90 days", "on a scale from 1 to 5"."""
    places = {amount.first, amount.lead, amount.start, min(amount.lead + 1, amount.first)}
    return any(line.known.narrowing.before(line.words, place) is not None for place in places)


def _is_described(line: Line, amount: Amount) -> bool:
    """Whether it describes a noun: "a 12-week course", "30-day retention"."""
    stars = amount.unit.casefold() in {"star", "stars"}
    return amount.attributive and not stars and amount.kind in {"number", "duration"} and amount.from_value is None


def _is_definite(line: Line, amount: Amount) -> bool:
    """Whether the things are there already: "our 12 offices", "nei 5 comuni"; the verb before may take them on."""
    if amount.kind not in {"number", "duration"} or amount.cmp != "=" or amount.everything or not amount.definite:
        return False
    if amount.link == "to" and line.change_before(amount.lead) is not None:
        return False
    if amount.link == "by" and line.change_before(amount.lead):
        return False
    if line.lang == "it" and not _articled(line, amount):
        return False
    if not amount.named and amount.kind == "number":
        return amount.link != "to"
    if _is_taken_on(line, amount):
        amount.reaching = line.first_word_in(line.known.soft)
        return False
    amount.reaching = True
    return False


def _articled(line: Line, amount: Amount) -> bool:
    """Whether the word before is an article, or a preposition with one in it: "nei", not "di"."""
    return any(line.words[place] in line.known.definite for place in range(amount.lead, amount.first))


def _is_taken_on(line: Line, amount: Amount) -> bool:
    """Whether a verb at the start of the statement has the things as its object: "Close the 12 open issues"."""
    return (
        amount.lead == 1
        or (amount.lead > 1 and line.opens(amount.lead - 1))
        or line.word(amount.lead - 1) in line.known.rank_verbs
    )


def _is_rank_of_things(line: Line, amount: Amount) -> bool:
    """Whether it tells which things: "the top 3 partners" are partners, "be in the top 3" is an aim."""
    if amount.kind != "rank":
        return False
    units = amount.unit.casefold().split()
    if not line.known.rank_things.isdisjoint(units) or not line.known.rank_things.isdisjoint(
        line.words[amount.behind : amount.behind + 4]
    ):
        return False
    if any(word in line.known.rank_verbs for word in line.words[max(0, amount.first - _NEAR) : amount.first]):
        return False
    return amount.named or line.word(amount.first - 1) in line.known.definite


def _is_baseline(line: Line, amount: Amount) -> bool:
    if amount.kind in {"universal", "rank", "placeholder"} or amount.from_value is not None:
        return False
    if amount.was and amount.link != "to":
        return True
    return (
        amount.link == "from"
        and amount.cmp != "range"
        and (amount.kind != "number" or not amount.named)
        and _changes(line, amount)
    )


def _changes(line: Line, amount: Amount) -> bool:
    return line.change_before(amount.lead) is not None


_RULES: Final[tuple[tuple[Role, Callable[[Line, Amount], bool]], ...]] = (
    ("date", _is_year),
    ("date", is_clock),
    ("scope", _is_age),
    ("scope", _is_denominator),
    ("scope", _narrows),
    ("scope", _is_described),
    ("baseline", _is_baseline),
    ("baseline", is_then),
    ("baseline", is_start_of_change),
    ("scope", is_in_name),
    ("scope", _is_definite),
    ("scope", _is_rank_of_things),
)


def _is_whole_of(line: Line, last: Amount, amount: Amount) -> bool:
    """Whether the first is a part of the second: "10 of the 40 largest", "7 delle 12 sedi"."""
    beside = last.behind == amount.lead or (last.behind < amount.lead and amount.lead - last.behind <= 1)
    before = line.word(amount.lead if amount.link else amount.lead - 1)
    return (
        beside
        and line.word(amount.lead - 1) not in _COORDINATING
        and before in line.known.of_words
        and amount.kind == "number"
        and amount.cmp == "="
        and last.kind in {"number", "percent"}
    )


def _hand_over_baselines(amounts: Sequence[Amount]) -> None:
    """A baseline belongs to the target before it, or to the next one where none stands before."""
    last: Amount | None = None
    waiting: Amount | None = None
    for amount in amounts:
        if amount.role == "baseline":
            if last is None or not _fits(last, amount):
                waiting = amount
            else:
                _start_from(last, amount)
        elif amount.role == "target" and amount.kind != "placeholder":
            last = amount
            if waiting is not None and _fits(amount, waiting):
                _start_from(amount, waiting)
            waiting = None


def _fits(target: Amount, baseline: Amount) -> bool:
    same = target.kind == baseline.kind or not baseline.named or not target.named
    return (
        same
        and len(target.values) == 1
        and len(baseline.values) == 1
        and target.from_value is None
        and target.kind not in {"universal", "rank"}
    )


def _start_from(target: Amount, baseline: Amount) -> None:
    target.from_value = baseline.values[0]
    if target.cmp == "=":
        target.cmp = "->"
