"""Check-ins are added, never changed: by one person, by two at a time, and taken back by undo only."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.editing import change
from okrwidgets.editing.check_ins import append, latest, together
from okrwidgets.editing.merge import merge
from okrwidgets.editing.session import Session
from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan
from tests.editing.clock import HandClock

DAY = dt.date(2027, 1, 15)
check_ins = st.builds(
    CheckIn, date=st.dates(dt.date(2027, 1, 1), dt.date(2027, 1, 4)), value=st.integers(0, 3).map(float)
)
lists = st.lists(check_ins, max_size=4)


def plan_with(*rows: CheckIn) -> Plan:
    return Plan(
        kpis=(KPI(id="k", target=100.0),),
        objectives=(Objective(id="o", for_="k", key_results=(KeyResult(id="a", target=10.0, check_ins=rows),)),),
    )


def of(plan: Plan, id: str) -> tuple[CheckIn, ...]:
    found: tuple[CheckIn, ...] = plan.find(id).check_ins  # type: ignore[union-attr]
    return found


def test_an_entry_comes_behind_those_that_are_there_whatever_its_date() -> None:
    old, new = CheckIn(date=DAY, value=4.0), CheckIn(date=DAY - dt.timedelta(days=7), value=3.0)
    assert of(append(plan_with(old), {"a": new}), "a") == (old, new)


def test_a_target_that_it_moves_holds_from_then_on() -> None:
    plan = append(plan_with(), {"k": CheckIn(date=DAY, value=1.0, target=120.0), "a": CheckIn(date=DAY, value=1.0)})
    assert plan.find("k").target == 120  # type: ignore[union-attr]
    assert plan.find("a").target == 10  # type: ignore[union-attr]


def test_a_target_of_a_day_before_another_move_does_not_set_the_present_one() -> None:
    plan = append(plan_with(), {"a": CheckIn(date=DAY, value=1.0, target=12.0)})
    plan = append(plan, {"a": CheckIn(date=DAY - dt.timedelta(days=7), value=1.0, target=11.0)})
    assert plan.find("a").target == 12  # type: ignore[union-attr]
    assert [entry.target for entry in of(plan, "a")] == [12, 11]


@pytest.mark.parametrize("id", ["o", "nobody"])
def test_only_a_key_result_or_a_kpi_takes_one(id: str) -> None:
    with pytest.raises(KeyError):
        append(plan_with(), {id: CheckIn(date=DAY, value=1.0)})


def test_the_latest_is_the_last_by_date_and_of_one_day_the_last_written() -> None:
    first, same_day = CheckIn(date=DAY, value=1.0), CheckIn(date=DAY, value=2.0)
    assert latest((first, same_day, CheckIn(date=DAY - dt.timedelta(days=1), value=9.0))) is same_day
    assert latest(()) is None


@given(lists, lists, lists)
def test_of_two_who_add_something_nothing_is_lost(
    base: list[CheckIn], ours: list[CheckIn], theirs: list[CheckIn]
) -> None:
    both = together(base, [*base, *ours], [*base, *theirs])
    assert list(both[: len(base)]) == base
    assert Counter(both) == Counter(base) + (Counter(ours) | Counter(theirs))


@given(lists, lists)
def test_what_one_side_alone_did_is_what_comes_out(base: list[CheckIn], other: list[CheckIn]) -> None:
    assert Counter(together(base, other, base)) == Counter(other)
    assert together(base, base, other) == tuple(other)


def test_two_people_who_check_in_at_once_are_not_asked() -> None:
    mine, yours = CheckIn(date=DAY, value=4.0), CheckIn(date=DAY, value=5.0)
    merged = merge(plan_with(), plan_with(mine), plan_with(yours))
    assert merged.conflicts == ()
    assert of(merged.plan, "a") == (yours, mine)


def test_what_we_took_back_stays_away_and_what_came_meanwhile_stays() -> None:
    saved, yours = CheckIn(date=DAY, value=4.0), CheckIn(date=DAY, value=5.0)
    merged = merge(plan_with(saved), plan_with(), plan_with(saved, yours))
    assert of(merged.plan, "a") == (yours,)


def test_what_is_written_for_a_check_in_is_kept_beside_the_plan_and_undone_word_by_word() -> None:
    clock = HandClock()
    session = Session(plan_with(), clock=clock)
    session.enter("a", "value", "4")
    session.enter("a", "value", "41")
    clock.pass_time(2)
    session.enter("a", "note", "two fairs")
    assert session.entries == {("a", "value"): "41", ("a", "note"): "two fairs"}
    session.undo()
    assert session.entries == {("a", "value"): "41"}
    session.undo()
    assert session.entries == {}
    session.redo()
    assert session.entries == {("a", "value"): "41"}
    session.enter("a", "value", "")
    assert session.entries == {}


def test_what_is_written_for_a_part_that_goes_goes_with_it() -> None:
    session = Session(plan_with(), clock=HandClock())
    session.enter("a", "value", "4")
    session.enter(None, "on", "yesterday")
    session.put(change.remove(session.plan, "a"))
    assert session.entries == {(None, "on"): "yesterday"}
    session.undo()
    assert session.entries == {("a", "value"): "4", (None, "on"): "yesterday"}


def test_editing_a_field_leaves_what_is_written_for_a_check_in() -> None:
    session = Session(plan_with(), clock=HandClock())
    session.enter("a", "value", "4")
    session.edit("a", "title", "Meet", "en")
    assert session.entries == {("a", "value"): "4"}
