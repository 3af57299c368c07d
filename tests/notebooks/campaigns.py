"""The course's table of campaigns, as a learner reads it, and the sums from which its rates are made."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pandas as pd

from tests.notebooks.course import NOTEBOOKS

DATA = NOTEBOOKS / "data"


@lru_cache(maxsize=1)
def _shop() -> pd.DataFrame:
    return pd.read_csv(DATA / "campaigns.csv", parse_dates=["date"])


def shop() -> pd.DataFrame:
    """The whole table."""
    return _shop().copy()


def sums(frame: pd.DataFrame, by: Any) -> pd.DataFrame:
    """Added up; where no row of a group has a value, the sum has none either."""
    return frame.groupby(by, observed=True).sum(numeric_only=True, min_count=1)
