"""Later: the only place that knows about time and threads."""

from __future__ import annotations

import asyncio
import datetime as dt
import threading
import time
from collections.abc import Callable
from typing import Protocol


class Clock(Protocol):
    """What a session needs to know of time; tests bring their own."""

    def now(self) -> float:
        """Seconds on a clock that does not go back."""
        ...

    def today(self) -> dt.date:
        """The reader's date."""
        ...

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None] | None:
        """Call later; returns how to call it off, or ``None`` where nothing runs later."""
        ...


class SystemClock:
    """The machine's clock.

    It calls from a thread of its own and not from an event loop: a kernel may answer widgets in a
    side thread (a subshell) whose loop ends with the page, and what waits there would never happen.
    In the browser edition there are no threads, and only one loop.
    """

    def now(self) -> float:
        """Seconds on a clock that does not go back."""
        return time.monotonic()

    def today(self) -> dt.date:
        """The machine's date."""
        return dt.date.today()

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None] | None:
        """Call later; without threads on the running loop, without either not at all."""
        timer = threading.Timer(seconds, call)
        timer.daemon = True
        try:
            timer.start()
        except RuntimeError:
            return _on_loop(seconds, call)
        return timer.cancel


def _on_loop(seconds: float, call: Callable[[], None]) -> Callable[[], None] | None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return None
    return loop.call_later(seconds, call).cancel
