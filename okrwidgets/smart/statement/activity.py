"""An output and nothing that changes because of it."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.lexicon import DIRECTION, lexicon
from okrwidgets.smart.statement.looking import (
    figures,
    is_change,
    is_counted_doing,
    is_vague,
    is_whole,
    thing_of,
    universals,
)
from okrwidgets.smart.statement.measured import Measure
from okrwidgets.smart.statement.record import Action, Statement

_STILL: Final = frozenset({"=", "+%", "+n"})


def is_activity(said: Statement, measured: Measure | None) -> bool:
    """Whether the statement promises only an output; mixed with an outcome it is none."""
    actions, shape, cues = said.shape.actions, said.shape, lexicon(said.lang).cues
    if any(action.verb.cls == "win" and action.thing.head in cues.certified for action in actions):
        return True
    if any(action.verb.cls in DIRECTION or action.verb.cls == "win" for action in actions):
        return False
    if any(_is_outcome(said, found) for found in said.reading.quantities) or _is_service(said):
        return False
    if said.aims or any(action.verb.lemma in cues.habits for action in actions):
        return False
    if shape.name == "state" and actions and actions[0].verb.cls == "state":
        return _all_have(said, actions[0])
    built = bool(actions) and actions[0].verb.form == "participle"  # "at least 240 roofs replaced"
    if shape.name == "state" and any(
        found.cmp not in _STILL and not (built and found.kind == "number") for found in figures(said)
    ):
        return False
    if shape.name == "state" and actions and actions[0].verb.form == "finite" and figures(said):
        return False  # so and so many others do it by then: "350 offices publish their data"
    if any(action.verb.cls == "complete" and _makes(said, action) for action in actions):
        return True
    if figures(said) and any(action.verb.lemma in cues.involving for action in actions):
        return True
    if any(action.verb.cls == "soft" and action.thing.head in cues.held for action in actions):
        return True
    if shape.name == "label" and measured is None and shape.subject is not None and shape.subject.sort == "artefact":
        new = said.text.split(None, 1)[0].casefold() in cues.new
        return new and not said.vague and said.context.kind != "objective"
    return is_counted_doing(said)


def _all_have(said: Statement, action: Action) -> bool:
    """Every team has a runbook: somebody here wrote it. Every child has a certificate: that is what changed outside."""
    whole = bool(universals(said)) or any(is_whole(found) for found in said.targets)
    subject = said.shape.subject
    outside = subject is not None and subject.sort == "people"
    return whole and not outside and action.thing.sort in {"artefact", "open"}


def _is_service(said: Statement) -> bool:
    lowered = said.text.casefold()
    if any(words in lowered for words in lexicon(said.lang).cues.in_time):
        return True
    return any(
        time.kind == "service" and "," not in said.text[: time.start] and not said.text.startswith("same", time.start)
        for time in said.reading.times
    )


def _is_outcome(said: Statement, found: Quantity) -> bool:
    """A figure of an outcome, or a service level; from 12 km to 35 km built is still an output."""
    if found.role == "service_time":
        return "," not in said.text[: found.start]  # of a later part: "meetings held each month, minutes out in 3 days"
    if found.role != "target":
        return False
    if found.kind == "money":
        actions = said.shape.actions
        return any(action.thing.sort == "metric" for action in actions) or not any(
            found.start - action.thing.span.start > 3 for action in actions
        )
    if found.cmp == "->":
        return found.kind != "number" and is_change(said, found)
    if found.kind == "universal" and found.values[:1] == (0,):
        return said.shape.name != "action"
    if found.cmp in {"+%", "+n"} and said.shape.name == "state":
        return False  # "completed by 100% of trustees" is no growth
    return found.cmp in {"+%", "-%", "+pp", "-pp", "+n", "-n"}


def _makes(said: Statement, action: Action) -> bool:
    """An output, not "build trust": something that is there afterwards."""
    thing = thing_of(said, action)
    if is_vague(said, thing.span, thing.head_span) and action.verb.lemma in lexicon(said.lang).cues.offers:
        return False  # "offer a better service"
    return thing.sort != "abstract" or thing.narrowed
