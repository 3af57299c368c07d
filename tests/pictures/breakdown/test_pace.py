"""The burn-up says how it stands, where it leads, and stays readable."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D

from okrwidgets.errors import OkrError
from okrwidgets.model import CheckIn, Unit
from okrwidgets.period import Period
from okrwidgets.pictures import pace
from okrwidgets.pictures.canvas import Picture
from okrwidgets.pictures.theme import THEMES, ThemeName
from okrwidgets.text import Language
from tests.breakdown.pacing.plans import day, key_result, plan_of
from tests.pictures.boxes import contrast, faults, said, title

WEEKS = [(day(1, 8), 5.0), (day(1, 15), 8.0), (day(1, 22), 10.0)]
LONG = "Incontrare di persona i clienti più importanti di tutte le regioni del Nord e del Centro"
CEILING = {"better": "down", "unit": Unit("money", "EUR"), "target": 30_000.0}


def drawn(
    *rows: tuple[dt.date, float],
    on: dt.date | None = None,
    lang: Language = "en",
    theme: ThemeName = "light",
    **fields: Any,
) -> Picture:
    row = key_result(*rows, **{"title": "Sign", **fields})
    return pace(plan_of(row), "kr", on, lang=lang, theme=theme)


def intervals(picture: Picture) -> int:
    return sum(patch.get_gid() == "interval" for patch in picture.findobj(PolyCollection))


@pytest.mark.parametrize(
    ("rows", "on", "fields", "finding"),
    [
        (WEEKS, None, {}, "“Sign” is behind: 10, and the line asks for 16"),
        ([(day(1, 15), 11)], None, {}, "“Sign” is on track: 11, and the line asks for 11"),
        ([(day(2, 15), 64)], None, {}, "“Sign” is done: 64 of 64"),
        ([(day(3, 31), 50)], day(4, 2), {}, "“Sign” ended at 50 of 64"),
        ([], day(1, 15), {}, "“Sign”: no figure yet"),
        ([], dt.date(2026, 12, 1), {}, "“Sign” has not started yet"),
        (WEEKS, None, {"counts": "level"}, "“Sign”: there is no line to follow yet"),
        (
            [(day(2, 15), 18_000)],
            None,
            CEILING,
            "“Sign” goes faster than planned: €18,000 used up, and the line allows €15,000",
        ),
        ([(day(2, 15), 31_000)], None, CEILING, "“Sign” is over its ceiling: €31,000 of €30,000"),
        ([(day(2, 15), 70)], None, {"better": "keep", "band": 4.0}, "“Sign” is outside the band: 70"),
    ],
)
def test_the_title_is_how_it_stands(
    rows: list[tuple[dt.date, float]], on: dt.date | None, fields: dict[str, Any], finding: str
) -> None:
    assert title(drawn(*rows, on=on, **fields)) == finding


def test_the_forecast_has_a_band_and_says_both_ends() -> None:
    picture = drawn(*WEEKS)
    assert intervals(picture) == 1
    # 10 in 16 days: 40 in 64; 1.8856 × √(0.2583 × 48 × 4) = 13.3 to both sides
    assert "forecast 40 27 to 53" in said(picture)
    assert "At this rate it comes to 40 by 31 Mar 2027; in four of five cases between 27 and 53." in said(picture)


def test_without_three_check_ins_there_is_no_band_and_it_is_said() -> None:
    picture = drawn(*WEEKS[:1])
    assert intervals(picture) == 0
    assert "it takes three" in said(picture)


def test_the_check_ins_go_up_from_0_in_the_order_of_their_days() -> None:
    (line,) = [line for line in drawn(*reversed(WEEKS)).findobj(Line2D) if line.get_linewidth() == 2.4]
    x, y = line.get_xdata(), line.get_ydata()
    assert len(x) == 4
    assert list(x) == sorted(x)
    assert list(y) == sorted(y, reverse=True)  # upwards on the page


def test_a_target_that_moved_is_drawn_and_told() -> None:
    row = key_result(title="Sign", target=50.0).replace(
        check_ins=(
            CheckIn(date=day(1, 8), value=5, target=64),
            CheckIn(date=day(1, 22), value=10, target=50),
        )
    )
    picture = pace(plan_of(row), row, lang="en")
    assert "on 22 Jan 2027 the target moved from 64 to 50" in said(picture)
    assert [line for line in picture.findobj(Line2D) if line.get_linestyle() == ":"]


def test_the_alt_text_says_it_all() -> None:
    lines = drawn(*WEEKS, on=day(1, 25), lang="it").alt_text.splitlines()
    assert lines[0] == "“Sign”: in ritardo, 10 dove la linea chiede 16."
    assert lines[2] == "25 gen 2027 (giorni lavorativi finora: 17 su 64): a ritmo costante si è a 17 su 64."
    assert lines[3] == "Aggiornamenti: 5 (8 gen 2027), 8 (15 gen 2027), 10 (22 gen 2027)."


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("rows", "fields"),
    [
        (WEEKS, {}),
        (WEEKS, {"title": LONG, "target": 11.0}),
        (WEEKS, {"counts": "level", "start": 4.0, "target": 12.0, "unit": Unit("percent")}),
        ([(day(2, 15), 12_345_678)], {"unit": Unit("money", "EUR"), "target": 98_765_432.0}),
        (WEEKS, {"better": "keep", "band": 2.0, "target": 8.0, "counts": "level"}),
        ([(day(2, 5), 3)], {"period": Period.parse("2027-02")}),
        ([(day(2, 5), 3)], {"period": Period.parse("2020-01-01/2090-12-31")}),
        ([(day(2, 5), 3)], {"period": Period.parse("2027-02-05/2027-02-05")}),
        ([(day(2, 5), 1)], {"unit": Unit("milestone"), "target": 4.0}),
    ],
)
def test_nothing_is_cut_off_or_on_other_words(
    rows: list[tuple[dt.date, float]], fields: dict[str, Any], lang: Language, theme: ThemeName
) -> None:
    assert faults(drawn(*rows, on=day(2, 25), lang=lang, theme=theme, **fields)) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_lines_can_be_told_from_the_paper_in_grey(theme: ThemeName) -> None:
    colours = THEMES[theme]
    for line in drawn(*WEEKS, theme=theme).axes[0].lines:
        if line.get_linewidth() >= 1.4:
            assert contrast(str(line.get_color()), colours.paper) >= 3


def test_figures_that_no_axis_can_hold_are_said_only() -> None:
    picture = drawn((day(1, 15), 1.7e308), unit=Unit("money", "EUR"))
    assert title(picture).startswith("“Sign” is done")
    assert intervals(picture) == 0


def test_what_is_not_in_the_plan_is_named() -> None:
    with pytest.raises(OkrError, match="B671") as refused:
        pace(plan_of(key_result()), "o")
    assert "“o”" in refused.value.say("it")
