"""The forms of all verbs, and the nouns that stand for an action."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.italian import (
    nouns_direction,
    nouns_done,
    nouns_soft,
    verbs_direction,
    verbs_done,
    verbs_learn,
    verbs_soft,
    verbs_win,
)
from okrwidgets.smart.lexicon.italian.ends import ENDS
from okrwidgets.smart.lexicon.italian.homographs import NOUNS, OTHERS
from okrwidgets.smart.lexicon.italian.inflect import forms
from okrwidgets.smart.lexicon.italian.plurals import key
from okrwidgets.smart.lexicon.record import Verb, VerbClass, VerbForm

VERBS: Final[tuple[tuple[VerbClass, tuple[str, ...]], ...]] = (
    ("complete", verbs_done.MAKE),
    ("complete", verbs_done.START),
    ("complete", verbs_done.END),
    ("complete", verbs_done.DECIDE),
    ("complete", verbs_done.PEOPLE),
    ("complete", verbs_done.TECHNIQUE),
    ("complete", verbs_done.OWN_LIFE),
    ("raise", verbs_direction.RAISE),
    ("lower", verbs_direction.LOWER),
    ("reach", verbs_direction.REACH),
    ("keep", verbs_direction.KEEP),
    ("improve", verbs_direction.IMPROVE),
    ("win", verbs_win.WIN),
    ("learn", verbs_learn.LEARN),
    ("soft", verbs_soft.SOFT),
    ("state", verbs_soft.STATE),
)
"""Where two verbs share a form, the one that comes first has it."""

ACTION_NOUNS: Final[tuple[tuple[VerbClass, tuple[str, ...]], ...]] = (
    ("complete", nouns_done.MAKE),
    ("complete", nouns_done.START),
    ("complete", nouns_done.END),
    ("complete", nouns_done.DECIDE),
    ("complete", nouns_done.PEOPLE),
    ("complete", nouns_done.TECHNIQUE),
    ("raise", nouns_direction.RAISE),
    ("lower", nouns_direction.LOWER),
    ("reach", nouns_direction.REACH),
    ("keep", nouns_direction.KEEP),
    ("improve", nouns_direction.IMPROVE),
    ("win", nouns_soft.WIN),
    ("learn", nouns_soft.LEARN),
    ("soft", nouns_soft.SOFT),
)
_FORMS: Final[tuple[VerbForm, ...]] = ("base", "finite", "participle", "gerund")


def actions() -> dict[str, Verb]:
    """What each form says; an action noun goes before a form of a verb ("verifica", "modifica")."""
    found = {key(noun): Verb(key(noun), cls, "noun") for cls, nouns in ACTION_NOUNS for noun in nouns}
    verbs = [_forms_of(key(lemma), cls) for cls, lemmas in VERBS for lemma in lemmas]
    for lemma, said in verbs:
        if not lemma.endswith("si"):
            for form, kind in forms(lemma):
                found.setdefault(form, said[kind])
    for lemma, said in verbs:
        if lemma.endswith("si"):
            _add_reflexive(found, lemma, said)
    for word in (*NOUNS, *OTHERS):
        if word in found and found[word].form != "noun":
            del found[word]
    found.update((key(phrase), Verb(lemma, "complete", "participle")) for phrase, lemma in ENDS)
    return found


def _forms_of(lemma: str, cls: VerbClass) -> tuple[str, dict[VerbForm, Verb]]:
    return lemma, {form: Verb(lemma, cls, form) for form in _FORMS}


def _add_reflexive(found: dict[str, Verb], lemma: str, said: dict[VerbForm, Verb]) -> None:
    """All but the participles, where the plain verb has them: "formati" are those whom somebody trained."""
    for form, kind in forms(lemma):
        if kind == "participle":
            found.setdefault(form, said[kind])
        else:
            found[form] = said[kind]


def leave_to_nouns(verbs: dict[str, Verb], nouns: frozenset[str]) -> frozenset[str]:
    """Take out the participles that are nouns ("gli iscritti"), and tell the other forms that are nouns, too."""
    both = [form for form in nouns if form in verbs]
    for form in both:
        if verbs[form].form == "participle":
            del verbs[form]
    return frozenset(form for form in both if form in verbs and verbs[form].form != "noun")
