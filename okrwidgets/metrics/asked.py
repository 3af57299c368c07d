"""What somebody asks to have measured: KPIs of the glossary and formulas of their own, brought down to columns."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from okrwidgets.errors import OkrError
from okrwidgets.formula import Formula, Node
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.leaves import Leaf, bring_down
from okrwidgets.metrics.names import How, Names
from okrwidgets.terms import columns as known_columns
from okrwidgets.terms.searching import find

_SIGNS: Final = re.compile(r"[-+*/^×·÷−()]")

Wanted: TypeAlias = str | Mapping[str, str | Formula] | Sequence[str | Mapping[str, str | Formula]]
"""A word of the glossary, ``{name: formula}``, or a list of these."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One KPI, ready to be measured.

    Attributes:
        name: of its column in the result.
        tree: its formula; each name in it is one of the leaves.
        leaves: what the names stand for.
        percent: whether its value is a share, so that a change can be told in percentage points.
    """

    name: str
    tree: Node
    leaves: Mapping[str, Leaf]
    percent: bool = False


def read_asked(kpi: Wanted, names: Names) -> tuple[Asked, ...]:
    """Read what is asked for.

    Raises:
        OkrError: ``K101`` when nothing is asked for, ``K102`` for a formula without a name, ``K103`` for a column in
            the place of a KPI, ``K104`` for something that is neither, ``K105`` for a column that would be taken in
            two ways, ``K107`` for a formula without a column; ``G101`` and ``G103`` for what the glossary has no
            formula of.
        FormulaError: when a formula cannot be read.
    """
    asked = tuple(_read(kpi, names))
    if not asked:
        raise OkrError("K101", say.NOTHING_ASKED.fill())
    return asked


def _read(kpi: Any, names: Names) -> Iterator[Asked]:
    if isinstance(kpi, str):
        yield _of_glossary(kpi, names)
    elif isinstance(kpi, Mapping):
        for name, formula in kpi.items():
            yield _of_reader(name, formula, names)
    elif isinstance(kpi, Sequence) and all(isinstance(part, str | Mapping) for part in kpi):
        for part in kpi:
            yield from _read(part, names)
    else:
        raise OkrError("K104", say.NOT_A_KPI.fill(given=repr(kpi)[:60]))


def _of_glossary(words: str, names: Names) -> Asked:
    try:
        term = find(words)
    except OkrError:
        if words in known_columns() or words in names.there:
            raise OkrError("K103", say.COLUMN_NOT_KPI.fill(given=words, written=_written(words))) from None
        if _SIGNS.search(words):
            raise OkrError("K102", say.FORMULA_WITHOUT_NAME.fill(given=words, written=_written(words))) from None
        raise
    percent = term.measure is not None and term.measure.unit == "percent"
    return _asked(term.key, *names.of_kpi(term.key), names, percent=percent)


def _of_reader(name: object, formula: object, names: Names) -> Asked:
    if not isinstance(name, str) or not name.strip() or not isinstance(formula, str | Formula):
        raise OkrError("K104", say.NOT_A_KPI.fill(given=repr({name: formula})[:60]))
    read = formula if isinstance(formula, Formula) else names.read(formula)
    if not read.names:
        raise OkrError("K107", say.WITHOUT_COLUMN.fill(name=name, formula=read.text))
    return _asked(name, *names.of_formula(read), names)


def _asked(name: str, formula: Formula, hows: Mapping[str, How], names: Names, *, percent: bool = False) -> Asked:
    meant = {id: names.leaf(id, how) for id, how in hows.items()}
    tree, leaves = bring_down(formula.tree, meant)
    return Asked(name, tree, leaves, percent)


def _written(formula: str) -> str:
    return json.dumps({"my_kpi": formula}, ensure_ascii=False)
