"""What a browser would know: the first screen, and every patch put on top of it."""

from __future__ import annotations

from typing import Any

from okrwidgets.editing.session import Session
from okrwidgets.exploring import ExploreSession, Painter, Told, Worker
from okrwidgets.model import Plan
from tests.editing.clock import HandClock
from tests.exploring.plans import TREE


class Screens:
    """A session with its painter and its worker, and the screen as a browser keeps it."""

    def __init__(
        self, plan: str | Plan = TREE, lang: str = "en", *, kpi: str | None = None, predict: bool = False
    ) -> None:
        self.clock = HandClock()
        self.plans = Session(Plan.loads(plan) if isinstance(plan, str) else plan, clock=self.clock)
        self.session = ExploreSession(self.plans, kpi, lang, predict=predict)  # type: ignore[arg-type]
        self.worker = Worker(self.session)
        self.painter = Painter(self.session, self.worker, lang)  # type: ignore[arg-type]
        self.screen: dict[str, Any] = dict(self.painter.screen())
        self.patches: list[dict[str, Any]] = []
        self.session.watch(self.hear)

    def hear(self, told: Told) -> None:
        if told.touched is None:
            self.screen = dict(self.painter.screen())
            return
        patch: dict[str, Any] = dict(self.painter.patch(told.touched))
        self.patches.append(patch)
        self.screen["figures"] |= patch.pop("figures", {})
        if patch.get("solution", "") is None:
            self.screen.pop("solution", None)
            patch = {key: part for key, part in patch.items() if key != "solution"}
        self.screen |= patch

    def fresh(self) -> dict[str, Any]:
        """What a view that opens now would be sent."""
        return dict(Painter(self.session, self.worker, self.painter.lang).screen())

    def rest(self) -> None:
        """Nothing moves for a while."""
        self.worker.wake()
        self.clock.pass_time(2)
