"""One KPI at play: which drivers were moved, what was expected, what went into the plan, and the way back."""

from __future__ import annotations

import math
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from okrwidgets.breakdown.trees import TreeError, tree_of
from okrwidgets.editing.history import History
from okrwidgets.editing.locked import locked
from okrwidgets.editing.sentences import REDONE, UNDONE
from okrwidgets.editing.session import Change, Session
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.applying import Write, carry_out, take_back, writes_for
from okrwidgets.exploring.guessing import Prediction
from okrwidgets.exploring.moving import Moves, move
from okrwidgets.exploring.play import Play
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Language, Sayable
from okrwidgets.text.reading import Reading

LONGEST: Final = 80
"""Characters of a figure; more is cut, as the field itself does."""
_NO_MOVES: Final[Moves] = {}


@dataclass(frozen=True, slots=True)
class Told:
    """What the views are told, besides that something is another than before.

    Attributes:
        touched: ids of the drivers whose figures may have changed; ``None`` where the tree itself is another one.
        announce: what a screen reader says.
    """

    touched: frozenset[str] | None = frozenset()
    announce: Sayable | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """What undo goes back to.

    Attributes:
        moves: the drivers that were moved.
        applied: what was written into the plan, step by step.
    """

    moves: Moves = field(default_factory=dict)
    applied: tuple[tuple[Write, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a field last, and how it was understood."""

    raw: str = ""
    reading: Reading = field(default_factory=Reading)


class ExploreSession:
    """The state that all views of one KPI at play share.

    Attributes:
        lock: that of the plan's session: a move and an edit elsewhere come one after the other.
        plans: the session of the plan; what is applied is written there, and can be taken back there.
        rev: counts up with every change.
        kpi: id of the KPI; ``None`` where the plan has none.
        lang: the reader's language, in which figures are read.
        play: the KPI's tree with the moves; ``None`` where there is no tree.
        trouble: why there is no tree.
        typed: for each driver what was typed last, as long as its field shows that.
        guess: what was typed as the expected figure.
        predict: whether one says what one expects before the answer is shown.
        predictions: what was expected so far, and what it was.
    """

    def __init__(self, plans: Session, kpi: str | None, lang: Language, *, predict: bool = False) -> None:
        self.plans: Final = plans
        self.lock = plans.lock
        self.rev = 0
        self.kpi = kpi
        self.lang = lang
        self.predict: Final = predict
        self.predictions: tuple[Prediction, ...] = ()
        self.typed: dict[str, Typed] = {}
        self.guess = Typed()
        self._answered: Moves = _NO_MOVES
        self._now = Moment()
        self._history: History[Moment] = History()
        self._views: list[weakref.WeakMethod[Callable[[Told], None]]] = []
        self._writing = False
        self._build()
        plans.watch(self._plan_changed)

    def _build(self) -> None:
        plan = self._built_from = self.plans.plan
        self.play: Play | None = None
        self.trouble: Sayable | None = None
        if self.kpi is None and plan.kpis:
            self.kpi = plan.kpis[0].id
        if self.kpi is None:
            self.trouble = say.NO_KPI
        elif self.record is None:
            self.trouble = say.KPI_GONE.fill(given=self.kpi)
        else:
            try:
                self.play = Play(tree_of(plan, self.kpi), self.moves)
                self._now = replace(self._now, moves=self.play.known(self.moves))
            except TreeError as error:
                self.trouble = error.sentence

    def _plan_changed(self, told: Change) -> None:
        """The plan was edited, here or elsewhere; only then there is another tree."""
        if self._writing:
            return
        plan = self.plans.plan
        if plan is self._built_from or plan == self._built_from:
            self._built_from = plan
            self._tell(Told())  # the file's state may be another one
        else:
            self._rebuild(None)

    def _rebuild(self, announce: Sayable | None) -> None:
        self._build()
        self.typed.clear()
        self._tell(Told(None, announce))

    @property
    def plan(self) -> Plan:
        """The plan as it is now, without the moves."""
        return self.plans.plan

    @property
    def record(self) -> KPI | None:
        """The KPI that is played with."""
        return next((kpi for kpi in self.plan.kpis if kpi.id == self.kpi), None)

    @property
    def moves(self) -> Moves:
        """For each driver that was moved its figure, as formulas take it."""
        return self._now.moves

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to bring back."""
        return self._history.can_redo

    @property
    def asking(self) -> bool:
        """Whether the answer is hidden until one has said what one expects."""
        return self.predict and bool(self.moves) and self.moves != self._answered

    def watch(self, view: Callable[[Told], None]) -> None:
        """Tell a view's method of every change, as long as the view lives."""
        self._views.append(weakref.WeakMethod(view))

    # ----------------------------------------------------------------------------------------------- moving

    @locked
    def slide(self, id: str, raw: str, stroke: tuple[str, int] | None = None) -> None:
        """Move a driver by its slider.

        Args:
            id: of the driver; one that cannot be moved is passed over.
            raw: the position, as people read the figure: a percent is 12.
            stroke: all that is dragged in one go is one step for undo; keys within a second are.
        """
        play = self.play
        between = None if play is None or id not in play.movable else play.range(id)
        shown = _figure(raw)
        if play is None or between is None or shown is None:
            return
        self.typed.pop(id, None)
        value = play.counting(id).inside(min(max(shown, between.low), between.high))
        now = self.plans.clock.now() if stroke is None else 0.0  # however long one holds still
        self._step(move(play.tree, self.moves, id, value), (id, stroke), now=now)

    @locked
    def type(self, id: str, raw: str) -> None:
        """Take over what was typed into the field of a driver; what cannot be read stays as it was typed."""
        play = self.play
        if play is None or id not in play.movable:
            return
        raw = raw[:LONGEST]
        counting = play.counting(id)
        reading = counting.read(raw, self.lang)
        self.typed[id] = Typed(raw, reading)
        moves: Moves = self.moves
        if reading.value is not None:
            moves = move(play.tree, moves, id, counting.inside(reading.value))
        elif not raw.strip():
            moves = _without(moves, id)
        self._step(moves, (id, "typed"))

    @locked
    def move_to(self, id: str, value: float) -> None:
        """Move a driver to a figure, as formulas take it."""
        if self.play is not None and id in self.play.movable:
            self.typed.pop(id, None)
            self._step(move(self.play.tree, self.moves, id, value), None)

    @locked
    def put(self, moves: Mapping[str, float]) -> None:
        """Set all moves at once."""
        self._step(moves, None)

    @locked
    def reset(self, id: str | None = None) -> None:
        """Put one driver back, or all of them."""
        if id is None:
            self.typed.clear()
            self._step({}, None, say.ALL_BACK)
        elif self.play is not None and id in self.moves:
            self.typed.pop(id, None)
            driver, value = self.play.tree.drivers[id], self.play.base[id].value
            back = say.BACK_WITHOUT.fill(name=driver.label)
            if value is not None:
                back = say.BACK.fill(name=driver.label, value=driver.amount(value))
            self._step(_without(self.moves, id), None, back)

    def _step(self, moves: Moves, key: object, announce: Sayable | None = None, now: float | None = None) -> None:
        if self.play is not None:
            moves = self.play.known(moves)
        if moves != self.moves:
            self._history.note(self._now, key, self.plans.clock.now() if now is None else now)
        self._go(replace(self._now, moves=moves), announce)

    def _go(self, moment: Moment, announce: Sayable | None) -> None:
        before, self._now = self.moves, moment
        touched = frozenset(self.typed)
        was_asking = self.predict and before != self._answered and bool(before)
        if self.play is not None:
            touched |= self.play.follow(before, self.moves)
            if was_asking != self.asking:
                touched |= frozenset(self.play.tree.drivers)
        self._tell(Told(touched, announce))

    # -------------------------------------------------------------------------------------------- predicting

    @locked
    def expect(self, raw: str) -> None:
        """Take over what one expects the KPI to become; the answer comes with `show_answer`."""
        if self.play is not None:
            self.guess = Typed(raw[:LONGEST], self.play.root_counting.read(raw[:LONGEST], self.lang))
            self._tell(Told())

    @locked
    def show_answer(self) -> None:
        """Show the answer, if one has said what one expects."""
        play, said = self.play, self.guess.reading.value
        if play is None or not self.asking:
            return
        if said is None:
            self._tell(Told(announce=self.guess.reading.problem or say.TYPE_FIRST))
            return
        found = Prediction(self.moves, play.root_counting.inside(said), play.answer.value)
        self.predictions += (found,)
        self._answered = self.moves
        self.guess = Typed()
        self._tell(Told(frozenset(play.tree.drivers)))

    # ----------------------------------------------------------------------------------------- into the plan

    def writes(self) -> tuple[Write, ...]:
        """What applying would change in the plan."""
        if self.play is None or self.record is None or not self.moves:
            return ()
        return writes_for(self.plan, self.record, self.play.tree, self.moves, self.play.figures, tree_of)

    @locked
    def apply(self) -> None:
        """Write what was played into the plan, as one step there and here."""
        writes = self.writes()
        if self.kpi is None or not writes:
            self.tell(say.NOTHING_TO_APPLY)
            return
        self._history.note(self._now, None, self.plans.clock.now())
        self._now = Moment({}, (*self._now.applied, writes))
        self._put(carry_out(self.plan, writes), say.APPLIED)

    def _put(self, plan: Plan, announce: Sayable) -> None:
        self._writing = True
        try:
            self.plans.put(plan, announce)
        finally:
            self._writing = False
        self._rebuild(announce)

    @locked
    def undo(self) -> None:
        """Take the last step back; also out of the plan, if that is where it went."""
        self._back(self._history.undo(self._now), UNDONE)

    @locked
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._back(self._history.redo(self._now), REDONE)

    def _back(self, moment: Moment | None, announce: Sayable) -> None:
        if moment is None:
            return
        self.typed.clear()
        was, becomes = self._now.applied, moment.applied
        if len(was) == len(becomes):
            moves = moment.moves if self.play is None else self.play.known(moment.moves)
            self._go(replace(moment, moves=moves), announce)
            return
        self._now = moment
        back = len(becomes) < len(was)
        self._put(take_back(self.plan, was[-1]) if back else carry_out(self.plan, becomes[-1]), announce)

    @locked
    def choose(self, kpi: str) -> None:
        """Play with another KPI of the plan."""
        if kpi != self.kpi and any(found.id == kpi for found in self.plan.kpis):
            self.kpi = kpi
            self._now, self._answered, self._history = Moment(), _NO_MOVES, History()
            self._rebuild(None)

    @locked
    def tell(self, announce: Sayable | None = None) -> None:
        """Something beside the moves is another than before; or only say something."""
        self._tell(Told(announce=announce))

    def _tell(self, told: Told) -> None:
        self.rev += 1
        for reference in list(self._views):
            view = reference()
            if view is None:
                self._views.remove(reference)
            else:
                view(told)


def _figure(raw: str) -> float | None:
    try:
        shown = float(raw)
    except ValueError:
        return None
    return shown if math.isfinite(shown) else None


def _without(moves: Moves, id: str) -> Moves:
    return {other: value for other, value in moves.items() if other != id}
