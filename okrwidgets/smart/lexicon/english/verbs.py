"""Every form of every verb, with what the verb promises."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.action_nouns import ACTION_NOUNS
from okrwidgets.smart.lexicon.english.done_states import DONE_STATES
from okrwidgets.smart.lexicon.english.inflect import plurals, verb_forms
from okrwidgets.smart.lexicon.english.spelling import spellings
from okrwidgets.smart.lexicon.english.verbs_direction import IMPROVE, KEEP, LOWER, RAISE, REACH
from okrwidgets.smart.lexicon.english.verbs_done import COMPLETE
from okrwidgets.smart.lexicon.english.verbs_soft import LEARN, SOFT, STATE
from okrwidgets.smart.lexicon.english.verbs_won import WIN
from okrwidgets.smart.lexicon.record import Verb, VerbClass, VerbForm

CLASSES: Final[dict[VerbClass, tuple[str, ...]]] = {
    "raise": RAISE,
    "lower": LOWER,
    "reach": REACH,
    "keep": KEEP,
    "improve": IMPROVE,
    "complete": COMPLETE,
    "win": WIN,
    "learn": LEARN,
    "soft": SOFT,
    "state": STATE,
}
# One form may belong to two verbs ("found" is of "find" and of "found"): the earlier name has it.
_ORDER: Final[tuple[VerbForm, ...]] = ("base", "finite", "participle", "gerund", "noun")


def verb_table() -> dict[str, Verb]:
    """By form, in either spelling: its verb."""
    ranked: dict[VerbForm, dict[str, Verb]] = {name: {} for name in _ORDER}
    class_of: dict[str, VerbClass] = {}
    for cls, lemmas in CLASSES.items():
        for lemma in lemmas:
            class_of[lemma] = cls
            for spelled in spellings(lemma):
                for form, name in verb_forms(spelled):
                    ranked[name].setdefault(form, Verb(lemma, cls, name))
    for noun, lemma in ACTION_NOUNS.items():
        verb = Verb(lemma, class_of[lemma], "noun")
        for spelled in spellings(noun):
            for form in (spelled, *plurals(spelled)):
                ranked["noun"].setdefault(form, verb)
    for state, lemma in DONE_STATES.items():
        ranked["participle"][state] = Verb(lemma, class_of[lemma], "participle")
    table: dict[str, Verb] = {}
    for name in reversed(_ORDER):
        table.update(ranked[name])
    return table
