"""All amounts of a text, in one walk from its first to its last token."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.figures import figure_at, word_figure_at
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.multiples import multiple_at
from okrwidgets.smart.grammar.number_words import SCALES, small_numbers
from okrwidgets.smart.grammar.phrases import Phrases
from okrwidgets.smart.grammar.slots import SLOT_SIGNS, slot_at
from okrwidgets.smart.grammar.vocabulary import vocabulary
from okrwidgets.smart.grammar.wholes import whole_at
from okrwidgets.text import Language


def amounts_of(line: Line) -> Iterator[Amount]:
    """The amounts in reading order, none inside another."""
    at, total = 0, len(line.tokens)
    blocks = _blocks(line.lang)
    starts, stems = _starts(line.lang)
    while at < total:
        word, token = line.words[at], line.tokens[at]
        if token.kind == "word" and word not in starts and not _may_be_formed(word, stems):
            at += 1
            continue
        blocked = blocks.at(line.words, at)
        amount = None if blocked is not None or line.taken(at) else _amount_at(line, at)
        if amount is not None:
            yield amount
        at = max(at + (blocked[1] if blocked is not None else 1), amount.behind if amount is not None else 0)


def _amount_at(line: Line, at: int) -> Amount | None:
    kind = line.tokens[at].kind
    if kind == "number":
        return figure_at(line, at)
    if kind == "sign":
        return slot_at(line, at) if line.words[at] in SLOT_SIGNS else None
    return slot_at(line, at) or multiple_at(line, at) or whole_at(line, at) or word_figure_at(line, at)


def _may_be_formed(word: str, stems: tuple[str, ...]) -> bool:
    """Whether a word may be a number or a multiple by its form ("milleduecento", "tenfold", "raddoppieranno")."""
    return "mil" in word or "-" in word or word.endswith("fold") or word.startswith(stems)


@cache
def _blocks(lang: Language) -> Phrases[None]:
    """The phrases that only sound like an amount."""
    known = vocabulary(lang)
    return Phrases.joined(known.false_figures, known.whole_blocks, known.multiplier_blocks)


@cache
def _starts(lang: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words at which an amount, or something that only sounds like one, can start, and the stems of others."""
    known = vocabulary(lang)
    tables = (
        *(known.false_figures, known.whole_blocks, known.multiplier_blocks, known.multipliers, known.halves),
        *(known.all_words, known.none_words, known.slots),
    )
    letters = frozenset({"x", "y", "z", "n", "xx", "yy", "nn", "xxx", "half", "mezzo", "mezza"})
    phrases = frozenset().union(*(table.starts for table in tables))
    numbers = small_numbers(lang).keys() | SCALES[lang].keys()
    return phrases | letters | known.everyone | known.once | known.indefinite | numbers, tuple(known.multiplier_stems)
