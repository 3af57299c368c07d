"""Why no tree can be made of a KPI, and where that stands."""

from __future__ import annotations

from okrwidgets.errors import OkrError
from okrwidgets.text import Sayable


class TreeError(OkrError):
    """A KPI has no driver tree.

    Attributes:
        code: ``B30…``; ``F…`` where a formula cannot be read.
        sentence: what came, what was expected and what to do next, in both languages.
        driver: whose formula it is about; ``None`` where it is about none.
        text: that formula as it was written; empty where it is about none.
        start: where the trouble starts in ``text``, 0-based, in characters.
        end: where it ends; equal to ``start`` where something is missing.
    """

    def __init__(
        self, code: str, sentence: Sayable, driver: str | None = None, text: str = "", start: int = 0, end: int = 0
    ) -> None:
        super().__init__(code, sentence)
        self.driver = driver
        self.text = text
        self.start = start
        self.end = end
