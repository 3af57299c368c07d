"""From a text to a statement."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.calendar import Calendar
from okrwidgets.smart.grammar.read import read_tokens
from okrwidgets.smart.grammar.tokens import tokens_of
from okrwidgets.smart.statement.marks import Row, row_of, spans_of
from okrwidgets.smart.statement.record import Context, Shape, Span, Statement
from okrwidgets.smart.statement.shape import shape_of
from okrwidgets.smart.statement.vague import vague_spans
from okrwidgets.text import Language

_DIRECTIONS: Final = frozenset({"raise", "lower", "keep", "improve"})
_OUTCOMES: Final = frozenset({"raise", "lower", "reach"})
_TRENDS: Final = frozenset({"calo", "crescita", "decreasing", "downward", "falling", "increasing", "rising", "upward"})


def take_apart(text: str, lang: Language, context: Context | None = None) -> Statement:
    """Read a statement and find out how it is built.

    Args:
        text: as its author wrote it.
        lang: the language of the text.
        context: what is known beside it.
    """
    context = context or Context()
    tokens = tokens_of(text)
    calendar = Calendar(context.reference, context.period, context.fiscal_year_start)
    reading = read_tokens(text, tokens, lang, calendar)
    row = row_of(text, lang, tokens, reading)
    shape = shape_of(row, is_kpi=context.kind == "kpi")
    return Statement(
        text,
        lang,
        reading,
        shape,
        vague_spans(row),
        spans_of(row, row.find.pointers),
        spans_of(row, row.find.slogans),
        _purposes(row),
        _heads_for(row, shape),
        _aims(row),
        context,
    )


def _heads_for(row: Row, shape: Shape) -> bool:
    if shape.target_part is None:
        return False
    for index, token in enumerate(row.tokens):
        if token.start > shape.target_part.start and not row.claimed(index):
            found = row.verb(index)
            if row.words[index] in _TRENDS or (found is not None and found[0].cls in _DIRECTIONS):
                return True
    return False


def _aims(row: Row) -> bool:
    """Whether something is to grow, to shrink or to be reached by it."""
    for start, _ in _purposes(row):
        for index, token in enumerate(row.tokens):
            if token.start > start:
                found = row.verb(index)
                if found is not None and found[0].cls in _OUTCOMES and found[0].form in {"base", "finite"}:
                    return True
    return False


def _purposes(row: Row) -> tuple[Span, ...]:
    """From "so that", "al fine di" and the like to the end of the sentence."""
    for at in range(1, len(row.words)):
        phrase = row.find.purposes.at(row.words, at)
        if phrase is None:
            continue
        if phrase in {"to", "per"}:
            found = row.verb(at + 1) if at + 1 < len(row.words) else None
            if found is None or found[0].form != "base" or row.claimed(at) or row.claimed(at + 1):
                continue
        return (row.span(at, len(row.tokens)),)
    return ()
