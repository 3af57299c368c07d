"""What must not happen while a test drives a page: errors on the console, errors nobody caught, dialogs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import ConsoleMessage, Dialog, Error, Page

STOCK_NOISE = re.compile(
    r"Failed to load resource.*(404|403)"  # Lab asks for a user's own files (workspaces, custom.css) before they exist
    r"|ResizeObserver loop"  # the browser's own remark, without consequence
    r"|reading 'schema'\)[\s\S]*notebook_core"  # Notebook 7 complains of its own settings when it starts,
    r"|Command 'filebrowser:open-path' not registered"  # and of a command that it has not
)


@contextmanager
def nothing_goes_wrong(page: Page, allowed: list[str]) -> Iterator[None]:
    """Fail at the end when the page complained, but for what the test says to expect (regular expressions)."""
    found: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error":
            found.append(f"console: {message.text} ({message.location.get('url', '')})")

    def thrown(error: Error) -> None:
        found.append(f"not caught: {error.message}\n{error.stack or ''}")

    def asked(dialog: Dialog) -> None:
        if dialog.type == "beforeunload":  # the notebook itself is not saved: stock
            dialog.accept()
            return
        found.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    page.on("console", heard)
    page.on("pageerror", thrown)
    page.on("dialog", asked)
    try:
        yield
    finally:
        page.remove_listener("console", heard)
        page.remove_listener("pageerror", thrown)
        page.remove_listener("dialog", asked)
    expected = [re.compile(pattern) for pattern in allowed]
    unexpected = [
        line for line in found if not STOCK_NOISE.search(line) and not any(each.search(line) for each in expected)
    ]
    if unexpected:
        pytest.fail("the page complained:\n" + "\n".join(unexpected))
