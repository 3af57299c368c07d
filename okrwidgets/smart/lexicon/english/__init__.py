"""The English words that the judgement rests on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from okrwidgets.smart.lexicon.english.abstract import ABSTRACT
from okrwidgets.smart.lexicon.english.also_nouns import ADJECTIVES_TOO, INGS, NOUNS_TOO
from okrwidgets.smart.lexicon.english.artefacts import ARTEFACTS
from okrwidgets.smart.lexicon.english.cues import CUES
from okrwidgets.smart.lexicon.english.events import EVENTS
from okrwidgets.smart.lexicon.english.function_words import ARTICLES, COPULAS, MODALS, PREPOSITIONS, PURPOSES
from okrwidgets.smart.lexicon.english.inflect import plurals, verb_forms
from okrwidgets.smart.lexicon.english.metrics import METRICS
from okrwidgets.smart.lexicon.english.people import PEOPLE
from okrwidgets.smart.lexicon.english.pointers import POINTERS
from okrwidgets.smart.lexicon.english.slogans import SLOGANS
from okrwidgets.smart.lexicon.english.spelling import spellings
from okrwidgets.smart.lexicon.english.vague import VAGUE
from okrwidgets.smart.lexicon.english.verbs import verb_table
from okrwidgets.smart.lexicon.english.wide import WIDE
from okrwidgets.smart.lexicon.record import Lexicon

__all__ = ["ENGLISH"]


def _phrases(entries: Iterable[str]) -> frozenset[str]:
    """Entries in either spelling; what is joined by hyphens is also written apart."""
    spelled = {written for entry in entries for written in spellings(entry)}
    return frozenset(spelled | {written.replace("-", " ") for written in spelled if "-" in written})


def _nouns(entries: Iterable[str]) -> frozenset[str]:
    """Phrases, singular and plural."""
    return _phrases(form for entry in entries for form in (entry, *plurals(entry)))


def _also_nouns(known: Iterable[str]) -> frozenset[str]:
    """Base forms with their third person, which is the plural of the noun; adjectives and "-ing" forms stay alone."""
    nouns = {form for lemma in NOUNS_TOO for form, name in verb_forms(lemma) if name in {"base", "finite"}}
    return _phrases(nouns | {*ADJECTIVES_TOO, *INGS}).intersection(known)


def _english() -> Lexicon:
    verbs = verb_table()
    return Lexicon(
        verbs=verbs,
        also_nouns=_also_nouns(verbs),
        metrics=_nouns(METRICS),
        abstract=_nouns(ABSTRACT),
        wide=_nouns(WIDE),
        artefacts=_nouns(ARTEFACTS),
        people=_nouns(PEOPLE),
        vague=_phrases(VAGUE),
        pointers=frozenset(POINTERS),
        slogans=frozenset(SLOGANS),
        articles=frozenset(ARTICLES),
        prepositions=frozenset(PREPOSITIONS),
        modals=frozenset(MODALS),
        copulas=frozenset(COPULAS),
        purposes=frozenset(PURPOSES),
        events=_nouns(EVENTS),
        cues=CUES,
    )


ENGLISH: Final = _english()
