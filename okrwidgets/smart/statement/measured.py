"""What makes a statement measurable: a target, a universal that can be looked up, or a completion test."""

from __future__ import annotations

from typing import Final, Literal

from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.lexicon import lexicon
from okrwidgets.smart.statement.looking import figures, is_vague, refers, thing_of, universals
from okrwidgets.smart.statement.record import Action, Span, Statement

Measure = Literal["target", "universal", "completion"]

_THINGS: Final = frozenset({"metric", "artefact", "open", "people", "name"})
_OPEN_ENDED: Final = frozenset({"soft", "improve", "learn"})


def measured_by(said: Statement) -> Measure | None:
    """The first of the three that the text offers."""
    if figures(said):
        return "target"
    if any(_is_empty(said, found) for found in said.reading.quantities):
        return None
    if said.shape.target_part is not None:
        return "completion" if _is_yes(said, said.shape.target_part) else None  # behind "Target:" stands no figure
    if said.pointers or refers(said):
        return None
    if universals(said) and _checkable(said):
        return "universal"
    if said.shape.name == "label" and said.shape.subject is not None and said.shape.subject.sort == "event":
        return "completion"
    return "completion" if any(_completes(said, action) for action in said.shape.actions) else None


def _is_empty(said: Statement, found: Quantity) -> bool:
    """A figure that is still open; in "publish the list by __" it is only the day."""
    if found.kind != "placeholder" or found.role != "target":
        return False
    before = said.text[: found.start].rstrip().casefold()
    within = said.text[found.start : found.end].casefold()
    makes = bool(said.shape.actions) and said.shape.actions[0].verb.cls == "complete"
    by = lexicon(said.lang).cues.by
    return not (makes and (before.endswith(by) or within.startswith(tuple(f"{word.strip()} " for word in by))))


def _completes(said: Statement, action: Action) -> bool:
    """Launched, hired, published: there is something that is done or not done."""
    verb, thing, words = action.verb, thing_of(said, action), lexicon(said.lang)
    if verb.cls in {"win", "reach"}:
        if thing.sort in {"none", "name"} and " " in verb.lemma:
            return True  # "superare l'esame B2", "get promoted"
        one = thing.sort in {"artefact", "event"} or (verb.cls == "win" and thing.sort == "open" and thing.definite)
        return one and not is_vague(said, thing.span)
    if verb.lemma in words.cues.ends:
        return thing.sort in _THINGS and not is_vague(said, thing.span)
    if verb.cls != "complete":
        return False
    if not words.articles.isdisjoint(verb.lemma.split()):
        return True  # the entry holds its object: "assumere un responsabile"
    whole = Span(action.span.start, thing.span.end)
    if said.shape.name != "state" and (
        is_vague(said, whole, thing.head_span) or not words.cues.more.isdisjoint(thing.modifiers)
    ):
        return False
    if thing.sort == "none":
        return verb.form == "noun" or " " in verb.lemma or said.shape.name == "state"
    if thing.sort in {"people", "wide"} and said.shape.name == "state":
        return True
    if thing.sort == "people" or _is_open_plural(said, action):
        return thing.definite
    return thing.sort in _THINGS or thing.sort == "event" or (thing.sort == "wide" and thing.narrowed)


def _is_yes(said: Statement, part: Span) -> bool:
    """Done or not done, as forms write it: "Target: SI"."""
    return part.of(said.text).rpartition(":")[2].strip(" .").casefold() in lexicon(said.lang).cues.yes


def _is_open_plural(said: Statement, action: Action) -> bool:
    """How many of them until it is done: "identify churn factors"."""
    thing = action.thing
    return thing.plural and not thing.narrowed and said.shape.name == "action" and action.verb.form == "base"


def _checkable(said: Statement) -> bool:
    """All, none, every: with a predicate that can be looked up, one by one."""
    shape = said.shape
    if said.slogans:
        return False
    if shape.subject is not None and shape.subject.sort == "abstract":
        return False
    actions = shape.actions
    if any(action.verb.cls in _OPEN_ENDED for action in actions):
        return any(action.verb.cls == "complete" for action in actions)
    if shape.name == "state":
        return _predicate_checkable(said)
    if any(is_vague(said, action.thing.span) for action in actions):
        return False
    if any(found.values[:1] == (0,) for found in universals(said)):
        return True
    if shape.name == "label":
        return not said.vague
    return any(action.verb.cls != "state" for action in actions)


def _predicate_checkable(said: Statement) -> bool:
    predicate = said.shape.predicate
    if predicate is None or is_vague(said, predicate):
        return False
    for action in said.shape.actions:
        if action.verb.cls == "state":
            return action.thing.sort in _THINGS
        return action.verb.cls != "soft"
    return True
