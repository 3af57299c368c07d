"""The key results of a plan as a pandas table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from okrwidgets.errors import OkrError
from okrwidgets.model.sentences import NO_PANDAS

if TYPE_CHECKING:
    import pandas as pd

    from okrwidgets.model.plan import Plan
    from okrwidgets.model.records import KeyResult, Objective

COLUMNS: Final = (
    "objective", "key_result", "title", "stage", "unit", "start", "target", "owner", "drives", "latest_value",
)  # fmt: skip
_FIGURES: Final = ("start", "target", "latest_value")


def frame_of(plan: Plan) -> pd.DataFrame:
    """One row a key result, in the order of the document; see `Plan.to_frame`.

    Figures are ``float64`` with ``NaN`` where there is none; everything else is text or ``None``.

    Raises:
        OkrError: ``P601`` where pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError:
        raise OkrError("P601", NO_PANDAS) from None
    rows = [_row(objective, key_result) for objective, key_result in plan.key_results()]
    kinds = {column: "float64" if column in _FIGURES else "object" for column in COLUMNS}
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype=object).astype(kinds)


def _row(objective: Objective, key_result: KeyResult) -> tuple[object, ...]:
    newest = max(key_result.check_ins, key=lambda check_in: check_in.date, default=None)
    return (
        objective.id,
        key_result.id,
        key_result.title,
        key_result.stage,
        str(key_result.unit),
        key_result.start,
        key_result.target,
        key_result.owner,
        key_result.drives,
        None if newest is None else newest.value,
    )
