"""What is invoiced too late, and who is met too late: two assumptions, named or silent."""

from __future__ import annotations

import datetime as dt

import pytest

from okrwidgets.breakdown.likelihood import Attainment, Rate, attainment
from okrwidgets.errors import OkrError
from okrwidgets.period import Period
from tests.breakdown.likelihood.plans import ARTICLE, DEALS, article

HISTORY = {"closing_rate": Rate(100, 400), "contract_value": DEALS}


def played(**changes: object) -> Attainment:
    return attainment(article(**changes), HISTORY, draws=20_000)


def said(found: Attainment, words: str, lang: str = "en") -> bool:
    return any(words in note.say(lang) for note in found.notes)


def test_the_share_that_is_invoiced_multiplies_the_money() -> None:
    plain, part = played(), played(assumptions={"invoiced_share": 90})
    assert part.low == pytest.approx(0.9 * plain.low)
    assert part.high == pytest.approx(0.9 * plain.high)
    assert said(part, "How much of the money is expected within the period: 90% (invoiced_share).")
    assert said(part, "Parte del denaro che si prevede entro il periodo: 90% (invoiced_share).", "it")


def test_an_italian_name_does_as_well() -> None:
    assert played(assumptions={"quota_fatturata": 90}).low == played(assumptions={"invoiced_share": 90}).low


def test_what_counts_when_signed_waits_for_no_invoice() -> None:
    signed = played(name="Signed orders", assumptions={"invoiced_share": 90})
    assert signed.low == played(name="Signed orders").low
    assert said(signed, "invoiced_share (90%) changes nothing here")
    assert not said(played(name="Signed orders"), "Silently assumed: all that is signed")


def test_silence_is_said() -> None:
    found = played()
    assert said(found, "Silently assumed: all that is signed is also invoiced and paid in time to count.")
    assert said(found, "Silently assumed: effort on the last day (31 March 2027) still counts.")
    assert said(found, "Ipotesi sottintesa: conta anche l'attività dell'ultimo giorno (31 marzo 2027).", "it")


def test_the_last_useful_day() -> None:
    """45 days before 31 March is 14 February, a Sunday; from 1 January to then there are 31 weekdays of 64."""
    weekdays = [dt.date(2027, 1, 1) + dt.timedelta(days=n) for n in range(90)]
    weekdays = [day for day in weekdays if day.weekday() < 5]
    early = sum(day <= dt.date(2027, 2, 14) for day in weekdays)
    plain, part = played(), played(assumptions={"sales_cycle": 45})
    assert (early, len(weekdays)) == (31, 64)
    assert part.expected == pytest.approx(plain.expected * 31 / 64, rel=0.01)
    assert said(part, "The last useful day is 14 February 2027; working days that count: 31 of 64.")
    assert said(part, "Ultimo giorno utile: 14 febbraio 2027; giorni lavorativi che contano: 31 su 64.", "it")
    assert not said(part, "Silently assumed: effort on the last day")


def test_holidays_are_no_working_days() -> None:
    holidays = (dt.date(2027, 1, 1), dt.date(2027, 1, 6), dt.date(2027, 3, 29))
    found = attainment(article(assumptions={"sales_cycle": 45}, holidays=holidays), HISTORY, draws=500)
    assert said(found, "working days that count: 29 of 61")


def test_a_cycle_as_long_as_the_period_leaves_nothing() -> None:
    found = played(assumptions={"sales_cycle": 120})
    assert found.probability == 0
    assert found.high == 0
    assert said(found, "The last useful day, 1 December 2026, lies before the period")


def test_a_cycle_changes_what_a_formula_gives_and_not_what_is_stated() -> None:
    """Without a history of the closing rate the 30 contracts stand as stated."""
    stated = attainment(article(assumptions={"sales_cycle": 45}), {"contract_value": DEALS}, draws=500)
    assert stated.expected == attainment(article(), {"contract_value": DEALS}, draws=500).expected
    free = article(assumptions={"sales_cycle": 45, "closing_rate": 10})
    rows = free.objectives[0].key_results[:1]
    free = free.replace(objectives=(free.objectives[0].replace(key_results=rows),))
    found = attainment(free, {"contract_value": DEALS}, draws=20_000)
    assert found.expected == pytest.approx(30 * 31 / 64 * sum(DEALS) / 100, rel=0.02)


def test_without_a_period_there_is_no_last_day() -> None:
    found = played(period=None, assumptions={"sales_cycle": 45})
    assert found.low == played(period=None).low
    assert said(found, "sales_cycle cannot be used, because the KPI has no period")


def test_a_fiscal_period_ends_where_the_plan_says() -> None:
    plan = article(period=Period.parse("FY2027-Q1")).replace(fiscal_year_start=7)
    found = attainment(plan, HISTORY, draws=500)
    assert "by 30 September 2026." in found.sentence.say("en")


def test_a_name_that_a_formula_uses_is_a_driver_and_not_applied_again() -> None:
    drivers = {**ARTICLE, "revenue": "contracts * contract_value * invoiced_share"}
    found = played(drivers=drivers, assumptions={"invoiced_share": 90})
    # here only what is invoiced counts as a deal, so that its mean scatters a little more
    assert found.low == pytest.approx(played(assumptions={"invoiced_share": 90}).low, rel=0.01)
    assert not said(found, "is taken to arrive within the period")


@pytest.mark.parametrize(("name", "value"), [("invoiced_share", 101), ("invoiced_share", -1), ("sales_cycle", -5)])
def test_figures_that_neither_can_be(name: str, value: float) -> None:
    with pytest.raises(OkrError, match=f"B512: “{name}”: .* it can be from 0 to "):
        played(assumptions={name: value})


def test_a_share_below_one_asks_back() -> None:
    assert said(played(assumptions={"invoiced_share": 0.9}), "is read as 0.9%. Do you mean that, or 90%?")
