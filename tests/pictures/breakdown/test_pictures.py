"""Driver tree, levels and gap: the title is the finding, every word is on the page, the numbers are the plan's."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.patches import Rectangle

from okrwidgets.breakdown.trees import tree_of
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.starting_points import article_plan
from okrwidgets.pictures import driver_tree, levels, waterfall
from okrwidgets.pictures.breakdown.tree_choice import choose
from okrwidgets.pictures.breakdown.tree_layout import Box, layout
from okrwidgets.pictures.canvas import Picture
from okrwidgets.pictures.theme import THEMES
from okrwidgets.text.language import LANGUAGES, Language
from tests.breakdown.aligning.plans import EURO, REVENUE, objective, plan, row, three_levels
from tests.pictures.boxes import bars, faults, said, title

Draw = Callable[..., Picture]
ALL: tuple[Draw, ...] = (driver_tree, levels, waterfall)
LONG = "Diventare il fornitore di fiducia delle imprese artigiane della via Emilia, da Piacenza fino a Rimini"


def article_at(value: float, lang: Language = "en") -> Plan:
    made = article_plan(lang)
    return made.replace(kpis=(made.kpis[0].replace(assumptions={"contract_value": value}),))


def long_plan() -> Plan:
    """Three levels, 12 key results, and nothing short."""
    made = three_levels()
    objectives = [
        each.replace(title=f"{LONG} {each.id}", owner=LONG, key_results=tuple(_long(row) for row in each.key_results))
        for each in made.objectives
    ]
    more = [_long(row(f"w{n}", 10.0 * (n + 1))) for n in range(7)]
    objectives[2] = objectives[2].replace(key_results=(*objectives[2].key_results, *more))
    return made.replace(kpis=(made.kpis[0].replace(name=LONG),), objectives=tuple(objectives))


def _long(row: KeyResult) -> KeyResult:
    return row.replace(title=f"{LONG} precipitevolissimevolmente {row.id}")


PLANS = {
    "article": article_plan,
    "short": lambda lang: article_at(3000, lang),
    "levels": lambda _: three_levels(),
    "long": lambda _: long_plan(),
    "kpi alone": lambda _: Plan(kpis=(REVENUE,)),
    "empty": lambda _: Plan(),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("draw", ALL, ids=lambda draw: draw.__name__)
def test_no_word_is_cut_or_stands_on_another(draw: Draw, name: str, theme: str, lang: Language) -> None:
    picture = draw(PLANS[name](lang), lang=lang, theme=theme)
    assert faults(picture) == []
    assert title(picture)
    first = picture.alt_text.splitlines()[0]
    assert first.rstrip(".").startswith(title(picture).rstrip("."))


@pytest.mark.parametrize("draw", ALL, ids=lambda draw: draw.__name__)
def test_a_theme_that_there_is_not(draw: Draw) -> None:
    with pytest.raises(OkrError, match="V204"):
        draw(article_plan("en"), theme="pink")


@pytest.mark.parametrize("draw", ALL, ids=lambda draw: draw.__name__)
def test_peoples_words_are_text_and_not_formulas(draw: Draw) -> None:
    made = three_levels()
    kpi = made.kpis[0].replace(name=r"Pay $x^2$ \frac 漢")
    assert r"Pay $x^2$ \frac ▯" in said(draw(made.replace(kpis=(kpi,)), lang="en"))


# ------------------------------------------------------------------------------------------ driver tree


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tree_of_the_article_says_what_nobody_has_stated(lang: Language) -> None:
    picture = driver_tree(article_plan(lang), lang=lang)
    words = said(picture)
    parts = {
        "en": ["“Average contract value” must be €3,333.33 to make €100,000", "10%", "target of “Meet 300 clients”"],
        "it": ["per arrivare a 100.000 € serve 3.333,33 €", "10%", "valore obiettivo di “Incontrare 300 clienti”"],
    }
    for part in parts[lang]:
        assert part in words
    dashed = [patch.get_gid() for patch in picture.findobj(Rectangle) if patch.get_linestyle() == "--"]
    assert sorted(map(str, dashed)) == ["driver-closing_rate", "driver-contract_value"]


def test_the_tree_says_what_is_short() -> None:
    picture = driver_tree(article_at(3000), lang="en")
    assert title(picture) == "€10,000 short of €100,000"
    assert picture.alt_text.splitlines()[1:3] == [
        "Invoiced revenue, VAT excluded = contracts × average contract value: €90,000 (computed).",
        "Average contract value: €3,000 (assumed).",
    ]


def test_a_tree_that_does_not_read_says_why() -> None:
    broken = REVENUE.replace(drivers="contracts * (")
    picture = driver_tree(plan(objective("o", "revenue"), kpi=broken), lang="en")
    assert title(picture) == "The formulas of “Revenue” do not make a tree yet"
    assert len(picture.alt_text.splitlines()) == 2
    assert title(driver_tree(Plan(kpis=(REVENUE,)), lang="it")) == "“Revenue” non ha ancora leve: da che cosa dipende?"


def test_a_missing_figure_is_the_finding() -> None:
    picture = driver_tree(plan(kpi=REVENUE.replace(drivers="orders * basket * margin")), lang="en")
    assert "has no figure yet, so “Revenue” cannot be computed" in title(picture)
    assert "no figure yet" in said(picture)


SHARED = KPI(
    id="profit",
    name="Profit",
    unit=EURO,
    target=50_000.0,
    drivers={
        "profit": "revenue - costs",
        "revenue": "orders * basket",
        "costs": "orders * unit_cost + ads",
        "orders": "visits * conversion_rate",
        "visits": "ads / visit_cost",
    },
    assumptions={"basket": 60, "unit_cost": 30, "conversion_rate": 2, "visit_cost": 0.5, "ads": 20_000},
)


def test_a_shared_driver_is_drawn_once() -> None:
    picture = driver_tree(plan(kpi=SHARED), lang="en")
    gids = [str(patch.get_gid()) for patch in picture.findobj(Rectangle) if str(patch.get_gid()).startswith("driver-")]
    assert sorted(gids) == sorted({f"driver-{id}" for id in tree_of(plan(kpi=SHARED)).drivers})
    assert "Dashed lines lead to a driver that more than one formula uses." in said(picture)
    assert faults(picture) == []


def test_a_wide_and_a_deep_tree_say_what_is_left_out() -> None:
    names = [f"channel_{n}" for n in range(30)]
    formulas = {"revenue": "a + b", "a": " + ".join(names[:15]), "b": " + ".join(names[15:])}
    wide = plan(
        objective("o", "revenue", row("k", 5.0, drives="channel_3", title="Channel 3")),
        kpi=REVENUE.replace(drivers=formulas, assumptions={name: 10.0 * n for n, name in enumerate(names) if n != 3}),
    )
    picture = driver_tree(wide, lang="en")
    assert faults(picture) == []
    assert "16 drivers are left out" in said(picture)
    # what a key result moves stays
    assert "driver-channel_3" in {patch.get_gid() for patch in picture.findobj(Rectangle)}
    chain = {"revenue": "d0 * 2"} | {f"d{n}": f"d{n + 1} + 1" for n in range(9)}
    deep = driver_tree(plan(kpi=REVENUE.replace(drivers=chain, assumptions={"d9": 5.0})), lang="it")
    assert faults(deep) == []
    assert "6 leve sono state lasciate fuori: d4, d5, d6, d7, d8, d9." in said(deep).lower()


@st.composite
def trees(draw: st.DrawFn) -> KPI:
    """Formulas over drivers further down; everything may be shared."""
    n = draw(st.integers(1, 14))
    formulas = {}
    for at in range(n):
        below = [f"d{k}" for k in range(at + 1, n + 4)]
        parts = draw(st.lists(st.sampled_from(below), min_size=1, max_size=4, unique=True))
        formulas["revenue" if at == 0 else f"d{at}"] = " + ".join(parts)
    used, waiting = {"revenue"}, ["revenue"]
    while waiting:
        for part in formulas.get(waiting.pop(), "").split(" + "):
            if part in formulas and part not in used:
                used.add(part)
                waiting.append(part)
    leaves = {part for id in used for part in formulas[id].split(" + ")} - used
    return REVENUE.replace(drivers={id: formulas[id] for id in used}, assumptions=dict.fromkeys(sorted(leaves), 2.0))


@settings(max_examples=60, deadline=None)
@given(trees())
def test_no_box_stands_on_another_and_every_part_stands_to_the_right(kpi: KPI) -> None:
    tree = tree_of(plan(kpi=kpi))
    chosen = choose(tree, tree.figures())
    assert set(chosen.depth) | set(chosen.left_out) == set(tree.drivers)
    assert sum(1 for parts in chosen.parts.values() if not parts) <= 14
    heights = {id: 0.3 + 0.2 * len(parts) for id, parts in chosen.parts.items()}
    placed = layout(chosen, heights, [1.0] * 5)
    boxes = list(placed.boxes.values())
    for n, box in enumerate(boxes):
        assert not any(_meet(box, other) for other in boxes[:n])
        assert box.top + box.height <= placed.height + 1e-9
    for id, parts in chosen.parts.items():
        assert all(placed.boxes[part].left > placed.boxes[id].right for part in parts)


def _meet(one: Box, other: Box) -> bool:
    apart = one.top + one.height <= other.top + 1e-9 or other.top + other.height <= one.top + 1e-9
    return one.left == other.left and not apart


# ----------------------------------------------------------------------------------------------- levels


def test_the_levels_share_the_kpi_out() -> None:
    picture = levels(three_levels(), lang="en")
    assert title(picture) == "Nobody carries €10,000 of “Revenue” yet"
    assert picture.alt_text.splitlines() == [
        "Nobody carries €10,000 of “Revenue” yet.",
        "KPI “Revenue”, target €100,000.",
        "Company: “Grow” carries 75% (€75,000).",
        "Company: “Serve” carries 15% (€15,000).",
        "Team: “North”, for “Contracts”, carries 50% (€50,000).",
        "Team: “South”, for “Contracts”, carries 15% (€15,000).",
        "Nobody carries 10% (€10,000).",
    ]


def test_bars_stand_within_those_above_them() -> None:
    picture = levels(three_levels(), lang="en")
    (whole,) = bars(picture, "other")
    grow, serve, north, south = bars(picture, "main")
    (nobody,) = bars(picture, "doubt")
    unit = whole.get_width() / 100
    assert [bar.get_width() / unit for bar in (grow, serve, north, south, nobody)] == pytest.approx(
        [75, 15, 50, 15, 10]
    )
    starts = [(bar.get_x() - whole.get_x()) / unit for bar in (grow, serve, north, south, nobody)]
    assert starts == pytest.approx([0, 75, 0, 50, 90], abs=1e-9)


@pytest.mark.parametrize(
    ("objectives", "finding"),
    [
        ((), "Da “Revenue”"),
        ((objective("o", "revenue", row("a", 1.0)),), "Nessuna cifra dice ancora quanto porta ciascun ramo"),
        ((objective("o", "revenue", row("a", 100_000.0, unit=EURO)),), "“O” porta da solo tutto “Revenue”"),
        (
            tuple(objective(id, "revenue", row(id * 2, 50_000.0, unit=EURO)) for id in "ab"),
            "2 rami portano “Revenue”, tutti la stessa parte",
        ),
        (
            tuple(objective(id, "revenue", row(id * 2, n, unit=EURO)) for id, n in (("a", 30_000.0), ("b", 70_000.0))),
            "“B” porta la parte più grande di “Revenue”: 70%",
        ),
        (
            tuple(objective(id, "revenue", row(id * 2, 70_000.0, unit=EURO)) for id in "ab"),
            "I rami portano 40.000 € in più di quanto chiede “Revenue”",
        ),
    ],
)
def test_the_finding_of_the_levels(objectives: tuple[Objective, ...], finding: str) -> None:
    picture = levels(plan(*objectives), lang="it")
    if not objectives:
        finding = "Nessun obiettivo deriva ancora da “Revenue”"
    assert title(picture).startswith(finding)
    assert faults(picture) == []


def test_an_objective_without_a_level_stands_right_below_what_it_derives_from() -> None:
    made = plan(
        objective("firm", "revenue", row("a", 60_000.0, unit=EURO), level="company"),
        objective("unnamed", "a", row("b", 30_000.0, unit=EURO)),
        objective("team", "b", row("c", 20_000.0, unit=EURO), level="team"),
        objective("alone", None),
    )
    words = said(levels(made, lang="en"))
    order = [words.index(part) for part in ("Company Firm", "Level not stated Unnamed", "Team Team")]
    assert order == sorted(order)
    assert "1 objective of the plan leads to no KPI." in words


def test_many_objectives_are_shown_in_part() -> None:
    made = plan(*(objective(f"o{n}", "revenue", row(f"r{n}", 1000.0, unit=EURO)) for n in range(30)))
    picture = levels(made, lang="en")
    assert "6 more objectives are left out." in said(picture)
    assert faults(picture) == []


# -------------------------------------------------------------------------------------------- waterfall


def test_the_waterfall_goes_from_the_start_to_the_target() -> None:
    picture = waterfall(three_levels(), lang="en")
    assert title(picture) == "€10,000 short of €100,000, even if every key result is reached"
    assert picture.alt_text.splitlines()[1:6] == [
        "At the start: €0.",
        "“Contracts”: +€75,000.",
        "“Services”: +€15,000.",
        "What nobody closes: +€10,000.",
        "Target: €100,000.",
    ]
    contracts, services = bars(picture, "main")
    (nobody,) = bars(picture, "doubt")
    ends = [bar.get_x() + bar.get_width() for bar in (contracts, services)]
    assert [services.get_x(), nobody.get_x()] == pytest.approx(ends)
    assert contracts.get_width() / services.get_width() == pytest.approx(5)


@pytest.mark.parametrize(
    ("value", "finding"),
    [
        (2_500.0, "“Contracts” closes the whole way to €75,000"),
        (3_000.0, "If every key result is reached, “Revenue” goes beyond its target by €15,000"),
    ],
)
def test_the_finding_of_the_waterfall(value: float, finding: str) -> None:
    kpi = REVENUE.replace(target=75_000.0, drivers="contracts * value", assumptions={"value": value})
    made = plan(objective("o", "revenue", row("contracts", 30.0, drives="contracts")), kpi=kpi)
    assert title(waterfall(made, lang="en")) == finding


def test_several_close_the_way() -> None:
    kpi = REVENUE.replace(drivers="online + shops")
    rows = row("online", 70_000.0, drives="online", unit=EURO), row("shops", 30_000.0, drives="shops", unit=EURO)
    picture = waterfall(plan(objective("o", "revenue", *rows), kpi=kpi), lang="it")
    assert title(picture) == "Per arrivare a 100.000 € la parte più grande viene da “Online”: 70.000 €"
    assert "Aumann–Shapley" in said(picture)


def test_what_follows_only_from_the_target_is_said() -> None:
    said_ = title(waterfall(article_plan("it"), lang="it"))
    assert said_.endswith("solo con una cifra che nessuno ha indicato: valore medio di un contratto 3.333,33 €")


def test_many_steps_are_added_up() -> None:
    names = [f"c{n}" for n in range(20)]
    kpi = KPI(id="leads", name="Leads", target=210.0, drivers=" + ".join(names))
    rows = [row(name, float(n + 1), drives=name) for n, name in enumerate(names)]
    picture = waterfall(plan(objective("o", "leads", *rows), kpi=kpi), lang="en")
    assert "10 more together: +55." in picture.alt_text
    assert faults(picture) == []
    assert len(bars(picture, "main")) == 11


def test_a_level_far_from_0_says_that_the_drawing_does_not_start_there() -> None:
    kpi = KPI(
        id="rate", name="Rate", unit=Unit("percent"), counts="level", start=90.0, target=95.0, drivers="done / asked"
    )
    done = row("done", 940.0, drives="done", counts="level", start=900.0)
    asked = row("asked", 1000.0, drives="asked", counts="level", start=1000.0)
    picture = waterfall(plan(objective("o", "rate", done, asked), kpi=kpi), lang="en")
    assert title(picture) == "1 percentage point short of 95%, even if every key result is reached"
    assert "The drawing does not start at 0." in said(picture)


def test_the_pictures_load_matplotlib_only_to_draw_and_pyplot_never() -> None:
    code = (
        "import sys, okrwidgets.pictures as p; assert 'matplotlib' not in sys.modules\n"
        "from okrwidgets.model.starting_points import article_plan as plan\n"
        "for draw in (p.driver_tree, p.levels, p.waterfall): draw(plan('en'), lang='en')\n"
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
