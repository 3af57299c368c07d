"""The driver tree at play as a person meets it."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.builder import Opened


class Explorer(Opened):
    """An open notebook in which a cell shows a tree, named ``play`` there."""

    @property
    def value(self) -> Locator:
        """What the KPI comes to."""
        return self.widget.locator(".okr-explore-value output")

    @property
    def gap(self) -> Locator:
        return self.widget.locator(".okr-explore-gap")

    @property
    def likely(self) -> Locator:
        return self.widget.locator(".okr-likely")

    @property
    def said(self) -> Locator:
        """What a screen reader was told last."""
        return self.widget.locator("> [aria-live=polite]")

    def driver(self, id: str) -> Locator:
        return self.widget.locator(f'[data-driver="{id}"]')

    def slider(self, id: str) -> Locator:
        return self.driver(id).locator("[data-field=slider]")

    def figure(self, id: str) -> Locator:
        return self.driver(id).locator("[data-field=figure]")

    def computed(self, id: str) -> Locator:
        return self.driver(id).locator(".okr-driver-value")

    def origin(self, id: str) -> Locator:
        return self.driver(id).locator(".okr-driver-origin")

    def tool(self, name: str) -> Locator:
        """A button of the whole widget: undo, redo, reset_all, apply."""
        return self.widget.locator(f"[data-field={name}]")

    def drag(self, id: str, *places: float) -> None:
        """Take the thumb of a slider and bring it to these places, one after the other, 0 to 1 of its way."""
        slider = self.slider(id)
        slider.scroll_into_view_if_needed()
        box = slider.bounding_box()
        assert box is not None
        low, high, at = (
            float(str(slider.evaluate(f"(one) => one.{name}"))) for name in ("min", "max", "valueAsNumber")
        )
        thumb = 16.0
        mouse, y = self.page.mouse, box["y"] + box["height"] / 2

        def x(share: float) -> float:
            return box["x"] + thumb / 2 + share * (box["width"] - thumb)

        mouse.move(x((at - low) / (high - low)), y)
        mouse.down()
        for place in places:
            mouse.move(x(place), y, steps=8)
        mouse.up()
