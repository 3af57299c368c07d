"""An edit changes the lines that it is about, and no other byte."""

from __future__ import annotations

import datetime as dt
import difflib
from typing import Any

import pytest

from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan
from tests.model.documents import ANCHORS, BRACES, COMMENTED, DOCUMENTS, FLUSH, SPARSE
from tests.model.edits import set_part


def diff(before: str, after: str) -> list[str]:
    """The lines taken away and put in, with their signs."""
    lines = difflib.unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def change(text: str, part: str | None, /, **changes: Any) -> list[str]:
    """What changing some fields of one part changes in the text."""
    plan = Plan.loads(text)
    new = plan.replace(**changes) if part is None else set_part(plan, plan.find(part), **changes)
    written = new.to_yaml()
    assert Plan.loads(written) == new
    return diff(text, written)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_unedited_plan_is_the_text_that_was_read(name: str) -> None:
    plan = Plan.loads(DOCUMENTS[name])
    assert plan.to_yaml() == DOCUMENTS[name].removeprefix("\ufeff")
    assert plan.replace(title=plan.title).to_yaml() == DOCUMENTS[name].removeprefix("\ufeff")


ONE_LINE: list[tuple[str, str | None, dict[str, Any], str, str]] = [
    (COMMENTED, None, {"title": "Sales"}, 'title: "Sales, first quarter"\n', 'title: "Sales"\n'),
    (COMMENTED, None, {"language": "it"}, "language: en\n", "language: it\n"),
    (
        COMMENTED,
        "revenue",
        {"name": "It's revenue"},
        "    name: 'Invoiced revenue, VAT excluded'\n",
        "    name: 'It''s revenue'\n",
    ),
    (COMMENTED, "revenue", {"previous": 1}, "    previous: 82000.0   # keep\n", "    previous: 1   # keep\n"),
    (
        COMMENTED,
        "revenue",
        {"target": 5.5},
        "    target: 100000\t# tab before this\n",
        "    target: 5.5\t# tab before this\n",
    ),
    (
        COMMENTED,
        "revenue",
        {"assumptions": {"contract_value": 3310.0, "closing_rate": 10.0, "x": 1.0}},
        "    assumptions: {contract_value: 3310, closing_rate: 12}\n",
        "    assumptions: {contract_value: 3310, closing_rate: 10, x: 1}\n",
    ),
    (COMMENTED, "carry", {"owner": "Ann"}, "    owner: ~\n", "    owner: Ann\n"),
    (COMMENTED, "calls", {"owner": "no"}, "        owner: ''\n", "        owner: 'no'\n"),
    (COMMENTED, "calls", {"title": "a: b"}, "        title: Call\n", '        title: "a: b"\n'),
    (
        COMMENTED,
        "offers",
        {"target": 70, "owner": "Bo, Co"},
        '      - {id: offers, title: "Send 60 offers", target: 60}   # in braces\n',
        '      - {id: offers, title: "Send 60 offers", target: 70, owner: "Bo, Co"}   # in braces\n',
    ),
    (
        COMMENTED,
        "offers",
        {"start": 5.0, "target": None},
        '      - {id: offers, title: "Send 60 offers", target: 60}   # in braces\n',
        '      - {id: offers, title: "Send 60 offers", start: 5}   # in braces\n',
    ),
    (FLUSH, "two", {"level": "person"}, "  level: team\n", "  level: person\n"),
    (
        BRACES,
        "a",
        {"title": "B", "target": 1},
        ' objectives: [{id: o, key_results: [{id: a, title: "A"}, {id: b}]},   # first\n',
        ' objectives: [{id: o, key_results: [{id: a, title: "B", target: 1}, {id: b}]},   # first\n',
    ),
    (ANCHORS, "k", {"previous": 7}, "    previous: *n\n", "    previous: 7\n"),
    (SPARSE, None, {"title": "T"}, "  title:\n", "  title: T\n"),
    (SPARSE, "k", {"name": "New"}, "        name:    # nothing yet\n", "        name: New    # nothing yet\n"),
    (SPARSE, "p", {"id": "q"}, "    - id: p", "    - id: q"),
]


@pytest.mark.parametrize("case", ONE_LINE, ids=lambda case: f"{case[1]}-{'-'.join(case[2])}")
def test_a_field_is_one_line(case: tuple[str, str | None, dict[str, Any], str, str]) -> None:
    text, id, changes, before, after = case
    assert change(text, id, **changes) == [f"-{before}", f"+{after}"]
    crlf = text.replace("\n", "\r\n")
    assert change(crlf, id, **changes) == [
        "-" + before.replace("\n", "\r\n"), "+" + after.replace("\n", "\r\n")
    ]  # fmt: skip


def test_a_new_key_stands_behind_the_nearest_field_of_the_model() -> None:
    assert change(COMMENTED, "revenue", owner="Ann") == ["+    owner: Ann\n"]
    plan = Plan.loads(COMMENTED)
    lines = set_part(plan, plan.kpis[0], owner="Ann").to_yaml().splitlines()
    assert lines[lines.index("    owner: Ann") - 1] == "    target: 100000\t# tab before this"
    assert change(COMMENTED, None, currency="USD") == ["+currency: USD\n"]
    assert change(SPARSE, "p", title="P") == ["-    - id: p", "+    - id: p\n", "+      title: P"]


def test_a_value_that_is_gone_takes_its_line_along() -> None:
    assert change(COMMENTED, "revenue", previous=None) == ["-    previous: 82000.0   # keep\n"]
    assert change(COMMENTED, "meetings", supports=()) == ["-        supports: [contracts]\n"]
    assert change(FLUSH, "c", check_ins=()) == [
        "-    check_ins:\n", "-    - date: 2027-01-01\n", "-      value: 1\n", "-      # a note\n",
        "-      note: |+\n", "-        kept\n", "-\n",
    ]  # fmt: skip


def test_texts_of_several_lines_keep_their_form() -> None:
    assert change(COMMENTED, "pipeline", title="Fill\n\nit\n") == [
        "-      Fill the pipeline,\n", "+      Fill\n", "-      again\n", "+      it\n"
    ]  # fmt: skip
    assert change(COMMENTED, "revenue", why="Covers it") == [
        "-      Covers the fixed costs\n", "-      of the year\n", "+      Covers it\n"
    ]  # fmt: skip
    assert change(COMMENTED, "carry", title="One line") == [
        "-    title: Bring in the contracts\n", "-      that carry the quarter\n", "+    title: One line\n"
    ]  # fmt: skip
    assert change(COMMENTED, "calls", title="one\ntwo") == [
        "-        title: Call\n", "+        title: |-\n", "+          one\n", "+          two\n"
    ]  # fmt: skip


def test_a_mapping_of_formulas_changes_by_its_lines() -> None:
    tree = {"revenue": "contracts * contract_value", "contracts": "offers / 2", "offers": "1"}
    assert change(COMMENTED, "revenue", drivers=tree) == [
        '-      contracts: "meetings * closing_rate"   # 1 in 10\n',
        '+      contracts: "offers / 2"   # 1 in 10\n',
        '+      offers: "1"\n',
    ]
    assert change(COMMENTED, "revenue", drivers="a * b")[-1] == "+    drivers: a * b\n"


def test_a_list_of_ids_keeps_its_lines() -> None:
    assert change(COMMENTED, "contracts", supports=("revenue", "offers", "calls")) == [
        "+          - revenue\n",
        "-          - revenue\n",
        "+          - calls\n",
    ]


def test_check_ins_are_added_in_the_form_of_the_list() -> None:
    plan = Plan.loads(COMMENTED)
    new = CheckIn(date=dt.date(2027, 2, 15), value=120, note="a fair: two")
    assert change(COMMENTED, "meetings", check_ins=(*plan.find("meetings").check_ins, new)) == [  # type: ignore[union-attr]
        '+          - {date: 2027-02-15, value: 120, note: "a fair: two"}\n'
    ]
    assert change(COMMENTED, "calls", check_ins=(new,)) == [
        "+        check_ins:\n",
        '+          - {date: 2027-02-15, value: 120, note: "a fair: two"}\n',
    ]
    assert change(FLUSH, "a", check_ins=(new,))[:2] == [
        "+    check_ins:\n", '+    - {date: 2027-02-15, value: 120, note: "a fair: two"}\n'
    ]  # fmt: skip


def moved(plan: Plan, id: str, to: str, at: int = 0) -> Plan:
    """The plan with a key result under another objective."""
    part = plan.find(id)
    assert isinstance(part, KeyResult)
    objectives = []
    for objective in plan.objectives:
        inner = [k for k in objective.key_results if k.id != id]
        if objective.id == to:
            inner.insert(at, part)
        objectives.append(objective.replace(key_results=tuple(inner)))
    return plan.replace(objectives=tuple(objectives))


def test_a_moved_key_result_takes_its_block_along() -> None:
    plan = Plan.loads(COMMENTED)
    new = moved(plan, "meetings", "pipeline", 1)
    written = new.to_yaml()
    block = COMMENTED[COMMENTED.index("      - id: meetings") : COMMENTED.index("\n      # signed")]
    assert block in written
    assert written.index("- {id: offers") < written.index("- id: meetings") < written.index("- id: calls")
    assert sorted(written.split()) == sorted(COMMENTED.split())


def test_a_moved_key_result_is_indented_anew_where_the_lists_differ() -> None:
    text = (
        "objectives:\n  - id: o\n    key_results:\n    - id: a   # a\n      x-own: |\n        one\n         two\n"
        "  - id: p\n    key_results:\n        - id: b\n"
    )
    written = moved(Plan.loads(text), "a", "p", 1).to_yaml()
    assert written.endswith(
        "        - id: b\n        - id: a   # a\n          x-own: |\n            one\n             two\n"
    )


def test_items_change_places_with_the_comments_above_them() -> None:
    plan = Plan.loads(FLUSH)
    one = plan.objectives[0]
    written = set_part(plan, one, key_results=one.key_results[::-1]).to_yaml()
    assert written[: written.index("\n\n\n")] == (
        "title: Flush\nobjectives:\n- id: one\n  key_results:\n  # about b\n  - id: b\n    title: B\n"
        "  - id: a\n    title: A   # a\n    supports:\n    - b"
    )
    assert written[written.index("\n\n\n") :] == FLUSH[FLUSH.index("\n\n\n") :]


def test_an_item_that_is_gone_leaves_the_others_alone() -> None:
    plan = Plan.loads(COMMENTED)
    carry = plan.objectives[0]
    contracts = carry.key_results[1].replace(supports=())
    new = set_part(plan, carry, key_results=(contracts,))
    assert all(line.startswith("-") for line in diff(COMMENTED, new.to_yaml()))
    assert "      # signed, not yet invoiced\n      - id: contracts\n" in new.to_yaml()
    assert "# the second half" not in new.to_yaml()


def test_a_new_objective_stands_in_its_place_with_the_blank_lines_of_the_list() -> None:
    plan = Plan.loads(COMMENTED)
    new = plan.replace(
        objectives=(
            *plan.objectives,
            Objective(id="third", title="Third", key_results=(KeyResult(id="new", target=5),)),
        )
    )
    assert diff(COMMENTED, new.to_yaml()) == [
        "+\n", "+  - id: third\n", "+    title: Third\n", "+    key_results:\n", "+      - id: new\n",
        "+        target: 5\n",
    ]  # fmt: skip


def test_a_new_item_behind_an_unended_text_stands_in_the_column_of_its_list() -> None:
    plan = Plan.loads(SPARSE)
    new = plan.replace(objectives=(*plan.objectives, Objective(id="new", title="a\n")))
    assert new.to_yaml() == SPARSE + "\n    - id: new\n      title: |\n        a\n"


def test_lists_that_were_not_there_are_begun_and_emptied_ones_go() -> None:
    plan = Plan.loads("title: T # t\nx-a: 1\n")
    grown = plan.replace(kpis=(KPI(id="k", target=3),))
    assert grown.to_yaml() == "title: T # t\nkpis:\n  - id: k\n    target: 3\nx-a: 1\n"
    assert Plan.loads(grown.to_yaml()).replace(kpis=()).to_yaml() == "title: T # t\nx-a: 1\n"
    assert change(SPARSE, "o", key_results=(KeyResult(id="new"),)) == [
        "-      key_results: []\n", "+      key_results:\n", "+        - id: new\n"
    ]  # fmt: skip


def test_an_edited_anchor_leaves_the_aliases_their_value() -> None:
    plan = Plan.loads(ANCHORS)
    new = set_part(plan, plan.kpis[0], target=320)
    written = new.to_yaml()
    assert Plan.loads(written) == new
    assert diff(ANCHORS, written) == [
        "-    target: &n 300\n", "-    previous: *n\n", "+    target: &n 320\n", "+    previous: 300\n",
        "-        target: *n\n", "+        target: 300\n",
    ]  # fmt: skip


def test_a_new_document_is_pleasant_to_read() -> None:
    plan = Plan(
        title="Sales",
        kpis=(KPI(id="revenue", name="Revenue", target=100000, drivers={"revenue": "a * b"}, assumptions={"a": 1.5}),),
        objectives=(
            Objective(
                id="carry",
                for_="revenue",
                key_results=(
                    KeyResult(
                        id="meetings",
                        title="Meet 300 clients",
                        target=300,
                        supports=("revenue",),
                        check_ins=(CheckIn(date=dt.date(2027, 1, 15), value=41),),
                    ),
                ),
            ),
        ),
    )
    assert plan.to_yaml() == (
        "okr: 1\ntitle: Sales\nlanguage: en\nprofile: article\ncurrency: EUR\n"
        "kpis:\n  - id: revenue\n    name: Revenue\n    target: 100000\n    drivers:\n      revenue: a * b\n"
        "    assumptions: {a: 1.5}\n"
        "objectives:\n  - id: carry\n    for: revenue\n    key_results:\n      - id: meetings\n"
        "        title: Meet 300 clients\n        target: 300\n        supports: [revenue]\n"
        "        check_ins:\n          - {date: 2027-01-15, value: 41}\n"
    )


def test_an_edit_of_an_edit_goes_on_from_the_first_text() -> None:
    plan = Plan.loads(COMMENTED)
    copied = plan.replace(title="a").model_copy(update={"language": "it"})
    assert diff(COMMENTED, copied.to_yaml()) == [
        '-title: "Sales, first quarter"\n', "-language: en\n", '+title: "a"\n', "+language: it\n"
    ]  # fmt: skip


def test_the_fields_can_be_put_on_a_younger_text_of_the_same_file() -> None:
    old = Plan.loads("title: a\n")
    young = Plan.loads("# seen by the boss\ntitle: b\n")
    assert old.on_text_of(young).to_yaml() == "# seen by the boss\ntitle: a\n"


def test_a_check_in_among_others_of_several_lines_has_several_lines() -> None:
    new = CheckIn(date=dt.date(2027, 1, 8), value=2, note="two fairs")
    old = Plan.loads(FLUSH).find("c").check_ins  # type: ignore[union-attr]
    assert change(FLUSH, "c", check_ins=(*old, new)) == [
        "+    - date: 2027-01-08\n", "+      value: 2\n", "+      note: two fairs\n"
    ]  # fmt: skip
