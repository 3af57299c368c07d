"""Later: the only place that knows about time and the event loop."""

from __future__ import annotations

import asyncio
import datetime as dt
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


class LoopClock:
    """The running event loop's clock: a kernel has one, a plain script has none."""

    def now(self) -> float:
        """Seconds on a clock that does not go back."""
        return time.monotonic()

    def today(self) -> dt.date:
        """The machine's date."""
        return dt.date.today()

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None] | None:
        """Call later on the running loop; without one, nothing is scheduled."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return None
        return loop.call_later(seconds, call).cancel
