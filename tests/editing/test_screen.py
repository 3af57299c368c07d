"""What the browser is told: everything formatted, only what changed."""

from __future__ import annotations

import pytest

from okrwidgets.editing.actions import act
from okrwidgets.editing.screen.board import Board
from okrwidgets.editing.session import Change, Session
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.starting_points import article_plan
from tests.editing.clock import HandClock


def board(lang: str = "en") -> tuple[Session, Board]:
    session = Session(article_plan("it" if lang == "it" else "en"), clock=HandClock())
    shown = Board(session, "it" if lang == "it" else "en")
    shown.screen()
    return session, shown


def ids(plan: Plan) -> tuple[str, list[str]]:
    return plan.kpis[0].id, [row.id for _, row in plan.key_results()]


@pytest.mark.parametrize(("lang", "figure"), [("en", "€5,000"), ("it", "5.000\N{NO-BREAK SPACE}€")])
def test_twenty_contracts_must_bring_five_thousand_each(lang: str, figure: str) -> None:
    session, shown = board(lang)
    revenue, (_, contracts) = ids(session.plan)
    session.edit(contracts, "target", "20", "it" if lang == "it" else "en")
    patch = shown.patch(Change())
    assert any(figure in line["text"] for line in patch["nodes"][revenue]["lines"])


def test_a_keystroke_sends_its_row_and_its_kpi_only() -> None:
    session, shown = board()
    revenue, (clients, contracts) = ids(session.plan)
    session.edit(contracts, "target", "20", "en")
    assert set(shown.patch(Change())["nodes"]) == {revenue, contracts}
    session.edit(clients, "owner", "Field team", "en")
    assert clients in (patch := shown.patch(Change()))["nodes"]
    assert contracts not in patch["nodes"]


def test_nothing_changed_sends_nothing() -> None:
    _, shown = board()
    patch = shown.patch(Change())
    assert patch["nodes"] == {}
    assert patch["gone"] == []
    assert "top" not in patch


def test_patches_add_up_to_the_whole_screen() -> None:
    session, shown = board()
    kept = shown.screen()
    clients, contracts = ids(session.plan)[1]
    for action, id, raw in [
        ("add_key_result", contracts, ""),
        ("move_up", contracts, ""),
        ("remove", clients, ""),
        ("add_objective", contracts, ""),
        ("undo", None, ""),
        ("add_kpi", None, "Leads"),
        ("indent", contracts, ""),
    ]:
        act(session, action, id, raw, "en")
        patch = shown.patch(Change())
        kept["nodes"].update(patch["nodes"])
        for gone in patch["gone"]:
            del kept["nodes"][gone]
        kept["top"] = patch.get("top", kept["top"])
    assert kept == Board(session, "en").screen()


def test_a_draft_is_shown_as_typed_with_what_would_be_read() -> None:
    session, shown = board()
    contracts = ids(session.plan)[1][1]
    session.edit(contracts, "target", "some", "en")
    cell = shown.patch(Change())["nodes"][contracts]["cells"]["target"]
    assert cell["edit"] == "some"
    assert cell["problem"]


def test_an_ambiguous_figure_is_echoed_as_it_was_understood() -> None:
    session, shown = board()
    contracts = ids(session.plan)[1][1]
    session.edit(contracts, "target", "1.500", "it")
    cell = shown.patch(Change())["nodes"][contracts]["cells"]["target"]
    assert "1,500" in cell["echo"], "the board speaks English"
    session.edit(contracts, "owner", "Anna", "it")
    assert "echo" not in shown.patch(Change())["nodes"][contracts]["cells"]["target"]


def test_verdicts_wait_until_something_was_written() -> None:
    session = Session(Plan(), clock=HandClock())
    shown = Board(session, "en")
    assert shown.screen()["top"]["empty"]
    act(session, "add_kpi", None, "", "en")
    node = next(iter(shown.patch(Change())["nodes"].values()))
    assert node["smart"]["letters"] == []
    assert "hint" not in node


def test_an_objective_counts_down_to_the_articles_five() -> None:
    session, shown = board()
    objective = session.plan.objectives[0].id
    said = [shown.screen()["nodes"][objective]["advice"]]
    for _ in range(3):
        act(session, "add_key_result", objective, "", "en")
        said.append(shown.patch(Change())["nodes"][objective]["advice"])
    assert ["three to go" in said[0][0], "two to go" in said[1][0], "one to go" in said[2][0], said[3]] == [
        True
    ] * 3 + [[]]


def test_what_a_row_asks_for_is_not_said_twice() -> None:
    session, shown = board()
    act(session, "add_key_result", session.plan.objectives[0].id, "", "en")
    new = session.plan.objectives[0].key_results[-1].id
    session.edit(new, "title", "Make proposals better", "en")
    node = shown.patch(Change())["nodes"][new]
    assert node["hint"]["letter"] == "M"
    assert node["advice"] == []


def test_a_title_that_contradicts_its_target_is_asked_about_in_its_row() -> None:
    row = KeyResult(id="c", title="Close 30 contracts", target=20.0)
    plan = Plan(kpis=(KPI(id="r", name="Revenue"),), objectives=(Objective(id="o", for_="r", key_results=(row,)),))
    node = Board(Session(plan), "en").screen()["nodes"]["c"]
    assert (node["hint"]["letter"], node["hint"]["verdict"], node["hint"]["field"]) == ("M", "partly", "target")
    assert "30 contracts" in node["hint"]["question"], "the row names both figures"
    assert "20" in node["hint"]["question"]


def test_a_kpi_board_shows_its_kpi_only() -> None:
    session, _ = board()
    revenue = session.plan.kpis[0].id
    screen = Board(session, "en", only=revenue).screen()
    assert list(screen["nodes"]) == [revenue]
    assert screen["top"]["roots"] == [revenue]


def test_both_languages_have_every_word() -> None:
    english, italian = Board(Session(Plan()), "en").screen()["words"], Board(Session(Plan()), "it").screen()["words"]
    assert english["ui"].keys() == italian["ui"].keys()
    assert all(english["ui"].values())
    assert all(italian["ui"].values())
