from __future__ import annotations

import pytest

from tests.coaching.stand_ins import only_these


@pytest.fixture(autouse=True)
def _rules_that_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    only_these(monkeypatch)
