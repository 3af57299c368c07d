"""The watchmen themselves: what they are there to find, they find."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.desk import Desk
from tests.browser.test_sizes import FITS
from tests.browser.watch import nothing_goes_wrong

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    "wrong",
    [
        "console.error('out of tune')",
        "setTimeout(() => { throw new Error('out of tune') })",
        "Promise.reject(new Error('out of tune'))",
        "alert('out of tune')",
    ],
)
def test_a_complaint_of_the_page_fails_unless_it_was_expected(context: BrowserContext, wrong: str) -> None:
    page = context.new_page()  # that nobody watches yet
    for allowed in ([], ["out of tune"]):
        page.set_content("<p>quiet</p>")
        outcome = []
        try:
            with nothing_goes_wrong(page, allowed):
                page.evaluate(f"() => {{ {wrong}; }}")
                page.evaluate("() => new Promise((done) => setTimeout(done))")
        except pytest.fail.Exception as failed:
            outcome.append(str(failed))
        assert bool(outcome) is (allowed == [])


@pytest.mark.parametrize(
    ("style", "finding"),
    [
        ("width: 900px", "sticks out"),
        ("width: 60px; white-space: nowrap", "cut at the side"),
        ("height: 6px; min-height: 0", "cut below"),
    ],
)
def test_what_is_cut_is_found(lab: Desk, style: str, finding: str) -> None:
    opened = lab.show()
    opened.field("meetings", "title").evaluate("(box, style) => { box.style.cssText = style; }", style)
    assert finding in "\n".join(opened.widget.evaluate(FITS))
