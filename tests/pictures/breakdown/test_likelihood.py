"""The picture of a likelihood: a hundred dots, as many filled as the title says, on the right side of the target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.colors import to_hex
from matplotlib.patches import Circle

from okrwidgets.breakdown.likelihood import Rate, attainment
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Plan, Unit
from okrwidgets.pictures import likelihood
from okrwidgets.pictures.breakdown.dots import columns_of, dots
from okrwidgets.pictures.canvas import Picture
from okrwidgets.pictures.theme import THEMES
from tests.breakdown.likelihood.plans import DEALS, article, tree
from tests.pictures.boxes import faults, grey, said, title

INFINITE = float("inf")
HISTORY = {"closing_rate": Rate(100, 400), "contract_value": DEALS}
WHALES = {"contract_value": (1000,) * 18 + (20_000, 25_000)}
LONG = "Fatturato dei nuovi clienti del Nord-Est, IVA esclusa, senza i contratti di rinnovo e i progetti europei"

SHAPES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"target": 250_000}, HISTORY),
    ({"target": 250_000, "name": LONG}, HISTORY),
    ({"target": 1_000_000}, HISTORY),
    ({"target": 10_000}, HISTORY),
    ({"target": 230_000, "better": "down"}, HISTORY),
    ({"target": 250_000, "better": "keep", "band": 20_000}, HISTORY),
    ({"target": 250_000, "better": "keep", "band": 500}, HISTORY),
    ({"target": 250_000, "better": "keep", "band": 500_000}, HISTORY),
    ({"target": 100_000}, WHALES),
    ({"target": 100_000}, {"contract_value": (4000, 4000)}),
    ({"target": 120_000}, {"contract_value": (4000, 4000)}),
]


def circles(picture: Picture, *, filled: bool) -> list[Circle]:
    name = "dot-reaching" if filled else "dot"
    return [patch for patch in picture.findobj(Circle) if patch.get_gid() == name]


def pictures() -> Iterator[tuple[dict[str, Any], dict[str, Any], str, str]]:
    for number, (fields, history) in enumerate(SHAPES):
        yield fields, history, "it" if number % 2 else "en", "dark" if number % 3 else "light"


@pytest.mark.parametrize(("fields", "history", "lang", "theme"), tuple(pictures()))
def test_laid_out_well_and_as_many_dots_as_the_likelihood(
    fields: dict[str, Any], history: dict[str, Any], lang: Any, theme: Any
) -> None:
    found = attainment(article(**fields), history, draws=5_000)
    picture = likelihood(found, lang=lang, theme=theme)
    reaching, others = circles(picture, filled=True), circles(picture, filled=False)
    assert len(reaching) + len(others) == 100
    assert len(reaching) == round(100 * found.probability)
    assert faults(picture) == []


def test_no_dot_lies_on_another_or_across_the_target() -> None:
    picture = likelihood(attainment(article(target=250_000), HISTORY), lang="en")
    reaching, others = circles(picture, filled=True), circles(picture, filled=False)
    places = sorted(dot.center for dot in (*reaching, *others))
    apart = min(((x - u) ** 2 + (y - v) ** 2) ** 0.5 for n, (x, y) in enumerate(places) for u, v in places[:n])
    assert apart >= 2 * reaching[0].radius
    target = next(line for line in picture.axes[0].lines if line.get_linestyle() == "--").get_xdata()[0]
    assert max(dot.center[0] + dot.radius for dot in others) <= target
    assert min(dot.center[0] - dot.radius for dot in reaching) >= target


def test_what_it_says() -> None:
    found = attainment(article(target=250_000), HISTORY)
    english, italian = (likelihood(found, lang=lang) for lang in ("en", "it"))
    assert title(english) == "About 45 in 100: “Invoiced revenue” reaches €250,000"
    for words in ("55 do not", "45 reach it", "target €250,000", "median €246,000", "80 of 100 between €200,000 and"):
        assert words in said(english)
    assert "“contracts per client met” weighs most" in said(english)
    assert "Silently assumed" not in said(english)
    assert title(italian) == "Circa 45 su 100: “Invoiced revenue” raggiunge 250.000 €"
    for words in ("55 non lo raggiungono", "45 lo raggiungono", "valore obiettivo 250.000 €", "mediana 246.000 €"):
        assert words in said(italian)


def test_the_words_for_those_who_do_not_see_it() -> None:
    lines = likelihood(attainment(article(target=250_000), HISTORY), lang="en").alt_text.splitlines()
    assert lines[0] == "About 45 in 100: “Invoiced revenue” reaches €250,000."
    assert lines[1].endswith("those that reach the target are 45.")
    assert lines[2] == "Half of them lie below €246,000, and 80 of 100 between €200,000 and €296,000."


def test_filled_and_empty_differ_in_grey() -> None:
    for theme in ("light", "dark"):
        picture = likelihood(attainment(article(target=250_000), HISTORY), lang="en", theme=theme)
        faces = [to_hex(circles(picture, filled=filled)[0].get_facecolor()) for filled in (True, False)]
        assert faces == [THEMES[theme].accent, THEMES[theme].paper]
        assert abs(grey(faces[0]) - grey(faces[1])) > 0.3


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (article(), "cannot be said without a history"),
        (article(target=None), "“Invoiced revenue” has no target."),
        (Plan(kpis=(KPI(id="leads", name="Leads"),)), "Nothing says yet how “Leads” comes about."),
        (Plan(), "This plan has no KPI yet"),
    ],
)
def test_where_nothing_can_be_said_it_says_why(asked: Plan, words: str) -> None:
    picture = likelihood(asked, lang="en")
    assert title(picture) == "How likely it is cannot be said yet"
    assert words in said(picture)
    assert faults(picture) == []


def test_whole_figures_stand_around_their_mark() -> None:
    counted = tree("meetings * rate", target=8, unit=Unit("count"), assumptions={"meetings": 20})
    found = attainment(counted, {"rate": Rate(7, 20)})
    assert columns_of(found.outcomes, found.wanted, found.reaching).borders == (7.5,)


def test_an_unknown_theme() -> None:
    with pytest.raises(OkrError, match="V204"):
        likelihood(article(), theme="sepia")  # type: ignore[arg-type]


figures = st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=100).map(sorted)


@settings(deadline=None)
@given(figures, st.floats(-1e9, 1e9), st.sampled_from(["up", "down"]))
def test_columns_keep_the_sides_apart_and_the_order(outcomes: list[float], target: float, way: str) -> None:
    count = len(outcomes)
    if way == "up":
        first = sum(outcome < target for outcome in outcomes)
        wanted, reaching = (target, INFINITE), (first, count)
    else:
        wanted, reaching = (-INFINITE, target), (0, sum(outcome <= target for outcome in outcomes))
    found = columns_of(outcomes, wanted, reaching)
    inside = {place for n, place in enumerate(found.places) if n in range(*reaching)}
    outside = {place for n, place in enumerate(found.places) if n not in range(*reaching)}
    assert not inside & outside
    assert list(found.places) == sorted(found.places)
    assert found.low < found.high
    size, places = dots(found, 0.3, 3.2)
    assert size > 0
    assert all(height <= 3.2 for _, height in places)
