"""What is worked out beside the moves: roughly while something moves, all of it when it rests."""

from __future__ import annotations

import threading

import pytest

from okrwidgets.breakdown.likelihood import attainment
from okrwidgets.exploring import working
from okrwidgets.exploring.working import DRAWS, REST, ROUGH_AFTER, ROUGH_DRAWS
from tests.exploring.plans import SHARED, TREE
from tests.exploring.screens import Screens


@pytest.fixture
def draws(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many draws were asked for, each time; the computing itself takes few."""
    asked: list[int] = []
    real = working._attainment

    def few(state: working._State, draws: int) -> object:
        asked.append(draws)
        return real(state, 500)

    monkeypatch.setattr(working, "_attainment", few)
    return asked


def test_nothing_is_worked_out_before_somebody_looks(draws: list[int]) -> None:
    seen = Screens()
    seen.session.slide("closing_rate", "12")
    seen.clock.pass_time(5)
    assert draws == []
    seen.rest()
    assert draws == [DRAWS]


def test_roughly_while_one_drags_and_from_all_draws_when_it_rests(draws: list[int]) -> None:
    seen = Screens()
    seen.rest()
    draws.clear()
    for n in range(10):
        seen.session.slide("closing_rate", str(10 + n), ("v", 1))
        assert draws.count(DRAWS) == 0
        seen.clock.pass_time(ROUGH_AFTER)
    assert draws
    assert set(draws) == {ROUGH_DRAWS}
    assert seen.screen["likely"]["rough"] is True
    seen.clock.pass_time(3 * REST)
    assert draws.count(DRAWS) == 1
    assert seen.screen["likely"]["rough"] is False
    seen.clock.pass_time(60)
    assert draws.count(DRAWS) == 1, "it rests too"


def test_the_likelihood_is_that_of_the_plan_with_the_moves() -> None:
    seen = Screens()
    seen.rest()
    seen.session.slide("closing_rate", "12")
    seen.rest()
    assert seen.session.play is not None
    expected = attainment(seen.session.play.tree, given={"closing_rate": 0.12})
    assert seen.screen["likely"]["share"] == expected.probability
    assert seen.screen["likely"]["text"] == expected.sentence.say("en")


def test_without_a_history_it_says_what_is_needed() -> None:
    seen = Screens(SHARED)
    seen.rest()
    assert "share" not in seen.screen["likely"]
    assert "history" in seen.screen["likely"]["text"]


def test_an_echo_does_not_wait_for_the_likelihood(monkeypatch: pytest.MonkeyPatch) -> None:
    """While the likelihood is computed the lock is free."""
    seen = Screens()
    seen.worker.wake()
    free: list[bool] = []

    def slow(state: working._State, draws: int) -> None:
        def echo() -> None:
            free.append(seen.session.lock.acquire(timeout=5))  # type: ignore[attr-defined]
            seen.session.lock.release()  # type: ignore[attr-defined]

        other = threading.Thread(target=echo)
        other.start()
        other.join()

    monkeypatch.setattr(working, "_attainment", slow)
    seen.session.slide("closing_rate", "12")
    seen.clock.pass_time(2)
    assert free
    assert all(free)


def test_the_drivers_that_weigh_most_come_first() -> None:
    seen = Screens(SHARED)
    seen.rest()
    effects = seen.screen["aside"]["effects"]
    # revenue 6,000, costs 2,000: 1% more of rate or price brings 60, of visits 40, of cost −20
    assert [(effect["id"], effect["text"]) for effect in effects] == [
        ("rate", "1% more brings €60"),
        ("price", "1% more brings €60"),
        ("visits", "1% more brings €40"),
        ("cost", "1% more takes €20 away"),
    ]
    assert [round(effect["share"], 3) for effect in effects] == [1, 1, 0.667, 0.333]


def test_what_applying_would_write_is_told_before() -> None:
    seen = Screens()
    seen.session.slide("closing_rate", "12.5")
    seen.rest()
    assert seen.screen["aside"]["writes"] == [
        "assumption “contracts per client met”: 12.5% (it was 10%)",
        "target of “Close 30 contracts”: 38 (it was 30)",
    ]


def test_what_it_would_take_is_said_and_taken_over() -> None:
    seen = Screens()
    seen.worker.solve("contracts")
    solution = seen.screen["solution"]
    assert (solution["id"], solution["reachable"], solution["take"]) == ("contracts", True, "Set it to 34")
    seen.worker.take()
    assert seen.session.moves == {"contracts": 34}
    assert seen.screen["head"]["verdict"] == "reached"
    assert "solution" not in seen.screen, "it was of the figures before"


def test_what_it_would_take_keeps_the_other_moves() -> None:
    seen = Screens()
    seen.session.slide("closing_rate", "12.5")
    seen.worker.solve("contract_value")
    # 37.5 contracts
    assert seen.screen["solution"]["take"] == "Set it to €2,666.67"


def test_what_is_out_of_reach_is_said() -> None:
    seen = Screens(TREE.replace("target: 100000", "target: 100000000"))
    seen.worker.solve("closing_rate")
    assert seen.screen["solution"]["reachable"] is False


def test_without_a_target_there_is_nothing_to_solve_for() -> None:
    seen = Screens(TREE.replace("    target: 100000\n", ""))
    seen.worker.solve("closing_rate")
    assert seen.screen["solution"]["reachable"] is False
    assert "take" not in seen.screen["solution"]
