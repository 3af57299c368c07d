"""The thing that one can point to."""

from __future__ import annotations

from okrwidgets.smart.statement.looking import figures, is_vague, refers
from okrwidgets.smart.statement.measured import Measure
from okrwidgets.smart.statement.record import Phrase, Span, Statement


def named_thing(said: Statement, measured: Measure | None) -> Phrase | None:
    """The first phrase that names what is to change or to be there; ``None`` where two readers would differ."""
    if measured is None and (said.slogans or _is_wish(said) or refers(said)):
        return None
    phrases = [phrase for phrase in _phrases(said) if not _in_pointer(said, phrase)]
    if said.shape.name == "label" and measured is None:
        phrases = [
            phrase
            for phrase in phrases
            if phrase.sort == "metric" or phrase.narrowed or not is_vague(said, phrase.span)
        ]
    for phrase in phrases:
        if _points(said, phrase, measured):
            return phrase
    if measured == "completion" and not phrases:
        return None
    if measured == "completion" and all(phrase.sort == "none" for phrase in phrases):
        return Phrase(said.shape.actions[0].span, said.shape.actions[0].verb.lemma, said.shape.actions[0].span, "event")
    if measured in {"target", "universal"}:
        return next((phrase for phrase in phrases if phrase.head), _counted(said))
    return None


def _phrases(said: Statement) -> list[Phrase]:
    objects = [action.thing for action in said.shape.actions]
    return objects if said.shape.subject is None else [said.shape.subject, *objects]


def _in_pointer(said: Statement, phrase: Phrase) -> bool:
    """Where only a pointer stands: "meet our targets"; but "conversion in line with plan" names conversion."""
    if figures(said):
        return False
    return any(found.start <= phrase.head_span.start < found.end for found in said.pointers)


def _is_wish(said: Statement) -> bool:
    """Only how something should be: become, be, feel."""
    actions = said.shape.actions
    if said.shape.name == "state":
        return not any(action.verb.cls == "complete" for action in actions)
    return bool(actions) and all(action.verb.cls == "state" for action in actions)


def _points(said: Statement, phrase: Phrase, measured: Measure | None) -> bool:
    actions = said.shape.actions
    open_ended = bool(actions) and all(action.verb.cls in {"soft", "improve", "state"} for action in actions)
    if open_ended and measured is None and phrase.sort in {"open", "name"} and is_vague(said, phrase.span):
        return False  # "nurture a best-in-class team"
    if measured is None and said.context.kind == "objective" and phrase.sort not in {"metric", "artefact", "event"}:
        # an objective may well be words only; two readers see the same in it where something is to grow or to shrink
        return any(action.verb.cls in {"raise", "lower"} for action in actions) and phrase.sort == "open"
    match phrase.sort:
        case "open" if measured is None and actions and all(action.verb.cls == "soft" for action in actions):
            return False  # "promote healthy habits"
        case "metric" | "artefact" | "open" | "event":
            return True
        case "people" | "wide" if said.context.kind == "kpi" and said.shape.name == "label":
            return True  # as the name of a KPI it says what is counted
        case "people" | "name":
            makes = any(action.verb.cls == "complete" for action in actions)
            return measured is not None or makes or (phrase.sort == "name" and not open_ended)
        case "abstract":
            return phrase.narrowed and measured is not None
        case "wide":
            return phrase.narrowed and not open_ended
    return False


def _counted(said: Statement) -> Phrase:
    """What a target counts, where the sentence has no other thing: "Zero injuries"."""
    target = said.targets[0]
    return Phrase(Span(target.start, target.end), target.unit, Span(target.start, target.end), "open")
