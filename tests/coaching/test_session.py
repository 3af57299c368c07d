"""A statement at work: what is told, what undo takes back, what a repair does."""

from __future__ import annotations

import gc

import pytest

from okrwidgets.coaching import CoachSession, Told
from okrwidgets.coaching.session import LONGEST, Mode
from okrwidgets.smart.statement import Context, Span
from tests.editing.clock import HandClock

START = "Increase sales"


class Listener:
    """Keeps what a view would have been told."""

    def __init__(self, session: CoachSession) -> None:
        self.told: list[Told] = []
        session.watch(self.hear)

    def hear(self, told: Told) -> None:
        self.told.append(told)


def session_on(text: str = "", mode: Mode = "coach", clock: HandClock | None = None) -> CoachSession:
    return CoachSession(text, "en", Context(), mode, clock or HandClock())


def test_the_review_is_that_of_the_text_as_it_is_now() -> None:
    session = session_on(START)
    assert session.review["M"].verdict == "missing"
    session.edit("Increase sales to 20,000 €")
    assert session.review["M"].verdict == "met"
    assert session.review is session.review


def test_the_text_is_judged_in_its_language() -> None:
    session = session_on("Aumentare le vendite del 20% entro giugno 2027")
    in_english = session.review
    session.text_lang = "it"
    assert session.review is not in_english
    assert session.review["T"].verdict == "met"


def test_letters_typed_within_a_second_are_one_step() -> None:
    clock = HandClock()
    session = session_on(clock=clock)
    for typed in ("In", "Incr", "Increase"):
        session.edit(typed)
        clock.pass_time(0.3)
    clock.pass_time(2)
    session.edit(START)
    session.undo()
    assert session.text == "Increase"
    session.undo()
    assert session.text == ""
    assert not session.can_undo


def test_undo_and_redo_lead_through_every_step_and_back() -> None:
    session = session_on()
    texts = [""]
    session.edit(START)
    texts.append(session.text)
    session.repair("M901.1")
    texts.append(session.text)
    session.edit("Increase sales from 10 to __")
    texts.append(session.text)
    session.put("Something from Python")
    texts.append(session.text)
    for text in reversed(texts[:-1]):
        session.undo()
        assert session.text == text
    assert (session.can_undo, session.can_redo) == (False, True)
    for text in texts[1:]:
        session.redo()
        assert session.text == text
    assert (session.can_undo, session.can_redo) == (True, False)


def test_what_is_typed_after_an_undo_ends_the_redo() -> None:
    session = session_on()
    session.edit(START)
    session.undo()
    session.edit("Reduce churn")
    assert not session.can_redo
    session.redo()
    assert session.text == "Reduce churn"


def test_a_repair_goes_on_in_its_first_slot() -> None:
    session = session_on(START)
    listener = Listener(session)
    session.repair("M901.1")
    assert session.text == "Increase sales from __ to __"
    (told,) = listener.told
    assert told.select == Span(20, 22)
    assert told.announce is not None
    assert "Tab" in told.announce.say("en")


def test_a_repair_without_a_slot_goes_on_at_its_end() -> None:
    session = session_on(START)
    listener = Listener(session)
    session.repair("R901.1")
    assert listener.told[0].select == Span(len(session.text), len(session.text))


@pytest.mark.parametrize("key", ["T901.1", "M901.2", "X000.1", "None", ""])
def test_a_repair_that_is_not_there_changes_nothing(key: str) -> None:
    session = session_on(START)
    listener = Listener(session)
    session.repair(key)
    assert (session.text, session.can_undo, listener.told) == (START, False, [])


def test_two_findings_of_one_rule_have_names_of_their_own() -> None:
    session = session_on("A very very good shop")
    assert [key for key in session.findings if key.startswith("S901")] == ["S901.1", "S901.2"]
    assert session.findings["S901.2"].span == Span(7, 11)


def test_revealing_is_only_for_the_mode_that_leaves_it_to_the_person() -> None:
    for mode, before, after in (("coach", True, True), ("quiet", False, False), ("reveal", False, True)):
        session = session_on(START, mode)  # type: ignore[arg-type]
        assert session.shown is before
        session.show(True)
        assert session.shown is after
    session.show(False)
    assert not session.shown


def test_what_changes_nothing_is_not_told() -> None:
    session = session_on(START)
    listener = Listener(session)
    session.edit(START)
    session.undo()
    session.redo()
    session.show(True)
    assert listener.told == []
    assert session.rev == 0


def test_every_change_counts_up() -> None:
    session = session_on()
    revs = [session.rev]
    for step in (lambda: session.edit(START), lambda: session.repair("M901.1"), session.undo, session.redo):
        step()
        revs.append(session.rev)
    assert revs == sorted(set(revs))


def test_the_example_is_in_the_language_of_the_text() -> None:
    for lang, example in (("en", "Increase sales"), ("it", "Aumentare le vendite")):
        session = CoachSession("", lang, Context())  # type: ignore[arg-type]
        session.take_example()
        assert session.text == example
        session.undo()
        assert session.text == ""


def test_what_is_too_long_is_cut() -> None:
    long = "x" * (LONGEST + 5)
    session = session_on(long)
    assert len(session.text) == LONGEST
    session.edit("")
    session.edit(long)
    assert len(session.text) == LONGEST


def test_a_view_that_is_gone_is_no_longer_told() -> None:
    session = session_on(START)
    listener = Listener(session)
    told = listener.told
    del listener
    gc.collect()
    session.edit("Reduce churn")
    assert told == []
