from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.looking_up.books import written


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return written(Path(tmp_path_factory.mktemp("glossary")))
