"""The kernel is restarted, shut down or cut off: the widget stays readable, says so, and swallows nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from okrwidgets.model import Plan
from tests.browser.builder import Opened, open_builder
from tests.browser.helpers import axe, restart_kernel, run_all
from tests.browser.server import Jupyter

pytestmark = pytest.mark.browser

SHUT_DOWN = "() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()"
ATTEMPTS = "(most) => { window.jupyterapp.shell.currentWidget.sessionContext.session.kernel._reconnectLimit = most; }"
CONNECTION = "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.connectionStatus"
NO_CONNECTION = [r"WebSocket", r"connection (to|lost)", r"ERR_"]


@dataclass
class Line:
    """The kernel's websocket, which can be cut and mended."""

    open: bool = True
    routes: list[WebSocketRoute] = field(default_factory=list)

    @classmethod
    def to_kernels(cls, page: Page) -> Line:
        line = cls()
        page.route_web_socket("**/api/kernels/*/channels**", line.connect)
        return line

    def connect(self, route: WebSocketRoute) -> None:
        if self.open:
            route.connect_to_server()
            self.routes.append(route)
        else:
            route.close()

    def cut(self) -> None:
        self.open = False
        for route in self.routes:
            route.close()
        self.routes.clear()


def gone(opened: Opened) -> None:
    """It says so in one line, and stays readable."""
    expect(opened.widget.locator(".okr-gone")).to_contain_text("The kernel is gone. What you see stays readable")
    expect(opened.widget.locator(".okr-file")).to_have_text("")  # nothing is called saved any more
    expect(opened.field("meetings", "title")).to_have_value("Meet 300 clients")


@pytest.mark.parametrize("application", ["lab", "notebook"])
def test_a_restarted_kernel_is_noticed_and_the_next_run_goes_on_from_the_file(
    jupyter: Jupyter, page: Page, application: str
) -> None:
    opened = open_builder(jupyter, page, application)
    opened.field("contracts", "target").fill("25")
    opened.kernel_comes_to_say("builder.value.find('contracts').target", "25.0")
    opened.saved()
    restart_kernel(page)
    gone(opened)
    assert axe(page, ".okr") == []
    title = opened.field("meetings", "title")
    title.fill("Typed into the void")
    expect(opened.widget.locator(".okr-gone")).to_contain_text("Not saved yet: “Typed into the void”")
    expect(title).to_have_value("Typed into the void")
    opened.field("contracts", "title").focus()
    expect(title).to_have_value("Typed into the void")
    run_all(page)
    expect(opened.widget.locator(".okr-gone")).to_have_count(0)
    expect(opened.field("contracts", "target")).to_have_value("25")
    opened.field("contracts", "target").fill("26")
    opened.kernel_comes_to_say("builder.value.find('contracts').target", "26.0")


def test_what_was_typed_just_before_a_restart_is_in_the_file(jupyter: Jupyter, page: Page) -> None:
    opened = open_builder(jupyter, page)
    opened.field("contracts", "title").fill("Typed in the last moment")
    opened.kernel_comes_to_say("builder.value.find('contracts').title", "Typed in the last moment")
    restart_kernel(page)
    gone(opened)
    assert Plan.load(opened.file).find("contracts").title == "Typed in the last moment"  # type: ignore[union-attr]


def test_a_kernel_that_is_shut_down_is_noticed(jupyter: Jupyter, page: Page) -> None:
    opened = open_builder(jupyter, page)
    page.evaluate(SHUT_DOWN)
    gone(opened)
    opened.field("meetings", "title").press("End")
    page.keyboard.type(" today")
    expect(opened.widget.locator(".okr-gone")).to_contain_text("Not saved yet: “Meet 300 clients today”")


def test_a_short_break_of_the_connection_loses_nothing(jupyter: Jupyter, page: Page, expected: list[str]) -> None:
    expected += NO_CONNECTION
    line = Line.to_kernels(page)
    opened = open_builder(jupyter, page)
    line.cut()
    page.wait_for_function(f"() => ({CONNECTION})() !== 'connected'")
    opened.field("contracts", "title").fill("Typed during the break")
    expect(opened.widget.locator(".okr-file")).to_have_text("Waiting for the kernel. What you type is kept.")
    line.open = True
    opened.saved()
    expect(opened.widget.locator(".okr-file")).to_have_text(f"saved · {opened.name}", timeout=30_000)
    assert Plan.load(opened.file).find("contracts").title == "Typed during the break"  # type: ignore[union-attr]


def test_a_lost_connection_offers_to_reconnect(jupyter: Jupyter, page: Page, expected: list[str]) -> None:
    expected += NO_CONNECTION
    line = Line.to_kernels(page)
    opened = open_builder(jupyter, page)
    page.evaluate(ATTEMPTS, 0)  # else Lab tries for two minutes
    line.cut()
    gone(opened)
    opened.field("contracts", "title").fill("Typed when it was lost")
    expect(opened.widget.locator(".okr-gone")).to_contain_text("Typed when it was lost")
    line.open = True
    page.evaluate(ATTEMPTS, 7)
    opened.widget.get_by_role("button", name="Reconnect").click()
    expect(opened.widget.locator(".okr-gone")).to_have_count(0)
    opened.kernel_comes_to_say("builder.value.find('contracts').title", "Typed when it was lost")
    expect(opened.widget.locator(".okr-file")).to_have_text(f"saved · {opened.name}")
