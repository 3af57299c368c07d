"""What one output is assumed to bring, as far as the KPI's own assumptions say it."""

from __future__ import annotations

import re
from typing import Final

from okrwidgets.breakdown.wording import known_noun
from okrwidgets.model import KPI, KeyResult

_PRODUCT: Final = re.compile(r"\s*(?:\w+\s*=\s*)?([A-Za-z_]\w*)\s*[*×·]\s*([A-Za-z_]\w*)\s*")


def products(kpi: KPI) -> list[tuple[str, str]]:
    """The two names of each formula that is a plain product, such as ``contracts * contract_value``."""
    formulas = kpi.drivers.values() if isinstance(kpi.drivers, dict) else [kpi.drivers or ""]
    return [(found[1], found[2]) for formula in formulas if (found := _PRODUCT.fullmatch(formula))]


def carries_money(kpi: KPI, row: KeyResult) -> bool:
    """Whether a formula multiplies this key result with a figure that the KPI assumes."""
    return bool(row.drives) and any(
        row.drives in pair and any(name in kpi.assumptions for name in pair if name != row.drives)
        for pair in products(kpi)
    )


def value_each(kpi: KPI, row: KeyResult) -> float | None:
    """The money that one of ``row`` brings, from a product formula or a name like ``contract_value``."""
    for pair in products(kpi):
        if row.drives in pair:
            other = pair[1] if pair[0] == row.drives else pair[0]
            if other in kpi.assumptions:
                return kpi.assumptions[other]
    values = {name: value for name, value in kpi.assumptions.items() if name.endswith("_value")}
    if len(values) > 1:
        stem = (row.drives or known_noun(row) or row.unit.noun or "").rstrip("s")
        values = {name: value for name, value in values.items() if stem and name.startswith(stem)}
    return next(iter(values.values())) if len(values) == 1 else None
