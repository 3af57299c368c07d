from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa
import pytest

from tests.metrics.engines import ALL, DISTRIBUTED


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever asks for an engine is run on all of them; those that need Java or a scheduler apart from the others."""
    if "engine" in metafunc.fixturenames:
        marked = [pytest.param(name, marks=pytest.mark.distributed if name in DISTRIBUTED else ()) for name in ALL]
        metafunc.parametrize("engine", marked)


@pytest.fixture
def frame(engine: str) -> Callable[[pa.Table], Any]:
    """Makes the engine's own frame of a table."""
    return ALL[engine]


@pytest.fixture(scope="session", autouse=True)
def _stop_spark() -> Iterator[None]:
    yield
    from tests.metrics.engines import spark

    if spark.cache_info().currsize:
        spark().stop()
