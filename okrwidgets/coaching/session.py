"""One statement at work: its text, its review, and the way back."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Final, Literal

from okrwidgets.coaching import sentences as say
from okrwidgets.editing.clock import Clock, SystemClock
from okrwidgets.editing.history import History
from okrwidgets.editing.locked import locked
from okrwidgets.smart import Review
from okrwidgets.smart.reviewing import review_statement
from okrwidgets.smart.rules import Finding
from okrwidgets.smart.rules.record import BLANK
from okrwidgets.smart.statement import Context, Span
from okrwidgets.text import Language, Sayable

Mode = Literal["coach", "quiet", "reveal"]

LONGEST: Final = 4000
"""Characters of a statement; more is cut, as the text area itself does."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the views are told, besides that the screen is another one.

    Attributes:
        select: what the one who acted goes on with, for example the slot that a repair left open.
        announce: what a screen reader says.
    """

    select: Span | None = None
    announce: Sayable | None = None


class CoachSession:
    """The state that all views of one coach share.

    Attributes:
        lock: held by whoever changes it; the kernel may do so in several threads.
        rev: counts up with every change.
        text: the statement.
        text_lang: in which it is judged.
        mode: ``coach`` shows the verdicts while one types, ``quiet`` never, ``reveal`` on demand.
        shown: whether the verdicts are to be seen.
    """

    def __init__(
        self,
        text: str,
        text_lang: Language,
        context: Context,
        mode: Mode = "coach",
        clock: Clock | None = None,
    ) -> None:
        self.lock: AbstractContextManager[Any] = threading.RLock()
        self.rev = 0
        self.text = text[:LONGEST]
        self.text_lang = text_lang
        self.mode: Final = mode
        self.shown = mode == "coach"
        self._context = context
        self._clock: Clock = clock or SystemClock()
        self._history: History[str] = History()
        self._views: list[weakref.WeakMethod[Callable[[Told], None]]] = []
        self._review: Review | None = None

    @property
    def review(self) -> Review:
        """The review of the text as it is now, shown in the language of the text."""
        found = self._review
        if found is None or found.statement.text != self.text or found.statement.lang != self.text_lang:
            found = review_statement(self.text, self.text_lang, self._context, self.text_lang)
            self._review = found
        return found

    @property
    def findings(self) -> dict[str, Finding]:
        """The findings in reading order, each under a name that stays while one types: its code, counted."""
        named: dict[str, Finding] = {}
        for finding in self.review.findings:
            n = sum(other.rule is finding.rule for other in named.values())
            named[f"{finding.rule.code}.{n + 1}"] = finding
        return named

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to bring back."""
        return self._history.can_redo

    def watch(self, view: Callable[[Told], None]) -> None:
        """Tell a view's method of every change, as long as the view lives."""
        self._views.append(weakref.WeakMethod(view))

    @locked
    def edit(self, raw: str) -> None:
        """Take over what was typed; letters typed within a second are one step for undo."""
        self._change(raw, "typing", Told())

    @locked
    def put(self, text: str) -> None:
        """Set the text from Python."""
        self._change(text, None, Told())

    @locked
    def take_example(self) -> None:
        """Start from an example in the language of the text."""
        example = say.EXAMPLE.say(self.text_lang)
        self._change(example, None, Told(Span(len(example), len(example))))

    @locked
    def repair(self, key: str) -> None:
        """Apply the repair of a finding, if it is still there; one goes on in the first slot that it leaves open."""
        found = self.findings.get(key)
        if found is None or found.repaired is None:
            return
        slot = found.repaired.find(BLANK)
        select = Span(slot, slot + len(BLANK)) if slot >= 0 else Span(len(found.repaired), len(found.repaired))
        self._change(found.repaired, None, Told(select, say.REPAIRED_WITH_SLOT if slot >= 0 else say.REPAIRED))

    @locked
    def undo(self) -> None:
        """Take back the last step."""
        self._go(self._history.undo(self.text), say.UNDONE)

    @locked
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._go(self._history.redo(self.text), say.REDONE)

    @locked
    def show(self, shown: bool) -> None:
        """Reveal the verdicts, or hide them again; only where the mode leaves that to the person."""
        if self.mode == "reveal" and shown != self.shown:
            self.shown = shown
            self._tell(Told(announce=say.REVEALED if shown else None))

    def _go(self, text: str | None, announce: Sayable) -> None:
        if text is not None:
            self.text = text
            self._tell(Told(announce=announce))

    def _change(self, text: str, key: str | None, told: Told) -> None:
        text = text[:LONGEST]
        if text != self.text:
            self._history.note(self.text, key, self._clock.now())
            self.text = text
            self._tell(told)

    def _tell(self, told: Told) -> None:
        self.rev += 1
        for reference in list(self._views):
            view = reference()
            if view is None:
                self._views.remove(reference)
            else:
                view(told)
