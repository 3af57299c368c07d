"""Words without checkable content: those of the lexicon, and comparatives without a figure."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.statement.marks import Row, spans_of
from okrwidgets.smart.statement.record import Span

_THAN: Final = frozenset({"di", "che", "del", "della", "dei", "delle", "dello", "d'", "dell'", "of", "than"})
_DESCRIBING: Final = ("al", "ive", "ous", "ic", "ful", "able", "ible", "ary", "ent", "ant", "ed", "ing", "se", "le")


def vague_spans(row: Row) -> tuple[Span, ...]:
    """In reading order, none inside another."""
    known = spans_of(row, row.find.vague)
    taken = {at for span in known for at in range(span.start, span.end)}
    more = [span for span in _comparatives(row) if span.start not in taken and span.end - 1 not in taken]
    return tuple(sorted({*known, *more}))


def _comparatives(row: Row) -> list[Span]:
    """More than before, but how much: "più invitante", "more diverse"."""
    found = []
    for at in range(len(row.words) - 1):
        word, nxt = row.words[at], row.words[at + 1]
        if row.claimed(at) or row.claimed(at + 1) or row.tokens[at + 1].kind != "word" or nxt in _THAN:
            continue
        italian = row.lang == "it" and word in {"piu", "meno"}
        english = row.lang == "en" and word in {"more", "less"} and nxt.endswith(_DESCRIBING)
        if italian or english:
            found.append(row.span(at, at + 2))
    return found
