"""What a statement offers for each letter: what it names, what measures it, the lever. Rules say what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.lexicon import VerbClass
from okrwidgets.smart.statement.record import Action, Phrase, Span, Statement

DIRECTION: Final[frozenset[VerbClass]] = frozenset({"raise", "lower", "reach", "keep", "improve"})
_COMPARES: Final = frozenset({">=", ">", "<=", "<", "->", "+%", "-%", "+pp", "-pp", "+n", "-n", "x", "rank<="})
_THINGS: Final = frozenset({"metric", "artefact", "open", "people", "name"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the text alone offers.

    Attributes:
        measured_by: a `target`, a checkable `universal`, a `completion` that two observers would judge alike, or
            nothing.
        lever: an `action` or a direction, a `comparator` on a KPI, an `end_state` that an owner can bring about, or
            nothing.
        named: the thing that is to change or to be there, or nothing that one could point to.
        activity: whether only an output is promised.
    """

    measured_by: Literal["target", "universal", "completion"] | None
    lever: Literal["action", "comparator", "end_state"] | None
    named: Phrase | None
    activity: bool


def evidence_of(said: Statement) -> Evidence:
    """Look at a statement letter by letter."""
    measured = _measured_by(said)
    return Evidence(measured, _lever(said, measured), _named(said, measured), _activity(said))


def _figures(said: Statement) -> tuple[Quantity, ...]:
    return tuple(found for found in said.targets if found.kind != "universal")


def _universals(said: Statement) -> tuple[Quantity, ...]:
    return tuple(found for found in said.targets if found.kind == "universal")


def _measured_by(said: Statement) -> Literal["target", "universal", "completion"] | None:
    if _figures(said):
        return "target"
    if any(found.kind == "placeholder" and found.role == "target" for found in said.reading.quantities):
        return None
    if said.pointers:
        return None
    if _universals(said) and _checkable(said):
        return "universal"
    return "completion" if any(_completes(said, action) for action in said.shape.actions) else None


def _completes(said: Statement, action: Action) -> bool:
    """Launched, hired, published: there is something that is done or not done."""
    if action.verb.cls == "win":
        return action.thing.sort in {"artefact", "name"}
    if action.verb.cls != "complete":
        return False
    thing = action.thing
    if said.shape.name == "state" and said.shape.subject is not None:
        thing = said.shape.subject
    if thing.sort == "none":
        return action.verb.form == "noun" or " " in action.verb.lemma
    return thing.sort in _THINGS or thing.narrowed


def _checkable(said: Statement) -> bool:
    """All, none, every: with a predicate that can be looked up, one by one."""
    shape = said.shape
    if said.slogans:
        return False
    if any(action.verb.cls in {"soft", "improve", "learn"} for action in shape.actions):
        return any(action.verb.cls == "complete" for action in shape.actions)
    if shape.name == "state":
        return _predicate_checkable(said)
    zero = any(found.values[:1] == (0,) for found in _universals(said))
    return (
        zero
        or any(action.verb.cls != "state" for action in shape.actions)
        or (shape.name == "label" and not said.vague)
    )


def _predicate_checkable(said: Statement) -> bool:
    predicate = said.shape.predicate
    if predicate is None:
        return False
    if any(predicate.start <= span.start < predicate.end for span in said.vague):
        return False
    for action in said.shape.actions:
        if action.verb.cls == "state":
            return action.thing.sort in _THINGS
        return action.verb.cls != "soft"
    return True


def _lever(
    said: Statement, measured: Literal["target", "universal", "completion"] | None
) -> Literal["action", "comparator", "end_state"] | None:
    shape = said.shape
    if shape.name == "action":
        if any(action.verb.cls != "state" for action in shape.actions):
            return "action"
        return "end_state" if measured == "universal" else None
    if any(found.cmp in _COMPARES or found.values[:1] == (0,) for found in said.targets):
        return "comparator"
    if shape.name == "state":
        if measured is not None:
            return "end_state"
        return "end_state" if any(action.verb.cls == "complete" for action in shape.actions) else None
    return "end_state" if measured == "universal" else None


def _named(said: Statement, measured: Literal["target", "universal", "completion"] | None) -> Phrase | None:
    """The first phrase that one can point to."""
    phrases = [action.thing for action in said.shape.actions]
    if said.shape.subject is not None:
        phrases.insert(0, said.shape.subject)
    if said.pointers and not _figures(said):
        return None
    soft = bool(said.shape.actions) and all(
        action.verb.cls in {"soft", "improve", "state"} for action in said.shape.actions
    )
    if measured is None and _is_wish(said):
        return None
    for phrase in phrases:
        if _points(phrase, soft=soft, measured=measured is not None):
            return phrase
    if measured in {"target", "universal"}:
        return next((phrase for phrase in phrases if phrase.head), _counted(said))
    return None


def _is_wish(said: Statement) -> bool:
    """Only how something should be: become, be, feel."""
    actions = said.shape.actions
    if said.shape.name == "state":
        return not any(action.verb.cls == "complete" for action in actions)
    return bool(actions) and all(action.verb.cls == "state" for action in actions)


def _counted(said: Statement) -> Phrase:
    """What a target counts, where the sentence has no other thing: "Zero injuries"."""
    target = said.targets[0]
    return Phrase(Span(target.start, target.end), target.unit, Span(target.start, target.end), "open")


def _points(phrase: Phrase, *, soft: bool, measured: bool) -> bool:
    if phrase.sort in {"metric", "artefact", "open"}:
        return True
    if phrase.sort == "people":
        return measured or (not soft and phrase.narrowed)
    if phrase.sort == "name":
        return measured or not soft
    if phrase.sort == "abstract":
        return phrase.narrowed
    if phrase.sort == "wide":
        return phrase.narrowed and not soft
    return False


def _changes(found: Quantity) -> bool:
    """A figure of an outcome; from 12 km to 35 km built is still an output."""
    if found.cmp == "->":
        return found.kind != "number"
    return found.cmp in {"+%", "-%", "+pp", "-pp"} or found.kind == "money"


def _makes(said: Statement, action: Action) -> bool:
    """An output, not "build trust": something that is there afterwards."""
    thing = action.thing
    if said.shape.name == "state" and said.shape.subject is not None:
        thing = said.shape.subject
    return thing.sort != "abstract" or thing.narrowed


def _activity(said: Statement) -> bool:
    """An output and nothing that changes because of it."""
    actions = said.shape.actions
    if any(action.verb.cls in DIRECTION or action.verb.cls == "win" for action in actions):
        return False
    if any(_changes(found) for found in said.targets):
        return False
    if said.shape.name == "state" and any(found.cmp != "=" for found in _figures(said)):
        return False
    if any(action.verb.cls == "complete" and _makes(said, action) for action in actions):
        return True
    if said.shape.name == "state" and _universals(said) and actions and actions[0].verb.cls == "state":
        return actions[0].thing.sort in {"artefact", "open"}
    return False
