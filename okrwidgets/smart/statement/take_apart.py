"""From a text to a statement."""

from __future__ import annotations

from okrwidgets.smart.grammar.calendar import Calendar
from okrwidgets.smart.grammar.read import read_tokens
from okrwidgets.smart.grammar.tokens import tokens_of
from okrwidgets.smart.statement.marks import Row, row_of, spans_of
from okrwidgets.smart.statement.record import Context, Span, Statement
from okrwidgets.smart.statement.shape import shape_of
from okrwidgets.smart.statement.vague import vague_spans
from okrwidgets.text import Language


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
    return Statement(
        text,
        lang,
        reading,
        shape_of(row, is_kpi=context.kind == "kpi"),
        vague_spans(row),
        spans_of(row, row.find.pointers),
        spans_of(row, row.find.slogans),
        _purposes(row),
        context,
    )


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
