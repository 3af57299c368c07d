from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.server import Jupyter, running_server
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
    """A server with no kernel running and the light theme."""
    yield _server
    _server.forget()
