from __future__ import annotations

import pytest

from tests.terms.small import Small


@pytest.fixture
def small() -> Small:
    return Small()
