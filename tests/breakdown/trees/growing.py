"""Trees for tests: any DAG of formulas, with a figure for each leaf."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from hypothesis import strategies as st

from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.formula import Dimension
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit

FIGURES = st.floats(min_value=0.1, max_value=10.0, allow_nan=False)


@dataclass(frozen=True)
class Grown:
    """A tree with the plain arithmetic behind it."""

    formulas: Mapping[str, str]
    leaves: Mapping[str, float]
    stated: Mapping[str, float]

    @property
    def tree(self) -> DriverTree:
        rows = tuple(
            KeyResult(id=f"kr-{id}", drives=id, target=value, unit=Unit("score")) for id, value in self.stated.items()
        )
        kpi = KPI(id="top", unit=Unit("score"), target=7.0, drivers=dict(self.formulas), assumptions=dict(self.leaves))
        return tree_of(Plan(kpis=(kpi,), objectives=(Objective(id="o", for_="top", key_results=rows),)))

    def by_hand(self, given: Mapping[str, float], *, stated: bool = True) -> dict[str, float | None]:
        """The same in plain Python: names in the order of `formulas`, which is from the root down."""
        values: dict[str, float | None] = dict(self.leaves)
        moved = set(given)
        values.update(given)
        for id in reversed(list(self.formulas)):
            names = [name for name in (*self.leaves, *self.formulas) if name in self.formulas[id].split()]
            if moved & set(names):
                moved.add(id)
            if id in given:
                continue
            if stated and id in self.stated and id not in moved:
                values[id] = self.stated[id]
            elif any(values[name] is None for name in names):
                values[id] = None
            else:
                try:
                    found = eval(self.formulas[id], {}, {name: values[name] for name in names})  # noqa: S307
                except ZeroDivisionError:
                    found = math.nan
                values[id] = found if math.isfinite(found) else None
        return values


@st.composite
def grown(draw: st.DrawFn, most: int = 8, *, smooth: bool = False) -> Grown:
    """Formulas over those after them and over leaves, so that many share a driver."""
    count = draw(st.integers(1, most))
    ids = ["top", *(f"n{i}" for i in range(1, count))]
    leaves = [f"l{i}" for i in range(draw(st.integers(1, most)))]
    formulas: dict[str, str] = {}
    signs = ["+", "*"] if smooth else ["+", "-", "*", "/"]
    for at, id in enumerate(ids):
        below = st.sampled_from([*ids[at + 1 :], *leaves])
        terms = draw(st.lists(below, min_size=1, max_size=3))
        if at + 1 < count:
            terms.append(ids[at + 1])  # so that every formula leads to the root
        text = terms[0]
        for term in terms[1:]:
            text = f"{text} {draw(st.sampled_from(signs))} {term}"
        if draw(st.booleans()):
            text = f"{text} + {draw(st.integers(1, 9))}"
        formulas[id] = text
    used = {name for text in formulas.values() for name in text.split()}
    figures = {id: draw(FIGURES) for id in leaves if id in used}
    inner = draw(st.sets(st.sampled_from(ids[1:]))) if count > 1 else set()
    return Grown(formulas, figures, {id: draw(FIGURES) for id in sorted(inner)})


UNITS = {
    "EUR": "money",
    "count of things": "thing",
    "EUR / thing": "money / thing",
    "things / day": "thing / day",
    "days": "day",
}


@dataclass(frozen=True)
class Counted:
    """A tree of which it is known what everything is counted in."""

    formulas: Mapping[str, str]
    leaves: Mapping[str, float]
    units: Mapping[str, str]
    dimensions: Mapping[str, Dimension]

    @property
    def tree(self) -> DriverTree:
        """With the last formula as its root."""
        last = list(self.formulas)[-1]
        formulas = {("top" if id == last else id): text for id, text in self.formulas.items()}
        return self._grow(formulas, Unit("count"))

    def with_root(self, root: Mapping[str, str], unit: Unit) -> DriverTree:
        """With another formula above."""
        return self._grow({**self.formulas, "top": next(iter(root.values()))}, unit)

    def _grow(self, formulas: Mapping[str, str], unit: Unit) -> DriverTree:
        rows = tuple(
            KeyResult(id=f"kr-{id}", drives=id, target=value, unit=Unit.parse(self.units[id]))
            for id, value in self.leaves.items()
        )
        kpi = KPI(id="top", unit=unit, target=1.0, drivers=dict(formulas))
        return tree_of(Plan(kpis=(kpi,), objectives=(Objective(id="o", for_="top", key_results=rows),)))


@st.composite
def counted(draw: st.DrawFn) -> Counted:
    """Sums of like things, products and quotients of any."""
    units = {f"l{i}": draw(st.sampled_from(sorted(UNITS))) for i in range(draw(st.integers(1, 5)))}
    leaves = {id: draw(FIGURES) for id in units}
    dimensions = {id: Dimension.parse(UNITS[unit]) for id, unit in units.items()}
    formulas: dict[str, str] = {}
    for at in range(draw(st.integers(1, 6))):
        left = draw(st.sampled_from(sorted(dimensions)))
        like = [id for id in sorted(dimensions) if dimensions[id] == dimensions[left]]
        sign = draw(st.sampled_from("+*/"))
        right = draw(st.sampled_from(like if sign == "+" else sorted(dimensions)))
        of = {
            "+": dimensions[left],
            "*": dimensions[left] * dimensions[right],
            "/": dimensions[left] / dimensions[right],
        }
        formulas[f"n{at}"] = f"{left} {sign} {right}"
        dimensions[f"n{at}"] = of[sign]
    return Counted(formulas, leaves, units, dimensions | {"top": dimensions[list(formulas)[-1]]})
