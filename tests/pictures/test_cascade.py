"""The picture of a breakdown says its finding, shows every word, and cuts none."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text as Label

from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.starting_points import article_plan
from okrwidgets.period import Period
from okrwidgets.pictures import alt_text, cascade
from okrwidgets.pictures.canvas import Picture
from okrwidgets.pictures.lettering import Style, measure, printable, wrap
from okrwidgets.pictures.theme import THEMES, Theme
from okrwidgets.text.language import LANGUAGES, Language

EURO = Unit("money", "EUR")
LONG = "Diventare il fornitore di fiducia delle imprese artigiane della via Emilia, da Piacenza fino a Rimini"
REVENUE = KPI(id="k", name="Fatturato, IVA esclusa", unit=EURO, target=100_000.0, period=Period.parse("2027-Q1"))


def plan(*rows: KeyResult, kpi: KPI = REVENUE, title: str = LONG) -> Plan:
    return Plan(kpis=(kpi,), objectives=(Objective(id="o", title=title, for_="k", key_results=rows),))


def contracts(n: float) -> KeyResult:
    return KeyResult(id="c", title="Chiudere", stage="output", unit=Unit("count", noun="contratti"), target=n)


def labels(picture: Picture) -> list[Label]:
    return [label for label in picture.findobj(Label) if label.get_text()]


def words(picture: Picture) -> str:
    return " ".join(" ".join(label.get_text() for label in labels(picture)).split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_title_is_the_finding_and_the_arrows_say_what_they_assume(lang: Language) -> None:
    picture = cascade(article_plan(lang), lang)
    said = words(picture).replace("\u00a0", " ")
    expected = {
        "en": ["30 contracts must bring €3,333.33 each", "€3,333.33 each", "10%", "about 23 a week", "€100,000"],
        "it": ["30 contratti devono portare 3.333,33 € ciascuno", "10%", "circa 23 a settimana", "100.000 €"],
    }
    for part in expected[lang]:
        assert part in said


def test_what_falls_short_is_the_finding() -> None:
    kpi = REVENUE.replace(assumptions={"contract_value": 3310})
    picture = cascade(plan(contracts(20.0), kpi=kpi), "en")
    assert picture.get_suptitle() == "€33,800 short of €100,000"
    assert "they bring €66,200: €33,800 short" in words(picture)


@pytest.mark.parametrize(
    ("made", "title"),
    [
        (Plan(), "Ancora nessun KPI: dove vuoi arrivare?"),
        (Plan(kpis=(REVENUE,)), "Nessun risultato chiave porta ancora a “Fatturato, IVA esclusa”"),
        (plan(KeyResult(id="r", title="Uno")), "Un risultato chiave porta a “Fatturato, IVA esclusa”"),
        (plan(contracts(1.0)), "Un solo contratto deve portare 100.000\u00a0€"),
    ],
)
def test_a_plan_in_the_making_has_a_finding_too(made: Plan, title: str) -> None:
    assert cascade(made, "it").get_suptitle() == title


@pytest.mark.parametrize("rows", [1, 3, 8])
@pytest.mark.parametrize("theme", THEMES)
def test_all_words_stand_inside_and_none_overlap(rows: int, theme: str) -> None:
    kinds = [
        {"stage": "input", "target": 300.0, "unit": Unit("count", noun="clienti")},
        {"stage": "output", "target": 30.0, "unit": Unit("count", noun="contratti")},
        {"counts": "level", "start": 70.0, "target": 90.0, "unit": Unit("percent")},
        {"target": 123_456_789_012.0, "unit": EURO},
    ]
    made = [KeyResult(id=f"r{n}", title=f"{LONG} ({n})", **kinds[n % len(kinds)]) for n in range(rows)]
    kpi = REVENUE.replace(name=LONG, assumptions={"contract_value": 3310})
    picture = cascade(plan(*made, kpi=kpi), "it", theme)  # type: ignore[arg-type]
    renderer = FigureCanvasAgg(picture).get_renderer()
    boxes = [label.get_window_extent(renderer) for label in labels(picture)]
    for box in boxes:
        assert picture.bbox.x0 <= box.x0
        assert box.x1 <= picture.bbox.x1
        assert picture.bbox.y0 <= box.y0
        assert box.y1 <= picture.bbox.y1
    for n, box in enumerate(boxes):
        assert not any(box.shrunk(0.9, 0.6).overlaps(other.shrunk(0.9, 0.6)) for other in boxes[:n])
    said = words(picture)
    for n in range(rows):
        assert f"Rimini ({n})" in said


def test_peoples_words_are_text_and_not_formulas() -> None:
    said = words(cascade(plan(KeyResult(id="r", title=r"Pay $x^2$ and \frac 漢")), "en"))
    assert r"Pay $x^2$ and \frac ▯" in said


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=60), st.none() | st.floats(allow_nan=False, allow_infinity=False))
def test_any_plan_can_be_drawn(title: str, target: float | None) -> None:
    row = KeyResult(id="r", title=title, stage="output", target=target)
    picture = cascade(plan(row, kpi=REVENUE.replace(name=title, target=target), title=title), "it")
    assert picture._repr_png_().startswith(b"\x89PNG")


def test_below_a_key_result_stands_what_derives_from_it() -> None:
    upper = plan(contracts(30.0))
    lower = Objective(id="team", title="Squadra nord", for_="c", key_results=(KeyResult(id="x", title="Dieci"),))
    made = upper.replace(objectives=(*upper.objectives, lower))
    said = words(cascade(made, "it"))
    assert said.index("Chiudere") < said.index("Squadra nord") < said.index("Dieci")
    assert "Risultato chiave “Dieci”, ancora senza valore obiettivo." in alt_text(made, "it").splitlines()


def test_another_kpi_can_be_chosen() -> None:
    made = Plan(kpis=(REVENUE, REVENUE.replace(id="other", name="Lead")))
    assert "Lead" in cascade(made, "it", kpi="other").get_suptitle()


def test_the_words_for_those_who_do_not_see_it() -> None:
    assert alt_text(article_plan("en"), "en").splitlines() == [
        "30 contracts must bring €3,333.33 each.",
        "KPI “Invoiced revenue, VAT excluded”, target €100,000.",
        "Below it, the objective “Bring in the contracts that carry the quarter”.",
        "Key result “Meet 300 clients”, target 300.",
        "Key result “Close 30 contracts”, target 30.",
        "30 contracts from 300 clients: one contract per ten clients met (10%).",
        "30 contracts must bring €3,333.33 each, on average, to make €100,000.",
        "300 clients in 13 weeks are about 23 clients a week.",
        "Signed is not yet invoiced: a contract signed in March may be invoiced in April.",
    ]
    assert repr(cascade(article_plan("en"), "en")) == f"Picture: {alt_text(article_plan('en'), 'en')}"


def test_wraps_between_words_and_breaks_only_what_is_too_long() -> None:
    style = Style(10)
    lines = wrap("uno due tre precipitevolissimevolmente", style, 0.8)
    assert "".join(lines).replace(" ", "") == "unoduetreprecipitevolissimevolmente"
    assert lines[0] == "uno due"
    assert all(measure(line, style) <= 0.8 for line in lines)
    assert wrap("100\u00a0€ di\u00a0media", style, 0.7) == ["100\u00a0€", "di\u00a0media"]
    assert printable("a\n  b\t漢") == "a b ▯"


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_text_has_contrast(theme: Theme) -> None:
    for text in (theme.ink, theme.soft, theme.accent, theme.warning):
        assert _contrast(text, theme.paper) >= 4.5
    for text in (theme.ink, theme.soft):
        assert _contrast(text, theme.surface) >= 4.5


def test_the_room_loads_matplotlib_only_to_draw_and_pyplot_never() -> None:
    code = (
        "import sys, okrwidgets.pictures as p; assert 'matplotlib' not in sys.modules\n"
        "from okrwidgets.model import Plan; p.cascade(Plan(), 'en'); assert 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_plan_that_only_assumes_has_no_arrow() -> None:
    alone = REVENUE.replace(drivers="contracts * contract_value", assumptions={"contracts": 30, "contract_value": 4000})
    assert "120.000" in cascade(Plan(kpis=(alone,)), lang="it").alt_text
