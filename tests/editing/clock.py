"""A clock that goes on only when a test says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable


class HandClock:
    """Time by hand: ``pass_time`` runs what is due, in order."""

    def __init__(self) -> None:
        self.time = 0.0
        self._due: list[tuple[float, Callable[[], None]]] = []

    def now(self) -> float:
        return self.time

    def today(self) -> dt.date:
        return dt.date(2026, 11, 24)

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        entry = (self.time + seconds, call)
        self._due.append(entry)

        def call_off() -> None:
            if entry in self._due:
                self._due.remove(entry)

        return call_off

    def pass_time(self, seconds: float) -> None:
        until = self.time + seconds
        while due := sorted((entry for entry in self._due if entry[0] <= until), key=lambda entry: entry[0]):
            self._due.remove(due[0])
            self.time = due[0][0]
            due[0][1]()
        self.time = until
