"""One plan at work: edits, drafts, undo, file, and the views that look at it."""

from __future__ import annotations

import atexit
import os
import threading
import weakref
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from typing import Any

from okrwidgets.editing import change, sentences
from okrwidgets.editing.clock import Clock, SystemClock
from okrwidgets.editing.fields import field_of
from okrwidgets.editing.file import PlanFile
from okrwidgets.editing.history import History
from okrwidgets.editing.locked import locked
from okrwidgets.editing.reading import FieldReading, read_field
from okrwidgets.model import Plan
from okrwidgets.text import Language, Sayable

Place = tuple[str | None, str]
"""A field: the part's id (``None`` for the plan itself) and the field's name."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that could not be read; it stays as typed until it can."""

    raw: str
    problem: Sayable


@dataclass(frozen=True, slots=True)
class Moment:
    """What undo goes back to.

    Attributes:
        plan: as it was.
        drafts: what could not be read.
        entries: what was written for a check-in and is not in the plan yet.
    """

    plan: Plan
    drafts: Mapping[Place, Draft] = field(default_factory=dict)
    entries: Mapping[Place, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """What the views are told.

    Attributes:
        elsewhere: the change did not come from typing into a field, so that a field with the
            focus may be painted over.
        announce: what a screen reader says.
        focus: where the person goes on.
    """

    elsewhere: bool = False
    announce: Sayable | None = None
    focus: Place | None = None


class Session:
    """The state that all views of one plan share.

    Attributes:
        lock: held by whoever changes, saves or looks at the file; the kernel may do so in several threads.
        rev: counts up with every change.
        file: where the plan is kept; ``None`` for a plan without one.
        echo: how the last typed text was understood, and where it stands.
    """

    def __init__(self, plan: Plan, file: PlanFile | None = None, clock: Clock | None = None) -> None:
        from okrwidgets.editing.keeping import Keeper

        self.clock: Clock = clock or SystemClock()
        self.lock: AbstractContextManager[Any] = threading.RLock()
        self.rev = 0
        self.echo: tuple[Place, Sayable] | None = None
        self._now = Moment(plan)
        self._history: History[Moment] = History()
        self._views: list[weakref.WeakMethod[Callable[[Change], None]]] = []
        self.file = file
        self.keeper = Keeper(self)

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._now.plan

    @property
    def moment(self) -> Moment:
        """The plan with all that is written beside it, as undo would give it back."""
        return self._now

    @property
    def drafts(self) -> Mapping[Place, Draft]:
        """What could not be read yet."""
        return self._now.drafts

    @property
    def entries(self) -> Mapping[Place, str]:
        """What was written for a check-in and is not in the plan yet."""
        return self._now.entries

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to bring back."""
        return self._history.can_redo

    def watch(self, view: Callable[[Change], None]) -> None:
        """Tell ``view`` (a bound method, held weakly) about every change."""
        self._views.append(weakref.WeakMethod(view))

    @locked
    def edit(self, id: str | None, name: str, raw: str, lang: Language) -> None:
        """Take what was typed into a field; what cannot be read stays as a draft.

        A field or part that is gone meanwhile is passed over: the view is told the present state.
        """
        item = self.plan if id is None else self.plan.find(id)
        spec = None if item is None else field_of(item, name)
        if item is None or spec is None:
            return self.tell(Change(elsewhere=True))
        reading = read_field(item, spec, raw, lang, self.plan, self.clock.today())
        self._take(id, name, raw, reading)
        return None

    @locked
    def enter(self, id: str | None, name: str, raw: str) -> None:
        """Write something for a check-in; it reaches the plan with all others, in one step."""
        place: Place = (id, name)
        entries = {at: text for at, text in self.entries.items() if at != place}
        if raw:
            entries[place] = raw
        self.echo = None
        self.step(replace(self._now, entries=entries), key=("enter", *place))

    def _take(self, id: str | None, name: str, raw: str, reading: FieldReading) -> None:
        place: Place = (id, name)
        drafts = {at: draft for at, draft in self.drafts.items() if at != place}
        self.echo = None
        plan = self.plan
        if reading.problem is not None:
            drafts[place] = Draft(raw, reading.problem)
        else:
            item = plan if id is None else plan.find(id)
            if any(getattr(item, field) != value for field, value in reading.changes.items()):
                plan = change.set_fields(plan, id, reading.changes)
            if reading.echo is not None:
                self.echo = (place, reading.echo)
        self.step(replace(self._now, plan=plan, drafts=drafts), key=place)

    @locked
    def put(self, plan: Plan, announce: Sayable | None = None, focus: Place | None = None) -> None:
        """Replace the whole plan as one step that undo takes back."""
        self.echo = None
        kept = plan.ids() | {None}
        drafts = {at: draft for at, draft in self.drafts.items() if at[0] in kept}
        entries = {at: raw for at, raw in self.entries.items() if at[0] in kept}
        self.step(Moment(plan, drafts, entries), told=Change(True, announce, focus))

    @locked
    def step(self, moment: Moment, key: object = None, told: Change | None = None) -> None:
        """Go on to ``moment``, remembering the present one for undo."""
        now = self._now
        if moment.plan is not now.plan or (moment.drafts, moment.entries) != (now.drafts, now.entries):
            self._history.note(self._now, key, self.clock.now())
            self._go(moment)
        self.tell(told or Change())

    @locked
    def undo(self) -> None:
        """Take the last step back."""
        before = self._history.undo(self._now)
        self._back(before, sentences.UNDONE if before else sentences.NOTHING_TO_UNDO)

    @locked
    def redo(self) -> None:
        """Bring the last undone step back."""
        after = self._history.redo(self._now)
        self._back(after, sentences.REDONE if after else sentences.NOTHING_TO_REDO)

    def _back(self, moment: Moment | None, announce: Sayable) -> None:
        self.echo = None
        if moment is not None:
            self._go(moment)
        self.tell(Change(True, announce))

    def _go(self, moment: Moment) -> None:
        changed = moment.plan is not self.plan
        self._now = moment
        self.rev += 1
        if changed:
            self.keeper.note()

    def attach(self, plan: Plan) -> None:
        """Take over the same plan with its new text, after it was saved."""
        self._now = replace(self._now, plan=plan)

    def tell(self, told: Change) -> None:
        """Tell every view."""
        alive = []
        for reference in self._views:
            view = reference()
            if view is not None:
                alive.append(reference)
                view(told)
        self._views = alive


_open: weakref.WeakValueDictionary[str, Session] = weakref.WeakValueDictionary()


def open_session(path: str | os.PathLike[str], clock: Clock | None = None, language: Language = "en") -> Session:
    """The session of a file: one for all views of the same file.

    Args:
        path: an existing plan, or where a new one is to be.
        clock: for tests.
        language: of the words of a new plan, and in which errors are said.

    Raises:
        PlanError: when the file cannot be read as a plan.
    """
    file = PlanFile(path)
    key = os.path.realpath(file.path)
    session = _open.get(key)
    if session is None:
        plan = file.load(language) if file.exists() else Plan(language=language)
        session = Session(plan, file, clock)
        _open[key] = session
    else:
        session.keeper.look()
    return session


@atexit.register
def _save_all() -> None:
    for session in list(_open.values()):
        session.keeper.flush()
