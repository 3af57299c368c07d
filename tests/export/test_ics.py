"""The calendar, read again by icalendar."""

from __future__ import annotations

import datetime as dt
from typing import Any

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import okrwidgets as okr
from okrwidgets.export.legible import legible
from okrwidgets.model import KPI, CheckIn, Plan
from okrwidgets.model.starting_points import article_plan
from okrwidgets.period import Period
from tests.export.plans import full_plan, plan_of_words

ON = dt.date(2027, 2, 1)


def events(plan: Plan, lang: str = "en") -> list[Any]:
    return list(icalendar.Calendar.from_ical(str(okr.export(plan, "ics", lang, ON))).walk("VEVENT"))


def test_weekly_check_ins_on_working_days_and_the_due_date() -> None:
    found = events(article_plan("en"))
    days = [event.decoded("DTSTART") for event in found]
    assert all(day.weekday() == 4 for day in days[:-1])
    assert days == sorted(days)
    assert (days[0], days[-2], days[-1]) == (dt.date(2027, 1, 1), dt.date(2027, 3, 26), dt.date(2027, 3, 31))
    assert len(days) == 14
    assert str(found[-1]["SUMMARY"]) == "Due: Sales, first quarter"
    assert "Meet 300 clients: target 300" in str(found[0]["DESCRIPTION"])
    assert all(event.decoded("DTEND") - event.decoded("DTSTART") == dt.timedelta(days=1) for event in found)


def test_nobody_is_asked_on_a_holiday() -> None:
    plan = article_plan("en").replace(holidays=(dt.date(2027, 1, 8), dt.date(2027, 1, 7)))
    days = [event.decoded("DTSTART") for event in events(plan)]
    assert dt.date(2027, 1, 8) not in days
    assert dt.date(2027, 1, 6) in days


def test_past_check_ins_say_what_they_were() -> None:
    found: dict[dt.date, str] = {}
    for event in events(full_plan(), "it"):
        day = event.decoded("DTSTART")
        found[day] = found.get(day, "") + str(event["DESCRIPTION"])
    assert "Incontrare 300 clienti: 41. due fiere" in found[dt.date(2027, 1, 15)]
    assert "Fatturato, IVA esclusa: 30.000\u00a0€." in found[dt.date(2027, 1, 29)]
    assert "una riga\ne un'altra" in found[dt.date(2027, 1, 29)]


def test_identifiers_stay_and_are_used_once() -> None:
    first = [str(event["UID"]) for event in events(full_plan())]
    assert len(set(first)) == len(first)
    moved = full_plan().replace(title="Another title")
    assert [str(event["UID"]) for event in events(moved, "it")] == first


def test_the_stamp_is_the_day_of_the_export_and_never_now() -> None:
    assert {event.decoded("DTSTAMP").date() for event in events(full_plan())} == {ON}
    assert "DTSTAMP:20000101T000000Z" in str(okr.export(full_plan(), "ics"))


def test_a_plan_without_periods_has_its_check_ins_only() -> None:
    assert events(Plan()) == []
    kpi = KPI(id="k", name="K", check_ins=(CheckIn(date=dt.date(2027, 1, 5), value=3),))
    assert [event.decoded("DTSTART") for event in events(Plan(kpis=(kpi,)))] == [dt.date(2027, 1, 5)]


@pytest.mark.parametrize("period", ["2027-01-02/2027-01-03", "2027-03-01/2027-03-01", "FY2027-Q1", "2027"])
def test_any_period_ends_with_its_due_date(period: str) -> None:
    plan = Plan(fiscal_year_start=7, kpis=(KPI(id="k", name="K", target=1, period=Period.parse(period)),))
    assert events(plan)[-1].decoded("DTSTART") == Period.parse(period).days(7)[1]


@settings(max_examples=80, deadline=None)
@given(st.text('aà😀,;:\\"\n\r\t=- BEGIN', max_size=120))
def test_any_words_survive_folding_and_escaping(words: str) -> None:
    text = str(okr.export(plan_of_words(words), "ics", "en", ON))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    found = events(plan_of_words(words))
    note = legible(words).strip()
    past = next(event for event in found if event.decoded("DTSTART") == dt.date(2027, 1, 15))
    assert str(past["DESCRIPTION"]).endswith(note)
