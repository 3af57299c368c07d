"""The formulas of a KPI, read: which there are, and which of them is the root."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.trees import sentences
from okrwidgets.breakdown.trees.error import TreeError
from okrwidgets.breakdown.trees.order import circle_in
from okrwidgets.formula import Formula, FormulaError
from okrwidgets.model import KPI
from okrwidgets.model.ids import slug
from okrwidgets.text import Verbatim
from okrwidgets.text.listing import Listed

_ID: Final = re.compile(r"[a-z_][a-z0-9_]{0,63}")
_NAMED: Final = re.compile(r"\s*[A-Za-z_][\w-]*\s*=(?!=)")


@dataclass(frozen=True, slots=True)
class Formulas:
    """What the plan says of how a KPI comes about.

    Attributes:
        root: the name that the KPI goes by.
        of: a formula for each name that has one, as the plan orders them.
    """

    root: str
    of: Mapping[str, Formula]


def driver_id(id: str) -> str:
    """The name that a part of the plan goes by in formulas.

    Examples:
        >>> driver_id("Revenue-2027")
        'revenue_2027'
    """
    return id.lower().replace("-", "_")


def read_formulas(kpi: KPI) -> Formulas | None:
    """Read the driver formulas of a KPI; ``None`` where it has none.

    Raises:
        TreeError: when a formula cannot be read, a name is none, or it is not clear which formula is the root.
    """
    formulas = _formulas(kpi)
    if not formulas:
        return None
    own = driver_id(kpi.id)
    return Formulas(own if own in formulas else _only_root(kpi, formulas), formulas)


def names_of(kpi: KPI) -> tuple[str, ...]:
    """All names in the driver formulas of a KPI, in order of reading; none where one of them cannot be read."""
    try:
        formulas = _formulas(kpi)
    except TreeError:
        return ()
    listed = isinstance(kpi.drivers, dict)
    names = [name for id, formula in formulas.items() for name in ((id,) if listed else ()) + formula.names]
    return tuple(dict.fromkeys(names))


def _formulas(kpi: KPI) -> dict[str, Formula]:
    own, written = driver_id(kpi.id), kpi.drivers
    if isinstance(written, str):
        return {own: _parse(own, written)} if written.strip() else {}
    named = {own if key == kpi.id else key: text for key, text in (written or {}).items()}
    return {_name(key): _parse(key, text) for key, text in named.items()}


def _name(key: str) -> str:
    if not _ID.fullmatch(key):
        near = slug(key, fallback="driver").replace("-", "_")
        raise TreeError("B306", sentences.NO_NAME.fill(given=key, near=near), key)
    return key


def _parse(id: str, text: str) -> Formula:
    left = _NAMED.match(text)
    if left is not None:  # “revenue = contracts * value”: what stands left is what the formula makes
        text = " " * left.end() + text[left.end() :]
    try:
        return Formula.parse(text)
    except FormulaError as refused:
        sentence = sentences.IN_FORMULA_OF.fill(driver=id, column=refused.column, trouble=refused.sentence)
        raise TreeError(refused.code, sentence, id, text, refused.start, refused.end) from refused


def _only_root(kpi: KPI, formulas: Mapping[str, Formula]) -> str:
    used = {name for formula in formulas.values() for name in formula.names}
    roots = [id for id in formulas if id not in used]
    if len(roots) == 1:
        return roots[0]
    if roots:
        listed = Listed(tuple(Verbatim(f"“{id}”") for id in roots), most=6)
        raise TreeError("B304", sentences.SEVERAL_ROOTS.fill(roots=listed, kpi=driver_id(kpi.id)), roots[1])
    circle = circle_in({id: formula.names for id, formula in formulas.items()})
    raise TreeError("B303", sentences.CIRCLE.fill(circle=" → ".join(circle)), circle[0] if circle else None)
