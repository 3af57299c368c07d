"""The SMART coach as a person meets it."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.builder import Opened


class Coach(Opened):
    """An open notebook in which a cell shows a coach, named ``coach`` there."""

    @property
    def area(self) -> Locator:
        return self.widget.locator("textarea")

    @property
    def headline(self) -> Locator:
        return self.widget.locator(".okr-headline [role=status]")

    @property
    def chips(self) -> Locator:
        return self.widget.locator(".okr-chip")

    def finding(self, code: str) -> Locator:
        return self.widget.locator(f'.okr-finding[data-code="{code}"]')

    def repair(self, code: str) -> None:
        """Press the button of a finding that has a repair."""
        self.finding(code).locator(".okr-button").click()

    def undo(self) -> Locator:
        return self.widget.locator("[data-field=undo]")

    def redo(self) -> Locator:
        return self.widget.locator("[data-field=redo]")

    def selected(self) -> str:
        """What is selected in the text area; it has the focus."""
        expect(self.area).to_be_focused()
        return str(self.area.evaluate("(area) => area.value.slice(area.selectionStart, area.selectionEnd)"))

    def read(self) -> str:
        """The statement as it was read, without the labels."""
        return str(
            self.widget.locator(".okr-marked").evaluate(
                """(marked) => {
                  const words = marked.cloneNode(true);
                  for (const label of words.querySelectorAll("small, .okr-live")) label.remove();
                  return words.textContent;
                }"""
            )
        )

    def marks(self) -> list[tuple[str, str]]:
        """What is marked in the statement as it was read, and by which label."""
        found: list[list[str]] = self.widget.locator(".okr-mark").evaluate_all(
            """(all) => all.map((mark) => [
              [...mark.querySelectorAll(".okr-mark-words")].map((words) => words.textContent).join(""),
              mark.querySelector("small").textContent,
            ])"""
        )
        return [(words, label) for words, label in found]
