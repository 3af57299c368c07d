"""Rows are written, questions asked, and everything that is ready goes into the plan in one step."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.checking_in import CheckInSession
from okrwidgets.editing.session import Change, open_session
from okrwidgets.model import CheckIn, Plan
from tests.checking_in.plans import ON, TEXT, form
from tests.editing.clock import HandClock


def check_ins(session: CheckInSession, id: str) -> tuple[CheckIn, ...]:
    found: tuple[CheckIn, ...] = session.plan.find(id).check_ins  # type: ignore[union-attr]
    return found


def questions(session: CheckInSession) -> list[str]:
    return [question.say("en") for question in session.questions()]


def test_what_is_ready_is_saved_in_one_step_and_undone_in_one() -> None:
    session = form()
    before = session.plan
    session.edit("meetings", "value", "+25")
    session.edit("meetings", "confidence", "8")
    session.edit("meetings", "note", "trade fair")
    session.edit("revenue", "value", "31,000")
    session.save()
    assert check_ins(session, "meetings")[-1] == CheckIn(date=ON, value=121.0, confidence=8.0, note="trade fair")
    assert check_ins(session, "revenue")[-1] == CheckIn(date=ON, value=31000.0)
    assert session.plans.entries == {}
    assert session.saved is not None
    session.plans.undo()
    assert session.plan is before
    assert session.plans.entries["meetings", "value"] == "+25"
    assert session.saved is None
    session.plans.redo()
    assert check_ins(session, "revenue")[-1].value == 31000


def test_what_cannot_be_read_stays_and_the_rest_is_saved() -> None:
    session = form()
    session.edit("contracts", "value", "a few")
    session.edit("meetings", "value", "121")
    told = session.save()
    assert told.focus == ("contracts", "value")
    assert told.announce is not None
    assert told.announce.say("en") == (
        "One check-in for 5 February 2027 is in the plan. One row cannot be read yet and stays as it is."
    )
    assert session.plans.entries == {("contracts", "value"): "a few"}
    assert check_ins(session, "contracts") == ()


@pytest.mark.parametrize(
    ("field", "raw", "said"),
    [("value", "a few", "is not a number yet"), ("confidence", "11", "from 0 to 10"), ("note", "x", "still missing")],
)
def test_nothing_ready_says_what_is_missing(field: str, raw: str, said: str) -> None:
    session = form()
    if field == "confidence":
        session.edit("contracts", "value", "4")
    session.edit("contracts", field, raw)
    told = session.save()
    assert told.announce is not None
    assert said in told.announce.say("en")
    assert told.focus == ("contracts", "value" if field == "note" else field)


def test_an_empty_form_goes_to_its_first_field() -> None:
    assert form().save().focus == ("meetings", "value")


@pytest.mark.parametrize(
    ("entries", "asked"),
    [
        ({("meetings", "value"): "38"}, "“Meet 300 clients”: So far 96 (29 Jan 2027), now 38: a correction?"),
        ({("churn", "value"): "5", ("churn", "target"): "3.5"}, "“Churn from 5% to 3%”: The target moves from 3% to"),
        ({("portal", "value"): "1", ("portal", "target"): "2"}, "“Portal online”: The target becomes 2: why that one?"),
        ({(None, "on"): "1 Mar 2027", ("contracts", "value"): "9"}, "1 March 2027 is still to come"),
        ({(None, "on"): "2026-12-30", ("contracts", "value"): "9"}, "“Close 30 contracts” counts from 1 January 2027"),
        ({(None, "on"): "20 Jan 2027", ("meetings", "value"): "90"}, "It stood at 70 on 22 Jan 2027, and you write 90"),
    ],
)  # fmt: skip
def test_what_looks_odd_is_asked_about_and_not_refused(entries: dict[tuple[str | None, str], str], asked: str) -> None:
    session = form()
    for (id, field), raw in entries.items():
        session.edit(id, field, raw)
    before = session.plan
    told = session.save()
    assert told.focus == ("", "asked")
    assert session.plan is before
    assert [asked in question for question in questions(session)] == [True]
    session.save(confirmed=True)
    assert session.plan is not before
    assert not session.asked


def test_typing_on_takes_the_questions_away_and_back_leads_to_the_row() -> None:
    session = form()
    session.edit("meetings", "value", "38")
    session.save()
    assert session.asked
    session.edit("meetings", "value", "138")
    assert not session.asked
    session.edit("meetings", "value", "38")
    session.save()
    told: list[Change] = []

    class View:
        def hear(self, change: Change) -> None:
            told.append(change)

    view = View()
    session.plans.watch(view.hear)
    session.back()
    assert told[-1].focus == ("meetings", "value")


def test_a_level_that_goes_back_is_no_question() -> None:
    session = form(TEXT.replace("start: 5", "start: 5\n        check_ins: [{date: 2027-01-29, value: 4.5}]"))
    session.edit("churn", "value", "4.8")
    assert questions(session) == []


def test_a_target_that_is_moved_is_written_down_with_its_reason() -> None:
    session = form()
    session.edit("churn", "value", "4.5")
    session.edit("churn", "target", "3.5")
    session.edit("churn", "note", "the portal comes later")
    assert questions(session) == []
    session.save()
    new = CheckIn(date=ON, value=4.5, note="the portal comes later", target=3.5)
    assert check_ins(session, "churn") == (new,)
    assert session.plan.find("churn").target == 3.5  # type: ignore[union-attr]


def test_the_same_target_once_more_moves_nothing() -> None:
    session = form()
    session.edit("churn", "value", "4.5")
    session.edit("churn", "target", "3 %")
    session.save()
    assert check_ins(session, "churn")[-1].target is None


def test_another_one_of_the_same_day_is_shown_and_stays() -> None:
    session = form(on=dt.date(2027, 1, 29))
    session.edit("meetings", "value", "99")
    row = next(row for row in session.rows() if row.item.id == "meetings")
    assert [note.say("en") for note in row.notes()] == [
        "There is one for this day already: 96 · confidence 7. It stays; yours comes after it."
    ]
    session.save()
    assert [entry.value for entry in check_ins(session, "meetings")] == [41, 70, 96, 99]


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("1/2", dt.date(2027, 2, 1)),
        ("20 Dec", dt.date(2026, 12, 20)),
        ("10 March", dt.date(2027, 3, 10)),
        ("2027-01-29", dt.date(2027, 1, 29)),
        ("soon", None),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(raw: str, day: dt.date | None) -> None:
    session = form()
    session.edit(None, "on", raw)
    assert session.day.value == day
    assert (session.day.problem is None) == (day is not None)


def test_without_a_day_nothing_is_saved() -> None:
    session = form()
    session.edit("meetings", "value", "121")
    session.edit(None, "on", "soon")
    told = session.save()
    assert told.focus == ("meetings", "value")
    assert told.announce is not None
    assert "is not a day yet" in told.announce.say("en")
    assert len(check_ins(session, "meetings")) == 3


@pytest.mark.parametrize(
    ("id", "by", "before", "after"),
    [
        ("meetings", 1, "", "7"),
        ("contracts", -1, "", "5"),
        ("meetings", 1, "7", "8"),
        ("meetings", 1, "10", "10"),
        ("meetings", -1, "0", "0"),
        ("meetings", -1, "6.5", "5"),
        ("meetings", 1, "many", "7"),
    ],
)
def test_arrows_change_the_confidence(id: str, by: int, before: str, after: str) -> None:
    session = form()
    session.edit(id, "confidence", before)
    session.step_confidence(id, by)
    assert session.plans.entries[id, "confidence"] == after


@pytest.mark.parametrize(("id", "field"), [("nobody", "value"), ("meetings", "id"), (None, "value"), ("o", "value")])
def test_what_no_row_takes_is_passed_over(id: str | None, field: str) -> None:
    session = form()
    session.edit(id, field, "1")
    session.step_confidence("nobody", 1)
    assert session.plans.entries == {}


RAW = st.sampled_from(["41", "+3", "-2", "abc", "", "1.500", "12 %", "yes", "+0"])
FIELD = st.sampled_from(["value", "confidence", "note", "target"])
ID = st.sampled_from(["meetings", "contracts", "churn", "portal", "revenue"])
EDIT = st.tuples(st.just("edit"), ID, FIELD, RAW)
ACT = st.tuples(st.sampled_from(["save", "confirm"]), st.just(""), st.just(""), st.just(""))


@settings(max_examples=60, deadline=None)
@given(st.lists(EDIT | ACT, max_size=20))
def test_whatever_is_typed_and_saved_no_check_in_is_ever_lost_or_changed(
    steps: list[tuple[str, str, str, str]],
) -> None:
    session = form()
    for action, id, field, raw in steps:
        before = {item.id: item.check_ins for item in session.items()}
        if action == "edit":
            session.edit(id, field, raw)
        else:
            session.save(confirmed=action == "confirm")
        for item in session.items():
            assert item.check_ins[: len(before[item.id])] == before[item.id]
            assert len(item.check_ins) - len(before[item.id]) <= 1
        assert Plan.loads(session.plan.to_yaml()) == session.plan


def test_the_file_says_what_it_said_and_the_new_entries(tmp_path: Path) -> None:
    file, clock = tmp_path / "plan.okr.yaml", HandClock()
    file.write_text(TEXT, encoding="utf-8")
    session = CheckInSession(open_session(file, clock), "en", ON)
    session.edit("meetings", "value", "+25")
    session.edit("contracts", "value", "9")
    clock.pass_time(1)
    assert file.read_text(encoding="utf-8") == TEXT
    session.save()
    clock.pass_time(1)
    lines = file.read_text(encoding="utf-8").splitlines()
    new = [
        "          - {date: 2027-02-05, value: 121}",
        "        check_ins:",
        "          - {date: 2027-02-05, value: 9}",
    ]
    assert [line for line in lines if line not in TEXT.splitlines()] == [new[0], new[2]]
    assert len(lines) == len(TEXT.splitlines()) + len(new)


def test_what_others_check_in_meanwhile_is_added_to(tmp_path: Path) -> None:
    file, clock = tmp_path / "plan.okr.yaml", HandClock()
    file.write_text(TEXT, encoding="utf-8")
    session = CheckInSession(open_session(file, clock), "en", ON)
    session.plans.keeper.keep_looking()
    session.edit("meetings", "value", "+25")
    theirs = "          - {date: 2027-02-03, value: 110}\n"
    file.write_text(TEXT.replace("      - id: contracts", f"{theirs}      - id: contracts"), encoding="utf-8")
    clock.pass_time(1.5)
    assert session.ready()["meetings"].value == 135
    session.save()
    clock.pass_time(1)
    assert [entry.value for entry in Plan.load(file).find("meetings").check_ins] == [41, 70, 96, 110, 135]  # type: ignore[union-attr]
    assert theirs in file.read_text(encoding="utf-8")
