"""The glossary's browser as a person meets it."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.builder import Opened


class Glossary(Opened):
    """An open notebook in which a cell shows a glossary, named ``glossary`` there."""

    @property
    def search(self) -> Locator:
        return self.widget.get_by_role("combobox")

    @property
    def options(self) -> Locator:
        return self.widget.get_by_role("option")

    @property
    def status(self) -> Locator:
        return self.widget.locator(".okr-results-status")

    @property
    def active(self) -> Locator:
        """The option that the arrow keys have reached."""
        return self.widget.locator(f'[id="{self.search.get_attribute("aria-activedescendant")}"]')

    @property
    def heading(self) -> Locator:
        return self.widget.locator(".okr-term-name")

    @property
    def formula(self) -> Locator:
        return self.widget.locator("math")

    @property
    def result(self) -> Locator:
        return self.widget.locator(".okr-sheet-result output")

    @property
    def reason(self) -> Locator:
        return self.widget.locator(".okr-sheet-reason")

    @property
    def said(self) -> Locator:
        """What a screen reader was told last."""
        return self.widget.locator("> [aria-live=polite]")

    def figure(self, column: str) -> Locator:
        return self.widget.locator(f'[data-column="{column}"] input')

    def note(self, column: str) -> Locator:
        """What stands below a figure."""
        return self.widget.locator(f'[data-column="{column}"] small')

    def step(self, way: str) -> Locator:
        return self.widget.locator(f'[data-way="{way}"]')

    def link(self, part: str, key: str) -> Locator:
        """A link to another term, in one part of the page."""
        return self.widget.locator(f'.okr-{part} [data-key="{key}"]')
