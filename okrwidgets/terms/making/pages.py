"""The glossary as a page to read: ``docs/glossary.en.md`` and ``docs/glossary.it.md``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from okrwidgets.terms.compiled import Records
from okrwidgets.terms.making import sentences as say
from okrwidgets.terms.page import Style, term_page
from okrwidgets.terms.records import Column, Source, Term
from okrwidgets.terms.spelling import plain
from okrwidgets.terms.units import UnitWords
from okrwidgets.text import Language
from okrwidgets.text.dates import LongDay


def glossary_page(book: Records, lang: Language) -> str:
    """All terms in alphabetical order, then the columns and the sources."""
    return "\n".join(_lines(book, lang)) + "\n"


def _lines(book: Records, lang: Language) -> Iterator[str]:
    terms = sorted(book.terms.values(), key=lambda term: _sorted_as(term, lang))
    letters = [(letter, list(group)) for letter, group in groupby(terms, lambda term: _sorted_as(term, lang)[0])]
    cited = _cited(book)
    yield from (say.MADE_BY.say(lang), "", f"# {say.TITLE.say(lang)}", "")
    kpis = sum(term.kind == "kpi" for term in terms)
    yield from (say.INTRODUCTION.fill(terms=len(terms), kpis=kpis).say(lang), "", say.OTHER_LANGUAGE.say(lang), "")
    for letter, group in letters:
        yield f"**{letter.upper()}** " + " · ".join(_link(term, lang) for term in group) + "  "
    yield f"[{say.COLUMNS.say(lang)}](#columns) · [{say.SOURCES.say(lang)}](#sources)"
    style = Style(3, _link, lambda source, _: f"[{cited[source.key]}](#source-{source.key})", _column_link)
    for letter, group in letters:
        yield from ("", f"## {letter.upper()}", "")
        for term in group:
            yield from (f'<a id="{term.key}"></a>', "", term_page(term, book, lang, style))
    yield from _columns(book, lang)
    yield from _sources(book, cited, lang)


def _columns(book: Records, lang: Language) -> Iterator[str]:
    yield from ('<a id="columns"></a>', "", f"## {say.COLUMNS.say(lang)}", "", say.ABOUT_COLUMNS.say(lang), "")
    yield from (say.COLUMN_HEADS.say(lang), "|---|---|---|---|")
    for column in sorted(book.columns.values(), key=lambda column: plain(column.name.say(lang))):
        name = f'<a id="column-{column.key}"></a>{column.name.say(lang)}'
        yield f"| {name} | `{column.key}` | {UnitWords(column.unit).say(lang)} | {column.what.say(lang)} |"
    yield ""


def _sources(book: Records, cited: dict[str, int], lang: Language) -> Iterator[str]:
    yield from ('<a id="sources"></a>', "", f"## {say.SOURCES.say(lang)}", "", say.ABOUT_SOURCES.say(lang), "")
    for key, number in cited.items():
        source = book.sources[key]
        read = say.READ_ON.fill(day=LongDay(source.read)).say(lang) if source.read is not None else ""
        yield f'{number}. <a id="source-{key}"></a>{_title(source, lang)}{read}  '
        yield f"   {source.used_for.say(lang)}"


def _cited(book: Records) -> dict[str, int]:
    """A number for each source that a term names, in the order of the sources' file."""
    named = {key for term in book.terms.values() for key in term.sources}
    return {key: n for n, key in enumerate((key for key in book.sources if key in named), 1)}


def _title(source: Source, lang: Language) -> str:
    title = source.title.say(lang)
    return f"[{title}]({source.url})" if source.url else title


def _sorted_as(term: Term, lang: Language) -> str:
    return plain(term.name.say(lang)) or term.key


def _link(term: Term, lang: Language) -> str:
    return f"[{term.title(lang)}](#{term.key})"


def _column_link(column: Column, lang: Language) -> str:
    return f"[{column.name.say(lang)}](#column-{column.key})"
