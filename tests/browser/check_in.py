"""The check-in form as a person meets it."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.builder import Opened


class CheckIns(Opened):
    """An open notebook in which a cell shows a check-in form, named ``form`` there."""

    @property
    def day(self) -> Locator:
        return self.field("", "on")

    @property
    def save(self) -> Locator:
        return self.widget.locator('[data-field="save"]')

    @property
    def asked(self) -> Locator:
        """The questions before it is saved."""
        return self.widget.locator(".okr-check-box.okr-note-warn")

    @property
    def summary(self) -> Locator:
        return self.widget.locator(".okr-check-summary")

    @property
    def said(self) -> Locator:
        """What a screen reader was told last."""
        return self.widget.locator("> [aria-live=polite]")

    def row(self, id: str) -> Locator:
        return self.widget.locator(f'tr[data-node="{id}"]')

    def says(self, id: str) -> Locator:
        """What is said below a row."""
        return self.widget.locator(f'tr[data-node="{id}"] + tr')

    def last(self, id: str) -> Locator:
        """The last value and the target of a row."""
        return self.row(id).locator(".okr-check-last")
