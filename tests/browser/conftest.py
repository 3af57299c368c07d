from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.desk import Desk
from tests.browser.server import Jupyter, running_server
from tests.browser.watch import nothing_goes_wrong
from tests.tools.chromium import flags, here, is_root


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return browser_type_launch_args | {"executable_path": here().path, "args": flags(is_root())}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return browser_context_args | {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}


@pytest.fixture(scope="session")
def _server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jupyter]:
    with running_server(tmp_path_factory.mktemp("jupyter")) as jupyter:
        yield jupyter


@pytest.fixture
def jupyter(_server: Jupyter) -> Iterator[Jupyter]:
    """A server with no kernel running but those of the desks, and the light theme."""
    yield _server
    _server.forget()


@pytest.fixture
def expected() -> list[str]:
    """What a test expects the console to say: regular expressions, added by the test."""
    return []


@pytest.fixture
def page(page: Page, expected: list[str]) -> Iterator[Page]:
    """A page of its own for the test, on which nothing may go wrong."""
    with nothing_goes_wrong(page, expected):
        yield page


def _desk(browser: Browser, settings: dict[str, Any], server: Jupyter, application: str) -> Iterator[Desk]:
    context = browser.new_context(**settings)
    yield Desk.lay(context.new_page(), server, application)
    context.close()


@pytest.fixture(scope="session")
def _lab_desk(browser: Browser, browser_context_args: dict[str, Any], _server: Jupyter) -> Iterator[Desk]:
    yield from _desk(browser, browser_context_args, _server, "lab")


@pytest.fixture(scope="session")
def _notebook_desk(browser: Browser, browser_context_args: dict[str, Any], _server: Jupyter) -> Iterator[Desk]:
    yield from _desk(browser, browser_context_args, _server, "notebook")


def _at(desk: Desk, expected: list[str]) -> Iterator[Desk]:
    with nothing_goes_wrong(desk.page, expected):
        yield desk
        desk.tidy()


@pytest.fixture
def lab(_lab_desk: Desk, expected: list[str]) -> Iterator[Desk]:
    """JupyterLab, open and tidy, shared by all tests."""
    yield from _at(_lab_desk, expected)


@pytest.fixture
def notebook7(_notebook_desk: Desk, expected: list[str]) -> Iterator[Desk]:
    """Notebook 7, open and tidy, shared by all tests."""
    yield from _at(_notebook_desk, expected)


@pytest.fixture(params=["lab", "notebook7"])
def desk(request: pytest.FixtureRequest) -> Desk:
    """Both applications, one after the other."""
    found: Desk = request.getfixturevalue(request.param)
    return found
