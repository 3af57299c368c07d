"""Any plan comes back, any text is answered, any edit leaves the rest alone."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from okrwidgets.errors import PlanError
from okrwidgets.model import Plan
from okrwidgets.model.document import rendering
from okrwidgets.model.document.quoting import write_figure, write_text
from okrwidgets.model.document.scalars import read_scalar
from okrwidgets.model.document.tree import compose
from tests.model import plans
from tests.model.documents import DOCUMENTS
from tests.model.edits import edited, set_part

some = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
many = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])

YAML_LIKE = st.text("ab: -#\n\t'\"{}[],&*!|>?%0é\r", max_size=60)
LINES = st.lists(
    st.sampled_from(
        [
            "okr: 1", "kpis:", "  - id: a", "    target: 5", "- {id: b, for: a}", "objectives:", "    key_results:",
            "      - id: c", "title: |", "  words", "---", "...", "x-a: &a 1", "for: *a", "<<: *a", "? a", ": b", "\t",
            "#",
            "    check_ins: [{date: 2027-01-01, value: 1}]", "  - [", "]", "{", "}", "'", '"', "    supports: [a, c]",
        ]
    ),
    max_size=12,
).map("\n".join)  # fmt: skip


@some
@given(plans.plans())
def test_any_plan_is_written_and_read_back(plan: Plan) -> None:
    text = plan.to_yaml()
    assert Plan.loads(text) == plan
    assert Plan.loads(text).to_yaml() == text


@many
@given(YAML_LIKE | LINES | st.text())
def test_any_text_is_a_plan_or_a_plan_error(text: str) -> None:
    try:
        plan = Plan.loads(text)
    except PlanError as error:
        amiss = error.problems
    else:
        assert plan.to_yaml() == text.removeprefix("\ufeff")
        amiss = plan.notices
    assert all(problem.line and problem.column and problem.say("it") for problem in amiss)


@many
@given(plans.words, st.sampled_from(["", "'", '"', "|", ">"]), st.booleans())
def test_any_text_value_comes_back_in_any_style(value: str, style: str, flow: bool) -> None:
    written = write_text(value, style, flow=flow)
    tree = compose(f"[{written}]" if flow else f"a: {written}\nb: 1\n")
    assert tree.root is not None
    assert not tree.troubles
    node = tree.root.items[0] if flow else tree.root.pairs[0][1]
    assert read_scalar(node) == value


@many
@given(plans.figures)
def test_any_figure_comes_back(value: float) -> None:
    written = write_figure(value)
    root = compose(written).root
    assert root is not None
    assert read_scalar(root) == value
    if value == int(value) and abs(value) < 1e15:
        assert "." not in written


@pytest.fixture
def no_new_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last way out, writing the whole document anew, loses comments: no edit may need it."""

    def refuse(*_: object) -> None:
        pytest.fail("the document was written anew")

    monkeypatch.setattr(rendering, "_anew", refuse)


@pytest.mark.usefixtures("no_new_text")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_any_edits_of_any_document(name: str) -> None:
    @some
    @given(st.data())
    def run(data: st.DataObject) -> None:
        plan = Plan.loads(DOCUMENTS[name])
        for _ in range(3):
            new = data.draw(edited(plan))
            read = Plan.loads(new.to_yaml())
            assert read == new
            plan = read

    run()


FIELDS: dict[str, dict[str, Any]] = {
    "KPI": plans.KPI_FIELDS,
    "Objective": plans.OBJECTIVE_FIELDS,
    "KeyResult": plans.KEY_RESULT_FIELDS,
}


@pytest.mark.parametrize("name", ["commented", "flush", "crlf", "unended", "flush-crlf", "wide", "sparse"])
def test_a_field_edit_leaves_every_byte_outside_of_its_part(name: str) -> None:
    text = DOCUMENTS[name].removeprefix("\ufeff")

    @some
    @given(st.data())
    def run(data: st.DataObject) -> None:
        plan = Plan.loads(text)
        part = data.draw(st.sampled_from([*plan.kpis, *plan.objectives, *(k for _, k in plan.key_results())]))
        fields = FIELDS[type(part).__name__]
        field = data.draw(st.sampled_from(sorted(fields)))
        written = set_part(plan, part, **{field: data.draw(fields[field])}).to_yaml()
        start, end = span(text, part.id)
        assert written.startswith(text[:start])
        assert written.endswith(text[end:])

    run()


def span(text: str, id: str) -> tuple[int, int]:
    """From the part's line to the end of the line that it ends in."""
    root = compose(text).root
    assert root is not None
    node = next(n for n in root.walk() if n.kind == "map" and (pair := n.get("id")) and pair[1].value == id)
    end = node.end if text[node.end - 1 : node.end] == "\n" else (text.find("\n", node.end) + 1 or len(text))
    return text.rfind("\n", 0, node.start) + 1, end


@pytest.mark.usefixtures("no_new_text")
@pytest.mark.parametrize("name", ["commented", "flush", "crlf", "wide"])
def test_putting_in_another_order_loses_no_line(name: str) -> None:
    text = DOCUMENTS[name]

    @some
    @given(st.data())
    def run(data: st.DataObject) -> None:
        plan = Plan.loads(text)
        objectives = data.draw(st.permutations(plan.objectives))
        inner = data.draw(st.permutations(objectives[0].key_results))
        objectives = [objectives[0].replace(key_results=tuple(inner)), *objectives[1:]]
        written = plan.replace(objectives=tuple(objectives)).to_yaml()
        assert Counter(filled(written)) == Counter(filled(text))

    run()


def filled(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize("name", ["commented", "flush", "crlf", "wide", "sparse"])
def test_taking_a_key_result_away_adds_nothing(name: str) -> None:
    text = DOCUMENTS[name]
    plan = Plan.loads(text)
    for objective in plan.objectives:
        for key_result in objective.key_results:
            if any(key_result.id in other.supports for _, other in plan.key_results()):
                continue
            rest = tuple(k for k in objective.key_results if k is not key_result)
            written = set_part(plan, objective, key_results=rest).to_yaml()
            assert is_within(filled(written), filled(text))
            assert key_result.id not in {k.id for _, k in Plan.loads(written).key_results()}


def is_within(lines: list[str], all_lines: list[str]) -> bool:
    """Whether the lines stand in the others, in the same order."""
    rest = iter(all_lines)
    return all(line in rest for line in lines)
