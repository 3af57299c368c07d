"""Keys that point at other terms and at sources; words that point at more than one thing."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from okrwidgets.terms.check import sentences as say
from okrwidgets.terms.reading import Folder
from okrwidgets.terms.records import Column, Term
from okrwidgets.terms.spelling import plain
from okrwidgets.text import LANGUAGES, Sayable, Text


def check_links(folder: Folder) -> None:
    """Note every link that leads nowhere, or back to where it starts."""
    for term in folder.terms.values():
        for n, key in enumerate(term.related):
            _term_link(folder, term, key, "related", n)
        for n, other in enumerate(term.not_to_confuse):
            _term_link(folder, term, other.with_, "not_to_confuse", n, "with")
        for n, key in enumerate(term.sources):
            if key not in folder.sources:
                sentence = nearest(key, folder.sources, say.UNKNOWN_SOURCE, say.UNKNOWN_SOURCE_NEAR)
                folder.note("G212", sentence, term, "sources", n)


def check_words(folder: Folder) -> None:
    """Note words that would find two terms, or two columns."""
    _check_words_of(folder, folder.terms.values())
    _check_words_of(folder, folder.columns.values())


def check_kinds(folder: Folder) -> None:
    """Note a KPI without a formula, and a method term with one."""
    for term in folder.terms.values():
        if term.kind == "kpi" and term.measure is None:
            folder.note("G214", say.NO_MEASURE, term, "kind")
        if term.kind == "method" and (term.measure is not None or term.plan is not None):
            folder.note("G214", say.MEASURE_OF_METHOD, term, "kind")


def nearest(key: str, known: Iterable[str], unknown: Text, with_hint: Text) -> Sayable:
    """An unknown key, with the nearest known one where there is one."""
    near = difflib.get_close_matches(key, list(known), 1)
    return with_hint.fill(key=key, near=near[0]) if near else unknown.fill(key=key)


def _term_link(folder: Folder, term: Term, key: str, *where: str | int) -> None:
    if key == term.key:
        folder.note("G211", say.LINK_TO_ITSELF.fill(key=key), term, *where)
    elif key not in folder.terms:
        sentence = nearest(key, folder.terms, say.UNKNOWN_TERM, say.UNKNOWN_TERM_NEAR)
        folder.note("G211", sentence, term, *where)


def _check_words_of(folder: Folder, records: Iterable[Term] | Iterable[Column]) -> None:
    owners: dict[str, str] = {}
    rows = [(record, words, where) for record in records for words, where in _words_of(record)]
    rows.sort(key=lambda row: row[2][0] == "aliases")  # what a thing is called goes before what it is also called
    for record, words, where in rows:
        owner = owners.setdefault(plain(words), record.key)
        if owner != record.key:
            folder.note("G213", say.ALSO_FINDS.fill(word=words, other=owner), record, *where)


def _words_of(record: Term | Column) -> Iterable[tuple[str, tuple[str | int, ...]]]:
    yield record.key, ("key",)
    for lang in LANGUAGES:
        for label, part in zip(record.labels, ("name", "expansion"), strict=False):
            yield label.say(lang), (part, lang)
        for n, alias in enumerate(record.aliases.of(lang)):
            yield alias, ("aliases", lang, n)
