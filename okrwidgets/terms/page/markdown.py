"""The page of a term in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from okrwidgets.terms.compiled import Records
from okrwidgets.terms.formulas import expand, read_formula, spoken_names
from okrwidgets.terms.nouns import NOUNS
from okrwidgets.terms.page import sentences as say
from okrwidgets.terms.page.worked import worked_line
from okrwidgets.terms.records import Column, Measure, Source, Term
from okrwidgets.terms.units import UnitWords, result_words
from okrwidgets.text import Language, Sayable


@dataclass(frozen=True, slots=True)
class Style:
    """How a page is set.

    Attributes:
        level: of the heading.
        link: another term's name, linked or not.
        cite: a source.
        column: a column that is explained elsewhere; ``None`` where each is explained on the spot.
    """

    level: int
    link: Callable[[Term, Language], str]
    cite: Callable[[Source, Language], str]
    column: Callable[[Column, Language], str] | None = None


NOTEBOOK: Final = Style(3, lambda term, lang: term.title(lang), lambda source, lang: source.cited(lang))
"""A page that stands alone: nothing to jump to."""


def term_page(term: Term, book: Records, lang: Language, style: Style = NOTEBOOK) -> str:
    """All that the glossary says of a term.

    Args:
        term: the term.
        book: the glossary that it belongs to.
        lang: the reader's language.
        style: how it is set.
    """
    return "\n\n".join(_blocks(term, book, lang, style)) + "\n"


def _blocks(term: Term, book: Records, lang: Language, style: Style) -> Iterator[str]:
    yield f"{'#' * style.level} {term.title(lang)}"
    if term.expansion is not None:
        yield f"*{term.expansion.say(lang)}*"
    yield term.definition.say(lang)
    if term.measure is not None:
        yield from _measure_blocks(term, term.measure, book, lang, style)
    yield _line(say.EXAMPLE.say(lang), term.example.say(lang))
    others = (
        f"**{style.link(book.terms[other.with_], lang)}**: {other.why.say(lang)}" for other in term.not_to_confuse
    )
    yield _list(say.NOT_TO_CONFUSE.say(lang), others)
    yield _line(say.RELATED.say(lang), " · ".join(style.link(book.terms[key], lang) for key in term.related))
    aliases = term.aliases.of(lang)
    if aliases:
        yield say.ALSO.fill(words=", ".join(aliases)).say(lang)
    sources = [style.cite(book.sources[key], lang) for key in term.sources]
    if style.column is None:
        yield _list(say.SOURCES.say(lang), sources)
    else:
        yield _line(say.SOURCES.say(lang), ", ".join(sources))


def _measure_blocks(term: Term, measure: Measure, book: Records, lang: Language, style: Style) -> Iterator[str]:
    names = spoken_names(book)
    own = read_formula(measure.formula)
    whole, _ = expand(term.key, book)
    yield _line(say.FORMULA.say(lang), say.EQUALS.fill(name=term.name, formula=own.say(names, lang)).say(lang))
    if whole != own:
        yield say.WRITTEN_OUT.fill(formula=whole.say(names, lang)).say(lang)
    used = [book.columns[name] for name in whole.names]
    if style.column is None:
        yield "\n".join(f"- {_column(column).say(lang)}" for column in used)
    else:
        yield _line(say.COLUMNS.say(lang), " · ".join(style.column(column, lang) for column in used))
    weight = book.columns[measure.weight].name if measure.weight else ""
    facts = (
        (say.UNIT, result_words(term, measure)),
        (say.DIRECTION, say.BETTER[measure.better]),
        (say.ROWS, say.TAKEN[measure.aggregation].fill(weight=weight)),
    )
    yield "  \n".join(_line(name.say(lang), fact.say(lang)) for name, fact in facts)
    line = worked_line(term, measure, book, lang)
    says = measure.worked.says.say(lang)
    yield _line(say.WORKED.say(lang), f"{line}  \n{says}" if line else says)
    yield _line(say.TRAP.say(lang), measure.trap.say(lang))


def _column(column: Column) -> Sayable:
    text = say.COUNTED_COLUMN if column.unit in NOUNS else say.COLUMN
    return text.fill(name=column.name, unit=UnitWords(column.unit), what=column.what)


def _line(heading: str, words: str) -> str:
    return f"**{heading}**: {words}"


def _list(heading: str, items: Iterable[str]) -> str:
    return "\n".join([f"**{heading}**", "", *(f"- {item}" for item in items)])
