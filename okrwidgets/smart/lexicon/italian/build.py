"""The Italian tables as one record."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Final

from okrwidgets.smart.lexicon.italian import (
    abstract,
    artefacts,
    function_words,
    metrics,
    people,
    pointers,
    slogans,
    vague,
    wide,
)
from okrwidgets.smart.lexicon.italian.actions import actions, leave_to_nouns
from okrwidgets.smart.lexicon.italian.cues import CUES
from okrwidgets.smart.lexicon.italian.events import EVENTS
from okrwidgets.smart.lexicon.italian.homographs import ALSO_NOUNS
from okrwidgets.smart.lexicon.italian.inflect import forms
from okrwidgets.smart.lexicon.italian.plurals import agreeing, key, plural
from okrwidgets.smart.lexicon.record import Lexicon

_COMPARED: Final = ("meno", "molto", "piu")
_INFINITIVES: Final = ("are", "ere", "ire", "rre", "rsi")


def italian() -> Lexicon:
    """Put the tables together."""
    measured = _nouns(
        (metrics.RATIOS, metrics.COUNTS, metrics.MONEY, metrics.TIME, metrics.AMOUNTS),
        (metrics.PLURALS, metrics.LOAN),
    )
    ideas = _nouns((abstract.QUALITIES, abstract.GOINGS_ON), (abstract.LOAN_AND_PLURAL,))
    anything = _nouns((wide.WIDE,), (wide.LOAN,))
    things = _nouns(
        (artefacts.DOCUMENTS, artefacts.PLACES, artefacts.DIGITAL, artefacts.DEALS), (artefacts.AS_THEY_ARE,)
    )
    groups = _nouns((people.PEOPLE,), (people.AS_THEY_ARE,))
    verbs = actions()
    shared = leave_to_nouns(verbs, measured | ideas | anything | things | groups)
    return Lexicon(
        verbs=verbs,
        also_nouns=_keys(ALSO_NOUNS) | shared,
        metrics=measured,
        abstract=ideas,
        wide=anything,
        artefacts=things,
        people=groups,
        vague=_vague(),
        pointers=_pointers(),
        slogans=_slogans(),
        articles=_keys(function_words.ARTICLES),
        prepositions=function_words.PREPOSITIONS,
        modals=_keys(function_words.MODALS),
        copulas=_keys(function_words.COPULAS),
        purposes=_keys(function_words.PURPOSES),
        events=_keys(EVENTS),
        cues=CUES,
    )


def _keys(words: Iterable[str]) -> frozenset[str]:
    return frozenset(key(word) for word in words)


def _nouns(singular: tuple[tuple[str, ...], ...], as_they_are: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """Both numbers of the first, the others as they are."""
    found = {key(noun) for noun in chain(*as_they_are)}
    for noun in chain(*singular):
        found.add(key(noun))
        found.add(key(plural(noun)))
    return frozenset(found)


def _vague() -> frozenset[str]:
    plain = [form for word in vague.ADJECTIVES for form in agreeing(word)]
    graded = [form for word in vague.GRADED for form in agreeing(word)]
    compared = [f"{more} {key(form)}" for form in (*plain, *graded) for more in _COMPARED]
    return _keys((*plain, *vague.ADVERBS, *vague.PHRASES)) | frozenset(compared)


def _pointers() -> frozenset[str]:
    """Goals with what is said of them, in the gender and number of the goal."""
    said = [form for word in pointers.SAID for form in (agreeing(word)[0], agreeing(word)[2])]
    return _keys((*pointers.POINTERS, *(f"{goal} {form}" for goal in pointers.GOALS for form in said)))


def _slogans() -> frozenset[str]:
    """Slogans that start with a verb in all its forms: "fare rete", "facciamo rete"."""
    found = set()
    for slogan in map(key, slogans.SLOGANS):
        found.add(slogan)
        head = slogan.split(" ", 1)[0]
        if head.endswith(_INFINITIVES) and " " in slogan:
            found.update(form for form, _ in forms(slogan))
    return frozenset(found)
