"""A sentence with a direction, as it reads with slots for its figures."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.rules.record import BLANK
from okrwidgets.smart.rules.slot_units import slot_unit
from okrwidgets.smart.statement import Action, Phrase, Statement

_HOLDS: Final = frozenset(
    {
        "hold at", "hold steady", "keep", "maintain", "preserve", "retain", "stay at", "sustain",
        "confermare", "conservare", "mantenere", "preservare", "stabilizzare",
    }
)  # fmt: skip
_MOVES: Final = frozenset({"raise", "lower"})
_COUNTED: Final = frozenset({"metric", "people", "open", "abstract", "wide"})
_ENDS: Final = " \t\n.!;,:…(–—"
_JOINTS: Final = (" and", " &", " then", " or", " e", " ed", " poi", " o")


def with_slots(said: Statement, action: Action) -> str | None:
    """The statement with its slots behind the object; ``None`` where no such sentence would read well."""
    thing = said.shape.subject if said.shape.name == "state" and said.shape.subject else action.thing
    part = _part(said, action, thing)
    if part is None:
        return None
    if _time_is_open(said) and not _is_habit(action):
        part += f" entro {BLANK}" if said.lang == "it" else f" by {BLANK}"
    at = _behind_object(said, action, thing)
    return f"{said.text[:at]} {part}{said.text[at:]}"


def _part(said: Statement, action: Action, thing: Phrase) -> str | None:
    """From … to, or at, where the verb and its object go with it."""
    verb, unit, italian = action.verb, slot_unit(said, thing.head), said.lang == "it"
    if verb.cls == "keep":
        if verb.lemma in _HOLDS and thing.sort == "metric" and not said.vague:
            return f"a {BLANK}{unit}" if italian else f"at {BLANK}{unit}"
        if _is_habit(action):
            return f"{BLANK} volte a settimana" if italian else f"{BLANK} times a week"
        return None
    moves = verb.cls in _MOVES and (thing.sort in _COUNTED or (verb.cls == "lower" and thing.sort == "artefact"))
    if moves or (thing.sort == "metric" and verb.cls == "improve"):
        return f"da {BLANK} a {BLANK}{unit}" if italian else f"from {BLANK} to {BLANK}{unit}"
    if thing.sort == "metric" and verb.cls == "reach":
        return f"di {BLANK}{unit}" if italian else f"of {BLANK}{unit}"
    return None


def _is_habit(action: Action) -> bool:
    """A verb of going on without an object: "Exercise"."""
    return action.verb.cls == "keep" and action.thing.span.start == action.thing.span.end


def _time_is_open(said: Statement) -> bool:
    return not said.reading.times and said.context.period is None and said.context.period_said is None


def _behind_object(said: Statement, action: Action, thing: Phrase) -> int:
    """Where the object ends: before a time, a purpose, the next action or the full stop."""
    least = action.span.end if said.shape.name == "state" else max(action.span.end, thing.head_span.end)
    text = said.text
    starts = [time.start for time in said.reading.times] + [purpose.start for purpose in said.purposes]
    behind = min((start for start in starts if start >= least), default=len(text))
    following = next((found.span.start for found in said.shape.actions if found.span.start >= least), behind)
    if following < behind:
        return len(_without_joint(text[:following].rstrip(_ENDS)))
    return max(least, len(text[:behind].rstrip(_ENDS)))


def _without_joint(text: str) -> str:
    return next((text.removesuffix(joint).rstrip(_ENDS) for joint in _JOINTS if text.endswith(joint)), text)
