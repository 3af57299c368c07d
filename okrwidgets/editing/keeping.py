"""Keeping a session's plan in its file, and noticing what happens to the file meanwhile."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal

from okrwidgets.editing import sentences
from okrwidgets.editing.locked import locked
from okrwidgets.editing.merge import Conflict, merge
from okrwidgets.errors import OkrError, PlanError
from okrwidgets.model.document import FileChangedError
from okrwidgets.text import Sayable, Verbatim

if TYPE_CHECKING:
    from okrwidgets.editing.session import Session
    from okrwidgets.model import Plan

SAVE_AFTER_SECONDS: Final = 0.3
LOOK_EVERY_SECONDS: Final = 1.0

State = Literal["none", "new", "saved", "unsaved", "conflict", "failed"]


class Keeper:
    """Saves 300 ms after the last edit, and only over the file that it knows.

    Attributes:
        conflicts: what both sides changed and the person has to decide; nothing is saved meanwhile.
        trouble: why the plan could not be saved or the changed file not be read.
    """

    def __init__(self, session: Session) -> None:
        self._session = weakref.ref(session)
        self.lock = session.lock
        self._call_off: Callable[[], None] | None = None
        self._looking: Callable[[], None] | None = None
        self._theirs: Plan | None = None
        self._out_of_reach = False  # the file is gone, or cannot be read as a plan
        self.conflicts: tuple[Conflict, ...] = ()
        self.trouble: Sayable | None = None

    @property
    def session(self) -> Session:
        """The session that is kept."""
        session = self._session()
        assert session is not None, "a keeper lives in its session"  # noqa: S101 - for ourselves, not for people
        return session

    @property
    def state(self) -> State:
        """In one word, how the plan and its file stand."""
        session = self.session
        if session.file is None:
            return "none"
        if self.conflicts:
            return "conflict"
        if self.trouble is not None:
            return "failed"
        if self._unsaved():
            return "unsaved"
        return "new" if session.file.synced is None else "saved"

    def label(self) -> Sayable:
        """The state as a sentence."""
        file = self.session.file
        if file is None:
            return sentences.NO_FILE.fill()
        name = Verbatim(file.name)
        said = {
            "new": sentences.NEW_FILE,
            "saved": sentences.SAVED,
            "unsaved": sentences.UNSAVED,
            "conflict": sentences.NOT_SAVED,
            "failed": sentences.NOT_SAVED,
        }
        return said[self.state].fill(file=name)

    @locked
    def note(self) -> None:
        """The plan changed: save soon."""
        if self.session.file is None:
            return
        self._stop()
        self._call_off = self.session.clock.later(SAVE_AFTER_SECONDS, self.flush)
        if self._call_off is None:
            self.flush()

    @locked
    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._stop()
        session = self._session()
        if session is None or session.file is None or self.conflicts or not self._unsaved():
            return
        self.look()
        if self.conflicts or not self._unsaved():
            return
        try:
            session.attach(session.file.save(session.plan))
            self.trouble, self._out_of_reach = None, False
        except FileChangedError:
            self.look()
        except OkrError as error:
            self.trouble = error.sentence
        self._tell()

    @locked
    def keep_looking(self) -> None:
        """Look at the file every second, as long as the session lives."""
        if self._looking is None and self.session.file is not None:
            self._looking = self.session.clock.later(LOOK_EVERY_SECONDS, _look_again(weakref.ref(self)))

    @locked
    def look(self) -> None:
        """Look at the file; take over, merge or ask when it is not the one we know."""
        session = self._session()
        if session is None or session.file is None:
            return
        if not session.file.changed():
            self._look_whether_it_is_back()
            return
        file, base = session.file, session.file.synced
        if not file.exists():
            self._lose_reach(sentences.GONE_OUTSIDE.fill(file=Verbatim(file.name)))
            return
        unsaved = self._unsaved()
        try:
            theirs = file.load()
        except PlanError as error:
            first = next(p for p in error.problems if p.severity == "error")
            self._lose_reach(sentences.BROKEN_OUTSIDE.fill(file=Verbatim(file.name), first=first))
            return
        self.trouble, self._out_of_reach = None, False
        if not unsaved or base is None:
            self._take_over(theirs)
            return
        merged = merge(base, session.plan, theirs)
        self.conflicts, self._theirs = merged.conflicts, theirs
        session.put(merged.plan, sentences.CONFLICT if merged.conflicts else sentences.MERGED)

    @locked
    def decide(self, mine: bool) -> None:
        """Answer the open conflicts: keep ours, or take the file's."""
        theirs, conflicts = self._theirs, self.conflicts
        self.conflicts, self._theirs = (), None
        if mine or theirs is None or not conflicts:
            self.note()
            self._tell()
            return
        from okrwidgets.editing import change

        plan = self.session.plan
        if any(conflict.field == "" for conflict in conflicts):
            plan = theirs
        else:
            for conflict in conflicts:
                if conflict.id is None or plan.find(conflict.id) is not None:  # undo may have taken the part away
                    plan = change.set_fields(plan, conflict.id, {conflict.field: conflict.theirs})
        self.session.put(plan, sentences.TAKEN_OVER)

    def _lose_reach(self, trouble: Sayable) -> None:
        self.trouble, self._out_of_reach = trouble, True
        self._tell()

    def _look_whether_it_is_back(self) -> None:
        """A file that was gone or broken may be again as we knew it: then there is nothing to take over."""
        if self._out_of_reach and self.session.file is not None and self.session.file.is_known():
            self.trouble, self._out_of_reach = None, False
            if self._unsaved():
                self.note()
            self._tell()

    def _take_over(self, theirs: Plan) -> None:
        if theirs == self.session.plan:
            self.session.attach(theirs)
            self._tell()
        else:
            self.session.put(theirs, sentences.TAKEN_OVER)
            self._stop()

    def _unsaved(self) -> bool:
        session = self.session
        if session.file is None:
            return False
        synced = session.file.synced
        return session.plan is not synced and (synced is not None or session.rev > 0)

    def _stop(self) -> None:
        if self._call_off is not None:
            self._call_off()
            self._call_off = None

    def _tell(self) -> None:
        from okrwidgets.editing.session import Change

        self.session.tell(Change())


def _look_again(reference: weakref.ref[Keeper]) -> Callable[[], None]:
    def look() -> None:
        keeper = reference()
        if keeper is not None and keeper._session() is not None:
            keeper._looking = None
            keeper.look()
            keeper.keep_looking()

    return look
