"""A statement taken apart: who acts how on what, in what frame. Rules look at nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from okrwidgets.model import Unit
from okrwidgets.period import Period
from okrwidgets.smart.grammar.record import BINDING, Quantity, Reading, Time
from okrwidgets.smart.lexicon import Verb
from okrwidgets.text import Language

Kind = Literal["goal", "objective", "key_result", "kpi"]
Sort = Literal["event", "metric", "abstract", "wide", "people", "artefact", "name", "open", "none"]
Link = Literal["named", "linked", "loose"]
"""`named`: derives from a KPI and moves a name of its driver tree · `linked`: derives from one · `loose`: could, but
does not."""


class Span(NamedTuple):
    """A piece of the text, by the offsets of its characters."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the text: the fields of a plan, or what a source states.

    Attributes:
        kind: what sort of statement it is.
        period: for which it is meant.
        period_said: the period in the source's words, where it is no `Period` ("Piano 2025-2027").
        fiscal_year_start: month (1 to 12) in which ``FY…`` starts.
        reference: the day from which "by the end of the year" counts.
        parent: what it is to contribute to, in words.
        link: how it hangs on a KPI; ``None`` where there is no plan.
        target: the field, in ``unit``.
        start: the field, in ``unit``.
        previous: the last comparable figure, in ``unit``.
        unit: what is counted.
        owner: who answers for it.
        why: what it is for.
        other_fields: further fields that are filled ("measure", "band", "milestone" …).
    """

    kind: Kind = "goal"
    period: Period | None = None
    period_said: str | None = None
    fiscal_year_start: int = 1
    reference: dt.date | None = None
    parent: str | None = None
    link: Link | None = None
    target: float | None = None
    start: float | None = None
    previous: float | None = None
    unit: Unit | None = None
    owner: str | None = None
    why: str | None = None
    other_fields: frozenset[str] = frozenset()


_NOWHERE: Final = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is acted on or spoken about.

    Attributes:
        span: from the first to the last word, complements included.
        head: the noun that carries it, folded; empty where there is none.
        head_span: where the head stands.
        sort: of the head: an `event` that happens or does not, a `metric`, an `abstract` or `wide` noun, `people`, an
            `artefact`, a `name` of one's own,
            or `open`: any other.
        narrowed: whether something names the part that is meant ("experience *with billing workflows*").
        modifiers: the words beside the head, folded.
        definite: whether an article or a possessive stands before it.
        plural: whether the head is in the plural.
        done: whether the head is a noun for something that is done ("inspections", "workshops").
    """

    span: Span
    head: str = ""
    head_span: Span = _NOWHERE
    sort: Sort = "none"
    narrowed: bool = False
    modifiers: tuple[str, ...] = ()
    definite: bool = False
    plural: bool = False
    done: bool = False


class Action(NamedTuple):
    """A verb, or a noun that stands for one, and what it acts on."""

    verb: Verb
    span: Span
    thing: Phrase


ShapeName = Literal["action", "state", "label", "empty"]
"""`action`: somebody does something, also as a noun ("Riduzione di …") or as done ("Pubblicato il bando") ·
`state`: a subject with a predicate ("The spec is published", "All issues closed", "Every team has an owner") ·
`label`: a noun phrase ("Conversion rate. Target: 12%") · `empty`: no words at all."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the sentence is built.

    Attributes:
        name: see `ShapeName`.
        actions: of an ``action``: in reading order, at least one; of a ``state``: its predicate, where that is a
            known verb.
        subject: of a state or a label: what it speaks about.
        predicate: of a state: the words after the subject.
        target_part: behind ``Target:`` or the colon of a KPI, where there is one.
    """

    name: ShapeName
    actions: tuple[Action, ...] = ()
    subject: Phrase | None = None
    predicate: Span | None = None
    target_part: Span | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """All that rules look at.

    Attributes:
        text: as given.
        lang: in which it is judged.
        reading: its quantities and times.
        shape: how it is built.
        vague: words without checkable content.
        pointers: words that point at content which is not there.
        slogans: phrases that promise without saying.
        purposes: the parts that give a reason.
        aims: whether a reason names an outcome ("so that waiting times fall").
        heads_for: whether "Target:" is followed by a direction in words ("upward trend", "in crescita").
        context: what is known beside the text.
        targets: the quantities of the text that are to be reached, without empty slots.
        binding: the times of the text that bind it.
    """

    text: str
    lang: Language
    reading: Reading
    shape: Shape
    vague: tuple[Span, ...] = ()
    pointers: tuple[Span, ...] = ()
    slogans: tuple[Span, ...] = ()
    purposes: tuple[Span, ...] = ()
    heads_for: bool = False
    aims: bool = False
    context: Context = field(default_factory=Context)

    targets: tuple[Quantity, ...] = field(init=False, repr=False, compare=False)
    binding: tuple[Time, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # rules ask for them again and again
        targets = tuple(found for found in self.reading.targets if found.kind != "placeholder")
        object.__setattr__(self, "targets", targets)
        # "determined within 2 months. Target: 92%": in the name of a KPI that is what is measured
        named = self.shape.target_part.start if self.shape.target_part is not None else 0
        binding = tuple(
            found
            for found in self.reading.times
            if found.kind in BINDING and not (found.kind in {"horizon", "relative"} and found.start < named)
        )
        object.__setattr__(self, "binding", binding)
