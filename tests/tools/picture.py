"""Takes the README's picture: the builder on the article's plan, at work in real JupyterLab.

``python -m tests.tools.picture`` writes ``docs/images/okr-builder.png``.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import expect, sync_playwright

from tests.browser.builder import open_builder
from tests.browser.server import running_server
from tests.tools.chromium import flags, here, is_root

TARGET = Path(__file__).parents[2] / "docs" / "images" / "okr-builder.png"


def main() -> None:
    """Open, write, take the picture."""
    with TemporaryDirectory() as home, running_server(Path(home)) as jupyter, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=here().path, args=flags(is_root()))
        page = browser.new_page(viewport={"width": 1240, "height": 1100}, device_scale_factor=1.5)
        opened = open_builder(jupyter, page)
        opened.field(opened.rows()[-1], "title").press("Enter")
        new = opened.field("key-result", "title")
        expect(new).to_be_focused()
        page.keyboard.type("Make proposals better")
        opened.field("contracts", "target").fill("20")
        expect(opened.widget.locator(".okr-lines")).to_contain_text("€5,000")
        opened.saved()
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        opened.widget.screenshot(path=TARGET)
        browser.close()


if __name__ == "__main__":
    main()
