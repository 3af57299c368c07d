"""Ten thousand drivers, deep or wide, in time that grows with their number: counted in calls, not in seconds."""

from __future__ import annotations

import sys

import pytest

from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.formula import Formula
from okrwidgets.model import KPI, Plan, Unit

SIZE = 10_000


def deep(size: int) -> DriverTree:
    """Each driver is the next one, and a little."""
    formulas = {"top": "d1", **{f"d{at}": f"d{at + 1} + 1" for at in range(1, size - 1)}}
    return _tree(formulas, {f"d{size - 1}": 5.0})


def wide(size: int) -> DriverTree:
    """Twenty parts to each sum, and twenty sums to each sum above."""
    formulas: dict[str, str] = {}
    names = [f"leaf{at}" for at in range(size - size // 19)]
    leaves = dict.fromkeys(names, 1.0)
    while len(names) > 1:
        groups = [names[at : at + 20] for at in range(0, len(names), 20)]
        names = [f"s{len(formulas) + at}" if len(groups) > 1 else "top" for at in range(len(groups))]
        formulas |= {name: " + ".join(group) for name, group in zip(names, groups, strict=True)}
    return _tree(formulas, leaves)


def _tree(formulas: dict[str, str], leaves: dict[str, float]) -> DriverTree:
    kpi = KPI(id="top", unit=Unit("money", "EUR"), target=1.0, drivers=formulas, assumptions=leaves)
    return tree_of(Plan(kpis=(kpi,)))


def test_ten_thousand_deep() -> None:
    assert sys.getrecursionlimit() < SIZE
    tree = deep(SIZE)
    assert len(tree.drivers) == SIZE
    figures = tree.figures()
    assert figures["top"].value == 5 + SIZE - 2
    assert set(tree.gradient(figures).values()) == {1.0}
    assert tree.drivers[f"d{SIZE - 1}"].dimension is not None
    session = tree.session()
    assert len(session.set("d5", 1.0)) == 6
    assert session.value.value == 1 + 4


def test_ten_thousand_wide() -> None:
    tree = wide(SIZE)
    leaves = tree.leaves
    assert len(tree.drivers) == pytest.approx(SIZE, abs=SIZE // 100)
    figures = tree.figures()
    assert figures["top"].value == len(leaves)
    assert set(tree.gradient(figures).values()) == {1.0}
    assert {str(driver.dimension) for driver in tree.drivers.values()} == {"money"}
    assert len(tree.session().set(leaves[-1], 3.0)) <= 6


def test_a_circle_of_ten_thousand_is_named_too() -> None:
    formulas = {"top": "d0", **{f"d{at}": f"d{(at + 1) % SIZE}" for at in range(SIZE)}}
    with pytest.raises(ValueError, match="B303"):
        _tree(formulas, {})


def test_a_formula_as_long_as_formulas_may_be() -> None:
    names = [f"x{at}" for at in range(100)]
    tree = _tree({"top": "+".join(names)}, dict.fromkeys(names, 2.0))
    assert tree.value().value == 200
    assert tree.gradient(tree.figures())["x99"] == 1


def test_unknown_figures_of_a_long_chain_are_all_implied() -> None:
    """Each one is the only unknown of its formula once the one above it is known."""
    formulas = {"top": "d1 * 2", **{f"d{at}": f"d{at + 1} + k" for at in range(1, 999)}}
    figures = _tree(formulas, {"k": 0.0}).figures()
    assert figures["d999"].value == 0.5
    assert figures["d999"].origin == "implied"


@pytest.mark.parametrize("make", [deep, wide])
def test_the_work_of_one_edit_does_not_grow_with_the_tree(make, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Counted in formulas that are computed: near the root as many in a tree that is a hundred times as large."""
    from okrwidgets.breakdown.trees.program import Program

    counted: list[int] = []
    for size in (100, 10_000):
        tree = make(size)
        session = tree.session()
        near_the_root = tree.drivers["top"].parts[0]
        calls: list[Formula] = []
        compute = Program.compute

        def watched(self: Program, values, calls=calls, compute=compute):  # type: ignore[no-untyped-def]
            calls.append(self.formula)
            return compute(self, values)

        with monkeypatch.context() as patched:
            patched.setattr(Program, "compute", watched)
            session.set(near_the_root, 2.0)
        counted.append(len(calls))
    assert counted == [1, 1]
