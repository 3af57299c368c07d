"""Undo and redo without limit."""

from __future__ import annotations

from typing import Generic, TypeVar

SAME_STEP_SECONDS = 1.0

State = TypeVar("State")


class History(Generic[State]):
    """The states that were, and the states that were undone.

    Edits of one field within a second of each other are one step, so that undo takes back a
    word and not a letter.
    """

    def __init__(self) -> None:
        self._past: list[State] = []
        self._future: list[State] = []
        self._last: tuple[object, float] | None = None

    def note(self, before: State, key: object, now: float) -> None:
        """Remember ``before``, unless this edit continues the last one.

        Args:
            before: the state that is about to change.
            key: what was edited; ``None`` never continues.
            now: seconds on a clock that does not go back.
        """
        last = self._last
        continues = key is not None and last is not None and last[0] == key and now - last[1] < SAME_STEP_SECONDS
        if not continues:
            self._past.append(before)
        self._future.clear()
        self._last = (key, now)

    def undo(self, current: State) -> State | None:
        """The state before the last step; ``None`` when there is none."""
        return self._step(current, self._past, self._future)

    def redo(self, current: State) -> State | None:
        """The state that the last undo took back; ``None`` when there is none."""
        return self._step(current, self._future, self._past)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to bring back."""
        return bool(self._future)

    def _step(self, current: State, source: list[State], target: list[State]) -> State | None:
        if not source:
            return None
        target.append(current)
        self._last = None
        return source.pop()
