"""Check-ins as people write them: out of order, twice, too early, too late, corrected."""

from __future__ import annotations

from okrwidgets.breakdown.pacing import readings, working_days
from okrwidgets.model import CheckIn
from tests.breakdown.pacing.plans import QUARTER, day, key_result

DAYS = working_days(QUARTER)


def test_the_order_is_that_of_the_days() -> None:
    row = key_result((day(2, 1), 20), (day(1, 15), 10), (day(1, 22), 15))
    assert [each.value for each in readings(row, day(3, 1), DAYS).rows] == [10, 15, 20]


def test_of_two_on_one_day_the_last_in_the_file_counts() -> None:
    known = readings(key_result((day(1, 15), 10), (day(1, 15), 12)), day(3, 1), DAYS)
    assert [each.value for each in known.rows] == [12]
    assert [note.say("en") for note in known.notes] == [
        "2 check-ins on 15 Jan 2027: the last one in the file counts, 12."
    ]


def test_outside_the_period_and_in_the_future_they_are_left_out_and_said() -> None:
    row = key_result((day(1, 1).replace(year=2026), 99), (day(1, 15), 10), (day(3, 1), 30), (day(4, 2), 70))
    known = readings(row, day(2, 1), DAYS)
    assert [each.value for each in known.rows] == [10]
    said = [note.say("en") for note in known.notes]
    assert said == [
        "1 check-in lies before the period and is not counted.",
        "2 check-ins lie in the future (from 1 Mar 2027 on) and are not counted yet.",
    ]
    late = readings(row, day(4, 3), DAYS)
    assert late.last == CheckIn(date=day(3, 1), value=30)
    assert "1 check-in lies after the due date" in late.notes[-1].say("en")


def test_a_total_that_goes_down_was_corrected() -> None:
    known = readings(key_result((day(1, 8), 12), (day(1, 15), 20), (day(1, 22), 15)), day(2, 1), DAYS)
    assert known.corrected == (12, 15, 15)
    assert known.notes[0].say("it") == (
        "22 gen 2027: il totale scende da 20 a 15, e si legge come correzione di quanto scritto prima."
    )


def test_a_level_and_a_total_below_0_go_up_and_down_as_they_like() -> None:
    falls = [(day(1, 8), 12.0), (day(1, 15), 8.0)]
    assert readings(key_result(*falls, counts="level"), day(2, 1), DAYS).corrected == (12, 8)
    profit = readings(key_result(*falls, (day(1, 22), -3)), day(2, 1), DAYS)
    assert (profit.corrected, profit.adds_up, profit.notes) == ((12, 8, -3), False, ())


def test_without_a_period_all_up_to_the_day_count() -> None:
    row = key_result((day(1, 1).replace(year=2020), 1), (day(1, 15), 10))
    assert len(readings(row, day(1, 15)).rows) == 2
