"""Undo takes back a word, not a letter, and without limit."""

from __future__ import annotations

from okrwidgets.editing.history import History


def test_edits_of_one_field_within_a_second_are_one_step() -> None:
    history: History[str] = History()
    history.note("", "title", 0.0)
    history.note("C", "title", 0.4)
    history.note("Cl", "title", 0.9)
    assert history.undo("Clo") == ""
    assert not history.can_undo


def test_a_pause_or_another_field_begins_a_new_step() -> None:
    history: History[int] = History()
    history.note(0, "title", 0.0)
    history.note(1, "title", 1.5)
    history.note(2, "target", 1.6)
    assert [history.undo(3), history.undo(2), history.undo(1), history.undo(0)] == [2, 1, 0, None]


def test_redo_brings_back_until_something_new_is_written() -> None:
    history: History[int] = History()
    history.note(0, None, 0.0)
    history.note(1, None, 0.1)
    assert history.undo(2) == 1
    assert history.redo(1) == 2
    assert history.undo(2) == 1
    history.note(1, None, 0.2)
    assert history.redo(9) is None


def test_typing_on_after_an_undo_is_a_step_of_its_own() -> None:
    history: History[str] = History()
    history.note("", "title", 0.0)
    assert history.undo("C") == ""
    history.note("", "title", 0.2)
    assert history.undo("D") == ""


def test_ten_thousand_steps_are_kept() -> None:
    history: History[int] = History()
    for step in range(10_000):
        history.note(step, None, float(step))
    current: int = 10_000
    while (before := history.undo(current)) is not None:
        assert before == current - 1
        current = before
    assert current == 0
