"""What is worked out beside the moves: likelihood, effects, what applying would write. It never holds an echo up."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from okrwidgets.editing.locked import locked
from okrwidgets.errors import OkrError
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.applying import Write
from okrwidgets.exploring.effects import DriverEffect, effects_of
from okrwidgets.exploring.moving import Moves
from okrwidgets.exploring.play import Play
from okrwidgets.exploring.session import ExploreSession, Told
from okrwidgets.exploring.solving import Solved, solve_for

if TYPE_CHECKING:
    from okrwidgets.breakdown.likelihood import Attainment

ROUGH_AFTER: Final = 0.05
"""Seconds after a move: one sees the likelihood move along."""
REST: Final = 0.35
"""Seconds without a move: then all of it is worked out, from all draws."""
ROUGH_DRAWS: Final = 4_000
DRAWS: Final = 100_000


@dataclass(frozen=True, slots=True)
class _State:
    """What a result belongs to."""

    play: Play
    moves: Moves

    def same(self, other: _State | None) -> bool:
        return other is not None and other.play is self.play and other.moves == self.moves


class Worker:
    """Works for one session, in the time between the moves.

    Attributes:
        likely: how likely it is that the KPI gets there, as last worked out.
        rough: whether that is from few draws, or of figures that have moved on.
        effects: which driver weighs most.
        writes: what applying would change in the plan.
        solution: what it would take of one driver; gone as soon as something moves.
    """

    def __init__(self, session: ExploreSession) -> None:
        self.session: Final = session
        self.lock = session.lock
        self.likely: Attainment | None = None
        self.rough = False
        self.effects: tuple[DriverEffect, ...] = ()
        self.writes: tuple[Write, ...] = ()
        self.solution: Solved | None = None
        self._solved: _State | None = None
        self._asked = False
        self._done: _State | None = None
        self._roughly: _State | None = None
        self._moved_at = 0.0
        self._waiting = False
        self._awake = False
        session.watch(self._heard)

    @locked
    def wake(self) -> None:
        """A view is open: from now on there is somebody to work for."""
        self._awake = True
        self._plan()

    @locked
    def solve(self, id: str) -> None:
        """Work out what it would take of one driver to reach the target, as the others stand now."""
        session, state = self.session, self._state()
        if state is None or id not in state.play.movable:
            return
        if session.asking:
            found = Solved(state.play.tree.drivers[id], say.ANSWER_FIRST, reachable=False, value=None)
        else:
            found = solve_for(session.plan, state.play, state.moves, id)
        self.solution, self._solved, self._asked = found, state, session.asking
        session.tell(found.sentence)

    @locked
    def take(self) -> None:
        """Take over what it would take."""
        found, play = self.solution, self.session.play
        if found is not None and found.value is not None and play is not None:
            self.session.move_to(found.driver.id, found.value)

    def _heard(self, told: Told) -> None:
        state = self._state()
        if state is None or not state.same(self._solved) or self.session.asking != self._asked:
            self.solution = self._solved = None
        if state is None:
            self.likely, self.effects, self.writes, self._done = None, (), (), None
        elif not state.same(self._done):
            self.rough = True
            self._moved_at = self.session.plans.clock.now()
            if self._awake:
                self._plan()

    def _state(self) -> _State | None:
        play = self.session.play
        return None if play is None else _State(play, self.session.moves)

    def _plan(self) -> None:
        state = self._state()
        if self._waiting or state is None or state.same(self._done):
            return
        self._waiting = True
        if self.session.plans.clock.later(ROUGH_AFTER, _work(weakref.ref(self))) is None:
            self._waiting = False
            self._work_out(state)

    def work(self) -> None:
        """What is due: roughly while something moves, all of it when it rests. The lock is free meanwhile."""
        with self.lock:
            self._waiting = False
            state = self._state()
            if state is None or state.same(self._done):
                return
            rests = self.session.plans.clock.now() - self._moved_at >= REST - ROUGH_AFTER / 2
        if rests:
            self._work_out(state)
            return
        if not state.same(self._roughly) and state.play.tree.kpi.history and not self.session.asking:
            likely = _attainment(state, ROUGH_DRAWS)
            with self.lock:
                self._roughly, self.likely, self.rough = state, likely, True
                self.session.tell()
        with self.lock:
            if not self._waiting:
                self._waiting = self._later(REST)

    def _later(self, seconds: float) -> bool:
        return self.session.plans.clock.later(seconds, _work(weakref.ref(self))) is not None

    def _work_out(self, state: _State) -> None:
        figures = state.play.tree.figures("targets", state.moves)
        likely = _attainment(state, DRAWS)
        effects = effects_of(state.play.tree, state.moves, figures)
        with self.lock:
            if not state.same(self._state()):
                self._plan()
                return
            self._done, self.rough = state, False
            self.likely, self.effects, self.writes = likely, effects, self.session.writes()
            self.session.tell()


def _work(reference: weakref.ref[Worker]) -> Callable[[], None]:
    def work() -> None:
        worker = reference()
        if worker is not None:
            worker.work()

    return work


def _attainment(state: _State, draws: int) -> Attainment:
    from okrwidgets.breakdown.likelihood import Attainment, attainment

    try:
        return attainment(state.play.tree, given=state.moves, draws=draws)
    except OkrError as error:
        return Attainment(error.sentence)
