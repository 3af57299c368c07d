"""Each status by its rule, at its edge."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.pacing import confidence_history, status
from okrwidgets.model import CheckIn, Unit
from okrwidgets.model.records import Commitment
from tests.breakdown.pacing.plans import checked, day, key_result, plan_of

FRIDAY = day(1, 15)
"""The 11th of 64 working days."""
HALF = day(2, 15)
"""The 32nd."""


def name_of(
    value: float, on: dt.date, fields: dict[str, Any] | None = None, commitment: Commitment | None = "committed"
) -> str:
    row = key_result((on, value), **(fields or {}))
    return status(row, on, plan_of(row, commitment)).name


@pytest.mark.parametrize(
    ("value", "on", "name"),
    [
        (11, FRIDAY, "on_track"),
        (9.9, FRIDAY, "on_track"),  # 90% of 11
        (9.8, FRIDAY, "behind"),
        (0, FRIDAY, "behind"),  # 64 in 53 days: 1.2 times the pace
        (28.8, HALF, "on_track"),  # 90% of 32
        (16, HALF, "behind"),  # 48 in 32 days: 1.5 times the pace
        (15.9, HALF, "at_risk"),
        (64, HALF, "done"),
        (63.9, day(3, 31), "on_track"),
        (57, day(3, 31), "at_risk"),
    ],
)
def test_a_total(value: float, on: dt.date, name: str) -> None:
    assert name_of(value, on) == name


@pytest.mark.parametrize(
    ("value", "on", "name"),
    [
        (7, FRIDAY, "on_track"),  # the line to 0.7 asks for 7.7, and 90% of that are 6.93
        (6.9, FRIDAY, "behind"),
        (50, HALF, "on_track"),  # 0.78 of the way: enough at the end, but there is still time
        (64, HALF, "done"),
    ],
)
def test_an_aspirational_one_follows_the_line_to_07(value: float, on: dt.date, name: str) -> None:
    assert name_of(value, on, commitment="aspirational") == name


@pytest.mark.parametrize(
    ("value", "commitment", "name"),
    [
        (64, "committed", "done"),
        (63, "committed", "short"),
        (45, "aspirational", "done"),
        (44, "aspirational", "short"),
    ],
)
def test_at_the_end_the_type_decides(value: float, commitment: Commitment, name: str) -> None:
    row = key_result((day(3, 31), value))
    assert status(row, day(4, 1), plan_of(row, commitment)).name == name


@pytest.mark.parametrize(
    ("fields", "value", "name"),
    [
        # a ceiling of 64: 32 may be used up by half-time
        ({"better": "down"}, 35, "on_track"),
        ({"better": "down"}, 36, "behind"),  # 28 left in 32 days: 0.875 of the pace
        ({"better": "down"}, 43, "at_risk"),  # 21 left: 0.656 of the pace, below two thirds
        ({"better": "down"}, 65, "over"),
        # a level from 0 to 64
        ({"counts": "level", "start": 0.0}, 29, "on_track"),
        ({"counts": "level", "start": 0.0}, 70, "on_track"),  # it can still be lost
        ({"counts": "level", "start": 0.0}, 20, "behind"),
        ({"counts": "level", "start": 0.0}, -5, "at_risk"),
        ({"counts": "level", "start": 64.0, "target": 0.0, "better": "down"}, 35, "on_track"),
        # within 64 ± 4
        ({"better": "keep", "band": 4.0}, 68, "on_track"),
        ({"better": "keep", "band": 4.0}, 69, "behind"),
        ({"better": "keep", "band": 4.0}, 73, "at_risk"),
        # two steps of four are due
        ({"unit": Unit("milestone"), "target": 4.0}, 2, "on_track"),
        ({"unit": Unit("milestone"), "target": 4.0}, 1, "behind"),
        ({"unit": Unit("milestone"), "target": 4.0}, 0, "at_risk"),
        ({"unit": Unit("milestone"), "target": None}, 0, "on_track"),
        ({"unit": Unit("milestone"), "target": None}, 1, "done"),
    ],
)
def test_at_half_time(fields: dict[str, Any], value: float, name: str) -> None:
    assert name_of(value, HALF, fields) == name


def test_the_figure_is_compared_with_the_line_of_its_own_day_and_an_old_one_is_named() -> None:
    row = key_result((FRIDAY, 11))
    found = status(row, day(1, 29), plan_of(row))
    assert (found.name, found.expected, found.notes) == ("on_track", 11, ())
    old = status(row, day(2, 1), plan_of(row))
    assert old.name == "on_track"
    assert old.notes[0].say("en") == ("The last check-in is 11 working days old (15 Jan 2027): how far are we today?")


@pytest.mark.parametrize(
    ("row", "on", "name", "code"),
    [
        (key_result(), day(1, 15), "no_figure", "B627"),
        (key_result(), day(4, 15), "no_figure", "B627"),
        (key_result(), dt.date(2026, 12, 31), "not_started", "B628"),
        (key_result((day(1, 15), 5), target=None), day(1, 15), "cannot_say", "B629"),
        (key_result((day(2, 15), 5)), day(1, 15), "no_figure", "B627"),
    ],
)
def test_where_there_is_nothing_to_judge(row: Any, on: dt.date, name: str, code: str) -> None:
    found = status(row, on, plan_of(row))
    assert (found.name, found.code) == (name, code)


def test_it_is_said_in_both_languages_with_its_rule() -> None:
    row = key_result((HALF, 16))
    found = status(row, HALF, plan_of(row))
    assert found.sentence.say("en") == (
        "Behind: 16 on 15 Feb 2027, and the line asks for 32. From there on, 1.5 times the planned pace makes it up."
    )
    assert found.sentence.say("it") == (
        "In ritardo: 16 (15 feb 2027), e la linea chiede 32. "
        "Da lì in poi, per recuperare, basta un ritmo pari a 1,5 volte quello previsto."
    )
    assert found.word.say("it") == "in ritardo"
    assert "1.5 times the planned pace" in found.rule.say("en")
    open_type = status(row, HALF, plan_of(row, None))
    assert open_type.notes[-1].say("en") == "Committed or aspirational is not said: judged as committed."


@given(st.floats(0, 100), st.floats(0, 100), st.integers(0, 80))
def test_more_of_a_total_is_never_a_worse_status(one: float, other: float, after: int) -> None:
    order = ["short", "at_risk", "behind", "on_track", "done"]
    on = day(1, 4) + dt.timedelta(after)
    less, more = (order.index(name_of(value, on)) for value in sorted((one, other)))
    assert less <= more


def test_confidence_over_time() -> None:
    rows = [
        CheckIn(date=FRIDAY, value=11, confidence=6),
        *checked((day(1, 22), 14)),
        CheckIn(date=HALF, value=20, confidence=4),
    ]
    row = key_result(confidence=7.0).replace(check_ins=tuple(rows))
    found = confidence_history(row, HALF, plan_of(row))
    assert found.points == ((day(1, 1), 7), (FRIDAY, 6), (HALF, 4))
    assert found.sentence.say("en") == "Confidence fell from 7 (1 Jan 2027) to 4 (15 Feb 2027). What has changed?"
    assert confidence_history(row, FRIDAY, plan_of(row)).points[-1] == (FRIDAY, 6)
    assert confidence_history(key_result(), HALF, plan_of(row)).points == ()
