"""Assumptions of a KPI, edited in a plan at work: every other byte of the file stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from okrwidgets.editing import change
from okrwidgets.editing.session import open_session
from tests.editing.clock import HandClock

HEAD = "okr: 1\nkpis:\n- id: revenue   # the one\n  target: 1.0e+5\n"
TAIL = "  period: 2027-Q1\nobjectives:\n- {id: o, title: '~', for: revenue}   # ours\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "assumptions", "after"),
    [
        (
            "  assumptions: {contract_value: 3310,  closing_rate: 12}   # of 2026\n",
            {"contract_value": 3310.0, "closing_rate": 12.5},
            "  assumptions: {contract_value: 3310,  closing_rate: 12.5}   # of 2026\n",
        ),
        (
            "  assumptions:   # of 2026\n    contract_value: 3310   # net\n    closing_rate: 12\n",
            {"contract_value": 3310.0, "closing_rate": 12.0, "visits": 40.0},
            "  assumptions:   # of 2026\n    contract_value: 3310   # net\n    closing_rate: 12\n    visits: 40\n",
        ),
        (
            "  assumptions:\n    contract_value: 3310   # VAT excluded\n    closing_rate: 12\n",
            {"contract_value": 3310.0},
            "  assumptions:\n    contract_value: 3310   # VAT excluded\n",
        ),
        ("  assumptions: {a: 1}\n", {}, ""),
        ("  assumptions: {}\n", {"a": 1.0}, "  assumptions: {a: 1}\n"),
    ],
    ids=["braces", "one more", "one less", "none left", "the first"],
)
def test_every_other_byte_stays(
    tmp_path: Path, before: str, assumptions: dict[str, float], after: str, newline: str
) -> None:
    file = tmp_path / "plan.okr.yaml"
    text = (HEAD + before + TAIL).replace("\n", newline)
    file.write_bytes(text.encode())
    session = open_session(file, HandClock())
    session.put(change.set_fields(session.plan, "revenue", {"assumptions": assumptions}))
    session.keeper.flush()
    assert file.read_bytes().decode() == (HEAD + after + TAIL).replace("\n", newline)
    session.undo()
    session.keeper.flush()
    assert session.plan.kpis[0].assumptions == open_session(file, HandClock()).plan.kpis[0].assumptions


def test_a_new_block_stands_in_its_place_and_undo_takes_it_away(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text(HEAD + TAIL, encoding="utf-8")
    session = open_session(file, HandClock())
    session.put(change.set_fields(session.plan, "revenue", {"assumptions": {"closing_rate": 12.0}}))
    session.keeper.flush()
    assert file.read_text(encoding="utf-8") == HEAD + TAIL.replace(
        "2027-Q1\n", "2027-Q1\n  assumptions: {closing_rate: 12}\n"
    )
    session.undo()
    session.keeper.flush()
    assert file.read_text(encoding="utf-8") == HEAD + TAIL


def test_two_people_s_assumptions_are_both_kept_or_asked_about(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    block = "  assumptions: {a: 1, b: 2}\n"
    file.write_text(HEAD + block + TAIL, encoding="utf-8")
    session = open_session(file, HandClock())
    session.put(change.set_fields(session.plan, "revenue", {"assumptions": {"a": 5.0, "b": 2.0}}))
    file.write_text(HEAD.replace("the one", "the only one") + block.replace("b: 2", "b: 7") + TAIL, encoding="utf-8")
    session.keeper.flush()
    assert [conflict.field for conflict in session.keeper.conflicts] == ["assumptions"]
    session.keeper.decide(mine=True)
    session.keeper.flush()
    assert "the only one" in file.read_text(encoding="utf-8")
    assert session.plan.kpis[0].assumptions["a"] == 5
