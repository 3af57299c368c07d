"""A number with its sign, its currency and its unit; or the part of a name that it is."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.articles import article_counts, single_at
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.names import name_at
from okrwidgets.smart.grammar.numerals import Numeral, numeral_at
from okrwidgets.smart.grammar.ratios import ratio_at
from okrwidgets.smart.grammar.units import Unit, currency_before, unit_at
from okrwidgets.smart.grammar.vocabulary import MULTIPLE_WORDS

_SIGNED: Final[dict[str, int]] = {"+": 1, "-": -1, "−": -1, "–": -1}
_OPENS: Final = frozenset("([:→,;")
_VISION: Final = 5
"""Tokens within which "un'azienda digitale al 100%" is a vision."""


def figure_at(line: Line, index: int) -> Amount | None:
    """The amount whose digits stand at a token."""
    before = currency_before(line, index)
    numeral = numeral_at(line, index, money=before is not None)
    named = name_at(line, index, numeral, money=before is not None)
    if named is not None or numeral is None:
        return named
    currency, first = before or (None, index)
    signed, first = _sign(line, first)
    ratio = ratio_at(line, index, numeral)
    amount = ratio if ratio is not None else _with_unit(line, index, numeral, currency)
    if line.words[index - 1] in MULTIPLE_WORDS and line.joined(index) and index and not line.joined(index - 1):
        amount.kind, amount.unit, first = "multiplier", "x", index - 1
    amount.first = amount.start = amount.lead = first
    amount.signed, amount.digits, amount.figure_behind = signed, numeral.digits, numeral.behind
    if signed < 0:
        amount.other = None
    _rank(line, amount)
    return amount


def word_figure_at(line: Line, index: int) -> Amount | None:
    """The amount whose number starts with a word."""
    numeral = numeral_at(line, index) or single_at(line, index)
    if numeral is None:
        return None
    ratio = None if numeral.part else ratio_at(line, index, numeral)
    if ratio is not None:
        return ratio
    if numeral.article and not article_counts(line, index, numeral):
        return None
    if numeral.part:
        return Amount(index, numeral.behind, "percent", (numeral.value,), "%", part=True)
    amount = _with_unit(line, index, numeral, None)
    _rank(line, amount)
    return amount


def _with_unit(line: Line, index: int, numeral: Numeral, currency: str | None) -> Amount:
    at, bound = numeral.behind, None
    behind_number = line.known.comparators_behind.at(line.words, at)
    if behind_number is not None and not _starts_number(line, at + behind_number[1]):
        bound, at = behind_number[0], at + behind_number[1]
    unit = unit_at(line, at, scaled=numeral.scale > 1)
    if currency is not None:
        plain = unit.kind == "number" and not unit.attributive
        unit = Unit("money", currency, at if plain else unit.behind)
    elif unit.kind == "duration" and unit.attributive and numeral.value > 999:
        unit = Unit("number", "", at, named=False)
    amount = Amount(index, unit.behind, unit.kind, (numeral.value,), unit.name, unit.named)
    amount.other, amount.scale, amount.attributive = numeral.other, numeral.scale, unit.attributive
    if bound is None and (behind_unit := line.known.comparators_behind.at(line.words, unit.behind)) is not None:
        bound, length = behind_unit
        if not _starts_number(line, unit.behind + length):
            amount.behind += length
        else:
            bound = None
    amount.cmp = bound
    if unit.kind == "percent" and numeral.value == 100 and _only_stresses(line, index, amount.behind):
        amount.role = "scope"
    return amount


def _only_stresses(line: Line, index: int, behind: int) -> bool:
    """Whether 100% is said for emphasis: "100% clarity", "100% di focus", "un'azienda digitale al 100%"."""
    known = line.known
    of = line.word(behind) in known.of_words
    if line.word(behind + of) in known.emphatic or (of and line.word(behind + 2) in known.emphatic):
        return True
    vision = line.words[0] in known.indefinite and line.word(index - 1) in known.to_words
    return vision and index <= _VISION and behind == len(line.words)


def _starts_number(line: Line, index: int) -> bool:
    return index < len(line.tokens) and line.tokens[index].kind == "number" and line.word(index - 1) == "+"


def _sign(line: Line, first: int) -> tuple[int, int]:
    """The plus or minus right before an amount, where it is no hyphen."""
    signed = _SIGNED.get(line.word(first - 1))
    if signed is None or not line.joined(first) or (line.joined(first - 1) and line.word(first - 2) not in _OPENS):
        return 0, first
    return signed, first - 1


def _rank(line: Line, amount: Amount) -> None:
    """Make it a rank where "top" stands before it, or "places" behind."""
    if amount.kind not in {"number", "percent"}:
        return
    found = line.known.rank_before.before(line.words, amount.first)
    things = line.known.rank_things
    if found is not None and (line.words[amount.first - 1] not in {"number", "."} or amount.values == (1.0,)):
        amount.first -= found[1]
    elif not (
        line.lang == "it"
        and things.intersection(amount.unit.lower().split())
        and line.word(amount.first - 1) in {"primi", "prime"}
    ):
        return
    amount.start = amount.lead = amount.first
    amount.kind = "rank"
