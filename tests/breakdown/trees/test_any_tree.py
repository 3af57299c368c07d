"""What holds for every tree, however it has grown."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from okrwidgets.breakdown.trees import DriverTree, Figure, TreeError, tree_of
from okrwidgets.formula import Dimension
from okrwidgets.model import KPI, Plan, Unit
from tests.breakdown.trees.growing import FIGURES, Counted, Grown, counted, grown


@given(grown())
def test_a_tree_comes_to_what_plain_python_comes_to(made: Grown) -> None:
    found = made.tree.figures()
    by_hand = made.by_hand({})
    for id, figure in found.items():
        assert figure.value == (None if by_hand[id] is None else pytest.approx(by_hand[id], rel=1e-12)), id
        assert (figure.why is None) == (figure.value is not None)


@given(grown(), st.data())
def test_so_it_does_with_anything_given(made: Grown, data: st.DataObject) -> None:
    tree = made.tree
    given_ = data.draw(st.dictionaries(st.sampled_from(list(tree.drivers)), FIGURES, max_size=4))
    by_hand = made.by_hand(given_)
    for id, figure in tree.figures(given=given_).items():
        if figure.value is not None or id not in made.stated:  # what cannot be computed falls back on what is stated
            assert figure.value == (None if by_hand[id] is None else pytest.approx(by_hand[id], rel=1e-9)), id


@given(grown())
def test_the_order_is_from_the_leaves_to_the_root(made: Grown) -> None:
    tree = made.tree
    seen: set[str] = set()
    for driver in tree.drivers.values():
        assert seen.issuperset(driver.parts)
        assert all(driver.id in tree.drivers[user].parts for user in driver.used_by)
        seen.add(driver.id)
    assert list(tree.drivers)[-1] == tree.root == "top"
    assert set(tree.leaves) == set(made.leaves)


@given(grown(smooth=True))
def test_the_gradient_is_that_of_exact_fractions(made: Grown) -> None:
    """Sums and products of fractions know no rounding: the slope of a line through two near points is almost exact."""
    bare = Grown(made.formulas, made.leaves, {})
    tree = bare.tree
    figures = tree.figures()
    slopes = tree.gradient(figures)
    assert slopes["top"] == 1
    step = Fraction(1, 10**12)
    for leaf, value in bare.leaves.items():
        points = {id: Fraction(figure) for id, figure in bare.leaves.items()}
        up = _exact(bare, points | {leaf: Fraction(value) + step})
        down = _exact(bare, points | {leaf: Fraction(value) - step})
        assert slopes[leaf] == pytest.approx(float((up - down) / (2 * step)), rel=1e-9)


@given(grown())
def test_the_gradient_of_an_inner_driver_is_what_the_root_gains_when_it_is_given(made: Grown) -> None:
    tree = Grown(made.formulas, made.leaves, {}).tree
    figures = tree.figures()
    assume(all(figure.value is not None and abs(figure.value) < 1e6 for figure in figures.values()))
    slopes = tree.gradient(figures)
    for id, figure in figures.items():
        value, slope = figure.value or 0.0, slopes[id]
        step = 1e-6 * max(1.0, abs(value))
        up, down = tree.value(given={id: value + step}).value, tree.value(given={id: value - step}).value
        if slope is None or up is None or down is None or abs(slope) > 1e6:
            continue
        curved = abs(up + down - 2 * (figures["top"].value or 0.0)) / step
        noise = 1e-8 * max(1.0, abs(up)) / step * 1e-2
        assert (up - down) / (2 * step) == pytest.approx(slope, rel=1e-3, abs=curved + noise)


@given(grown(), st.lists(st.tuples(st.integers(0, 30), st.one_of(st.none(), FIGURES, st.just(0.0))), max_size=12))
def test_a_session_stands_where_the_whole_tree_would(made: Grown, edits: list[tuple[int, float | None]]) -> None:
    tree = made.tree
    ids = list(tree.drivers)
    session, now = tree.session(), dict[str, float]()
    above = _above(made)
    for at, value in edits:
        id = ids[at % len(ids)]
        if value is None:
            now.pop(id, None)
        else:
            now[id] = value
        touched = session.set(id, value)
        whole = tree.figures(given=now)
        assert session.figures == whole
        assert session.value.value == whole["top"].value
        assert touched[0] == id
        assert set(touched) <= {id, *above[id]}
        assert session.given == {id: now[id] for id in ids if id in now}


@given(counted(), st.floats(min_value=0.5, max_value=50))
def test_more_money_scales_money_and_nothing_else(made: Counted, factor: float) -> None:
    tree = made.tree
    figures = tree.figures()
    given_ = {id: made.leaves[id] * factor ** made.dimensions[id].money for id in tree.leaves}
    after = tree.figures(given=given_)
    for id, figure in figures.items():
        assert figure.value is not None
        assert after[id].value == pytest.approx(figure.value * factor ** made.dimensions[id].money, rel=1e-9), id


@given(counted())
def test_units_of_any_tree_agree(made: Counted) -> None:
    tree = made.tree
    assert _of_units(tree) == []
    assert {id: driver.dimension for id, driver in tree.drivers.items()} == {
        id: made.dimensions[id] for id in tree.drivers
    }


@given(counted(), st.data())
def test_a_leaf_of_unknown_unit_takes_the_one_that_works_out(made: Counted, data: st.DataObject) -> None:
    known = data.draw(st.sampled_from(sorted(made.formulas)))
    tree = made.with_root({known: f"{known} * unheard"}, Unit("money", "EUR"))
    assert tree.drivers["unheard"].dimension == Dimension(money=1) / made.dimensions[known]
    assert _of_units(tree) == []


@given(counted(), st.data())
def test_a_sum_of_unlike_things_is_always_noticed(made: Counted, data: st.DataObject) -> None:
    left = data.draw(st.sampled_from(sorted({*made.leaves, *made.formulas})))
    unlike = [
        id for id in sorted({*made.leaves, *made.formulas}) if not made.dimensions[id].fits(made.dimensions[left])
    ]
    assume(unlike)
    right = data.draw(st.sampled_from(unlike))
    tree = made.with_root({left: f"{left} + {right}"}, Unit("score"))
    (problem,) = [problem for problem in tree.problems if problem.code == "F203"]
    assert (problem.about, problem.text[problem.start : problem.end]) == ("top", right)
    assert problem.sentence.say("en") != problem.sentence.say("it")


@given(st.integers(1, 12), st.data())
def test_a_circle_is_always_named(length: int, data: st.DataObject) -> None:
    names = [f"n{i}" for i in range(length)]
    circle = {name: f"leaf + {names[(at + 1) % length]}" for at, name in enumerate(names)}
    order = data.draw(st.permutations([*circle, "top"]))
    formulas = {name: circle.get(name, f"other * {names[0]}") for name in order}
    with pytest.raises(TreeError) as raised:
        tree_of(Plan(kpis=(KPI(id="top", unit=Unit("score"), target=1.0, drivers=formulas),)))
    assert raised.value.code == "B303"
    said = raised.value.say("en").partition(": ")[2].partition(".")[0].split(" → ")
    assert said[0] == said[-1]
    assert sorted(said[:-1]) == sorted(names)
    assert all(said[at + 1] in circle[said[at]].split() for at in range(length))


@given(grown(), st.sampled_from([math.nan, math.inf, -math.inf, 10**400]))
def test_what_is_no_number_gives_no_value_and_a_reason(made: Grown, nothing: float) -> None:
    tree = made.tree
    for id in tree.leaves:
        figure = tree.figures(given={id: nothing})[id]
        assert figure == Figure(None, "given", "no_data" if nothing != nothing else "not_finite")  # noqa: PLR0124


def _exact(made: Grown, leaves: dict[str, Fraction]) -> Fraction:
    values = dict(leaves)
    for id in reversed(list(made.formulas)):
        names = {name: value for name, value in values.items() if name in made.formulas[id].split()}
        values[id] = Fraction(eval(made.formulas[id], {}, names))  # noqa: S307
    return values["top"]


def _above(made: Grown) -> dict[str, set[str]]:
    above: dict[str, set[str]] = {id: set() for id in (*made.formulas, *made.leaves)}
    for id, text in made.formulas.items():
        for name in text.split():
            if name in above:
                above[name] |= {id, *above[id]}
    return above


def _of_units(tree: DriverTree) -> list[str]:
    """Without those of formulas and key results that do not belong to the tree."""
    return [problem.code for problem in tree.problems if problem.code not in {"B312", "B314"}]
