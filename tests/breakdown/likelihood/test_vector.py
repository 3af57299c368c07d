"""Formulas over many draws give in each draw what a formula gives alone."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.likelihood.vector import evaluate
from okrwidgets.formula import (
    Difference,
    Formula,
    Name,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
)

NAMES = ("a", "b", "c")
figures = st.one_of(st.none(), st.just(0.0), st.floats(-1e6, 1e6, allow_nan=False))
leaves = st.one_of(st.sampled_from(NAMES).map(Name), st.sampled_from([0.0, 1.0, 0.5, 12.0]).map(Number))


def _grown(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    pairs = st.tuples(st.sampled_from([Sum, Difference, Product, Quotient]), parts, parts)
    powers = st.builds(Power, parts, st.integers(0, 3))
    return st.one_of(pairs.map(lambda pair: pair[0](pair[1], pair[2])), st.builds(Negative, parts), powers)


trees = st.recursive(leaves, _grown, max_leaves=12)


@given(trees, st.lists(st.fixed_dictionaries(dict.fromkeys(NAMES, figures)), min_size=1, max_size=5))
def test_each_draw_is_the_formula(tree: Node, rows: list[dict[str, float | None]]) -> None:
    columns = {name: np.array([np.nan if row[name] is None else row[name] for row in rows]) for name in NAMES}
    found = np.broadcast_to(evaluate(tree, lambda name: columns[name.id]), len(rows))
    for value, row in zip(found, rows, strict=True):
        alone = Formula("", tree).value(row).value
        if alone is None:
            assert not math.isfinite(value)
        else:
            assert value == alone or math.isclose(value, alone, rel_tol=1e-12)
