"""One KPI at play: moves, steps of undo, the plan, and what one expects."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.trees import tree_of
from okrwidgets.editing.session import Session, open_session
from okrwidgets.exploring import ExploreSession, Told
from okrwidgets.exploring.head import stands
from okrwidgets.model import Plan
from tests.editing.clock import HandClock
from tests.exploring.plans import SHARED, TREE, WITHOUT_FIGURES


class Listener:
    def __init__(self, session: ExploreSession) -> None:
        self.told: list[Told] = []
        session.watch(self.hear)

    def hear(self, told: Told) -> None:
        self.told.append(told)


def play(text: str = TREE, lang: str = "en", *, predict: bool = False) -> ExploreSession:
    return ExploreSession(Session(Plan.loads(text), clock=HandClock()), None, lang, predict=predict)  # type: ignore[arg-type]


def value(session: ExploreSession) -> float | None:
    assert session.play is not None
    return session.play.answer.value


def test_the_kpi_answers_to_a_slider_and_to_a_field() -> None:
    session = play()
    assert value(session) == 90_000
    session.slide("closing_rate", "12")
    assert value(session) == pytest.approx(108_000)
    session.type("contract_value", "3,000.50")
    assert value(session) == pytest.approx(36 * 3000.5)


def test_a_field_reads_the_reader_s_own_numbers() -> None:
    session = play(lang="it")
    session.type("contract_value", "3.000,50 €")
    assert session.moves["contract_value"] == 3000.5
    session.type("closing_rate", "12,5 %")
    assert session.moves["closing_rate"] == 0.125


def test_what_cannot_be_read_stays_and_moves_nothing() -> None:
    session = play()
    session.type("contract_value", "a lot")
    assert session.moves == {}
    assert session.typed["contract_value"].reading.problem is not None
    session.slide("contract_value", "3500")
    assert "contract_value" not in session.typed


def test_an_emptied_field_is_put_back() -> None:
    session = play()
    session.type("contract_value", "3500")
    session.type("contract_value", "")
    assert session.moves == {}
    assert value(session) == 90_000


@pytest.mark.parametrize("raw", ["", "nan", "inf", "1e999", "a"])
def test_a_position_that_is_none_is_passed_over(raw: str) -> None:
    session = play()
    session.slide("closing_rate", raw)
    assert session.moves == {}


@pytest.mark.parametrize("id", ["revenue", "nobody", ""])
def test_what_cannot_be_moved_is_passed_over(id: str) -> None:
    session = play()
    session.slide(id, "12")
    session.type(id, "12")
    assert session.moves == {}
    assert not session.can_undo


def test_a_position_beyond_the_ends_is_the_end() -> None:
    session = play()
    session.slide("closing_rate", "1e9")
    assert session.moves["closing_rate"] == 1.0


def test_a_drag_is_one_step_however_long_one_holds_still() -> None:
    session = play()
    clock = session.plans.clock
    assert isinstance(clock, HandClock)
    for at in ("11", "12", "13"):
        session.slide("closing_rate", at, ("v", 1))
        clock.pass_time(30)
    session.slide("closing_rate", "14", ("v", 2))
    session.undo()
    assert session.moves == {"closing_rate": 0.13}
    session.undo()
    assert session.moves == {}
    assert not session.can_undo
    session.redo()
    assert session.moves == {"closing_rate": 0.13}


def test_keys_within_a_second_are_one_step() -> None:
    session = play()
    clock = session.plans.clock
    assert isinstance(clock, HandClock)
    for at in ("10.5", "11", "11.5"):
        session.slide("closing_rate", at)
        clock.pass_time(0.2)
    clock.pass_time(2)
    session.slide("closing_rate", "12")
    session.undo()
    assert session.moves == {"closing_rate": 0.115}
    session.undo()
    assert session.moves == {}


def test_one_driver_or_all_are_put_back_and_undo_knows_it() -> None:
    session = play()
    session.slide("closing_rate", "12")
    session.slide("contract_value", "3500")
    listener = Listener(session)
    session.reset("closing_rate")
    assert session.moves == {"contract_value": 3500}
    assert listener.told[-1].announce is not None
    assert listener.told[-1].announce.say("en") == "“contracts per client met” is back at 10%."
    session.reset()
    assert session.moves == {}
    session.undo()
    session.undo()
    assert session.moves == {"closing_rate": 0.12, "contract_value": 3500}


def test_only_what_was_touched_is_told() -> None:
    session = play(SHARED)
    listener = Listener(session)
    session.slide("price", "70")
    assert listener.told[-1].touched == {"price", "revenue", "margin"}
    session.slide("visits", "1100")
    assert listener.told[-1].touched == {"visits", "orders", "revenue", "costs", "margin"}


def test_a_driver_without_a_figure_takes_the_one_that_is_typed() -> None:
    session = play(WITHOUT_FIGURES)
    assert value(session) is None
    assert session.play is not None
    assert session.play.range("orders") is None
    for id, raw in (("orders", "20"), ("price", "30"), ("share", "50")):
        session.type(id, raw)
    assert value(session) == pytest.approx(20 * 30 / 0.5)
    between = session.play.range("orders")
    assert between is not None
    session.slide("orders", "5", ("v", 1))
    assert session.play.range("orders") == between, "it does not shrink under the hand"


def test_applying_writes_targets_and_assumptions_as_one_step_here_and_there() -> None:
    session = play()
    session.slide("closing_rate", "12")
    session.slide("contract_value", "3100")
    played = value(session)
    session.apply()
    plan = session.plan
    assert plan.kpis[0].assumptions == {"contract_value": 3100, "closing_rate": 12}
    assert plan.find("contracts").target == 36  # type: ignore[union-attr]
    assert session.moves == {}
    assert value(session) == pytest.approx(played)
    session.plans.undo()
    assert session.plan.to_yaml() == TREE


def test_undo_takes_the_moves_back_after_the_plan() -> None:
    session = play()
    session.slide("closing_rate", "12")
    session.apply()
    session.undo()
    assert session.plan.to_yaml() == TREE
    assert session.moves == {"closing_rate": 0.12}
    assert value(session) == pytest.approx(108_000)
    session.redo()
    assert session.plan.kpis[0].assumptions["closing_rate"] == 12
    assert session.moves == {}
    session.undo()
    session.undo()
    assert (session.moves, session.plan.to_yaml()) == ({}, TREE)


def test_undo_leaves_what_others_changed_meanwhile() -> None:
    session = play()
    session.slide("closing_rate", "12")
    session.apply()
    session.plans.edit("contracts", "target", "40", "en")
    session.plans.edit("meetings", "title", "Meet many", "en")
    session.undo()
    assert session.plan.find("contracts").target == 40  # type: ignore[union-attr]
    assert session.plan.find("meetings").title == "Meet many"  # type: ignore[union-attr]
    assert session.plan.kpis[0].assumptions["closing_rate"] == 10


def test_without_moves_there_is_nothing_to_apply() -> None:
    session = play()
    listener = Listener(session)
    session.apply()
    assert session.plan.to_yaml() == TREE
    assert not session.can_undo
    assert listener.told[-1].announce is not None


def test_an_edit_elsewhere_is_another_tree_and_the_moves_stay() -> None:
    session = play()
    session.slide("closing_rate", "12")
    listener = Listener(session)
    session.plans.edit("meetings", "target", "400", "en")
    assert listener.told[-1].touched is None
    assert value(session) == pytest.approx(400 * 0.12 * 3000)


def test_a_tree_that_goes_and_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text(TREE, encoding="utf-8")
    plans = open_session(file, HandClock())
    session = ExploreSession(plans, None, "en")
    session.slide("closing_rate", "12")
    plans.put(Plan())
    assert session.play is None
    assert session.trouble is not None
    session.slide("closing_rate", "13")
    session.undo()
    session.redo()
    plans.undo()
    assert session.play is not None


def test_the_answer_is_shown_after_one_has_said_what_one_expects() -> None:
    session = play(predict=True)
    assert not session.asking
    session.slide("closing_rate", "12")
    assert session.asking
    session.show_answer()
    assert session.asking, "nothing was said yet"
    session.expect("100k")
    session.show_answer()
    assert not session.asking
    (said,) = session.predictions
    assert (said.said, said.value, said.missed_by) == (100_000, pytest.approx(108_000), pytest.approx(-8_000))
    session.slide("closing_rate", "13")
    assert session.asking
    assert session.guess.raw == ""
    session.undo()
    assert not session.asking, "this answer was shown already"


STEPS = st.one_of(
    st.tuples(
        st.just("slide"),
        st.sampled_from(["meetings", "closing_rate", "contracts", "contract_value"]),
        st.integers(0, 100).map(str),
    ),
    st.tuples(st.sampled_from(["undo", "redo", "apply", "reset"]), st.just(""), st.just("")),
)


def do(session: ExploreSession, what: str, id: str, raw: str) -> None:
    if what == "slide":
        session.slide(id, raw, ("v", session.rev))
    else:
        getattr(session, what)()


@given(st.lists(STEPS, max_size=12))
def test_whatever_was_done_can_be_taken_back_to_the_first_byte(steps: list[tuple[str, str, str]]) -> None:
    session = play()
    for what, id, raw in steps:
        do(session, what, id, raw)
    while session.can_undo:
        session.undo()
    assert session.moves == {}
    assert session.plan.to_yaml() == TREE


@given(st.lists(STEPS.filter(lambda step: step[0] == "slide"), min_size=1, max_size=6))
def test_what_was_played_is_what_the_plan_says_afterwards(steps: list[tuple[str, str, str]]) -> None:
    session = play()
    for what, id, raw in steps:
        do(session, what, id, raw)
    played = value(session)
    assert played is not None
    session.apply()
    (kpi,) = session.plan.kpis
    applied = tree_of(session.plan).value().value
    assert applied is not None
    one_contract = kpi.assumptions["contract_value"]
    assert -1e-6 <= applied - played < one_contract + 1e-6, "counts are whole, and what was played is reached"


@given(st.lists(STEPS, max_size=12))
def test_step_by_step_is_the_same_as_all_at_once(steps: list[tuple[str, str, str]]) -> None:
    session = play()
    for what, id, raw in steps:
        do(session, what, id, raw)
    assert session.play is not None
    assert session.play.figures == session.play.tree.figures("targets", session.moves)


def test_a_target_that_is_met_by_the_figure_worked_out_from_it_is_not_called_reached() -> None:
    session = play(TREE.replace("contract_value: 3000, ", ""))
    assert session.play is not None
    kpi = session.play.tree.kpi
    verdict, sentence = stands(session.play, kpi)
    assert verdict == "open"
    assert "average contract value" in sentence.say("en")
    session.type("contract_value", "3333.34")
    assert stands(session.play, kpi)[0] == "reached"
