"""One plan at work: drafts, undo, saving, and a file that others change too."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from okrwidgets.editing.actions import act
from okrwidgets.editing.session import Change, Session, open_session
from okrwidgets.model import KPI, Plan
from tests.editing.clock import HandClock

PLAN = """\
okr: 1
title: Sales   # ours
kpis:
  - id: revenue
    name: Revenue
    unit: EUR
    target: 100000
objectives:
  - id: o
    title: Contracts
    for: revenue
    key_results:
      - id: meet
        title: Meet 300 clients
        target: 300
      - id: close
        title: Close 30 contracts
        target: 30
"""


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "sales.okr.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


class Listener:
    """Keeps what a view would have been told."""

    def __init__(self, session: Session) -> None:
        self.told: list[Change] = []
        session.watch(self.hear)

    def hear(self, change: Change) -> None:
        self.told.append(change)


def target(session: Session, id: str) -> float | None:
    item = session.plan.find(id)
    return getattr(item, "target", None)


def test_a_typed_figure_is_read_in_the_readers_language(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("revenue", "target", "120.000 €", "it")
    assert target(session, "revenue") == 120000
    session.edit("revenue", "target", "€130,000", "en")
    assert target(session, "revenue") == 130000


def test_what_cannot_be_read_stays_as_a_draft_and_changes_nothing(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "30 or so", "en")
    assert target(session, "close") == 30
    assert session.drafts["close", "target"].raw == "30 or so"
    session.edit("close", "target", "31", "en")
    assert target(session, "close") == 31
    assert not session.drafts


def test_undo_takes_a_draft_back_too(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "30 or so", "en")
    session.undo()
    assert not session.drafts
    session.redo()
    assert session.drafts["close", "target"].raw == "30 or so"


def test_an_edit_of_what_is_gone_meanwhile_only_tells_the_present_state(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    listener = Listener(session)
    session.edit("nobody", "target", "3", "en")
    session.edit("close", "no such field", "3", "en")
    assert [change.elsewhere for change in listener.told] == [True, True]
    assert not session.can_undo


def test_it_saves_300_ms_after_the_last_edit_and_one_line_only(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "2", "en")
    clock.pass_time(0.2)
    session.edit("close", "target", "20", "en")
    clock.pass_time(0.2)
    assert path.read_text(encoding="utf-8") == PLAN
    assert session.keeper.state == "unsaved"
    clock.pass_time(0.2)
    assert path.read_text(encoding="utf-8") == PLAN.replace("target: 30\n", "target: 20\n")
    assert session.keeper.state == "saved"


def test_undo_after_saving_gives_the_old_bytes_back(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "20", "en")
    clock.pass_time(1)
    act(session, "remove", "meet", "", "en")
    clock.pass_time(1)
    session.undo()
    clock.pass_time(1)
    session.undo()
    clock.pass_time(1)
    assert path.read_text(encoding="utf-8") == PLAN
    session.redo()
    session.redo()
    clock.pass_time(1)
    assert "meet" not in path.read_text(encoding="utf-8")


class NothingLater(HandClock):
    """As in a page without threads and without a running loop."""

    def later(self, seconds: float, call: Callable[[], None]) -> None:  # type: ignore[override]
        return None


def test_where_nothing_runs_later_each_edit_is_saved_at_once(path: Path) -> None:
    session = open_session(path, NothingLater())
    session.edit("close", "target", "20", "en")
    assert "target: 20" in path.read_text(encoding="utf-8")


def test_threads_that_edit_save_and_look_at_once_never_see_a_conflict_with_themselves(path: Path) -> None:
    """A kernel answers its widgets in one thread, saves in another, and runs cells in a third."""
    session = open_session(path, HandClock())
    seen = set()

    def edit(id: str) -> None:
        for figure in range(40):
            session.edit(id, "target", str(figure), "en")
            session.keeper.look()
            session.keeper.flush()
            seen.add(session.keeper.state)

    threads = [threading.Thread(target=edit, args=(id,)) for id in ("meet", "close")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert "conflict" not in seen
    assert [row.target for _, row in Plan.load(path).key_results()] == [39, 39]


def test_the_systems_clock_saves_from_a_thread_of_its_own(path: Path) -> None:
    session = open_session(path)
    saved = threading.Event()

    class Saved:
        def hear(self, change: Change) -> None:
            if session.keeper.state == "saved":
                saved.set()

    view = Saved()
    session.watch(view.hear)
    session.edit("close", "target", "20", "en")
    assert saved.wait(10)
    assert "target: 20" in path.read_text(encoding="utf-8")


def test_a_new_file_is_made_by_the_first_edit(tmp_path: Path, clock: HandClock) -> None:
    file = tmp_path / "new.okr.yaml"
    session = open_session(file, clock, "it")
    assert session.keeper.state == "new"
    act(session, "add_kpi", None, "Fatturato", "it")
    clock.pass_time(1)
    assert Plan.load(file).kpis[0].name == "Fatturato"
    assert Plan.load(file).language == "it"


def test_two_views_of_one_file_share_one_session(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    assert open_session(str(path)) is session
    assert open_session(path.parent / "." / path.name) is session


def test_a_change_outside_is_taken_over_and_can_be_undone(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.keeper.keep_looking()
    listener = Listener(session)
    path.write_text(PLAN.replace("target: 300", "target: 280"), encoding="utf-8")
    clock.pass_time(2)
    assert target(session, "meet") == 280
    assert listener.told[-1].elsewhere
    session.undo()
    assert target(session, "meet") == 300


def test_undoing_a_change_outside_keeps_the_remarks_that_came_with_it(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    path.write_text(PLAN.replace("target: 300", "target: 280  # fewer fairs"), encoding="utf-8")
    session.keeper.look()
    session.undo()
    clock.pass_time(1)
    assert path.read_text(encoding="utf-8") == PLAN.replace("target: 300", "target: 300  # fewer fairs")


def test_changes_here_and_outside_are_put_together(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "20", "en")
    path.write_text(PLAN.replace("target: 300", "target: 280  # fewer"), encoding="utf-8")
    clock.pass_time(1)
    text = path.read_text(encoding="utf-8")
    assert "target: 20\n" in text
    assert "target: 280  # fewer" in text
    assert session.keeper.state == "saved"


@pytest.mark.parametrize(("mine", "kept"), [(True, 20), (False, 25)])
def test_one_field_changed_on_both_sides_is_asked_about(path: Path, clock: HandClock, mine: bool, kept: float) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "20", "en")
    outside = PLAN.replace("target: 30\n", "target: 25\n")
    path.write_text(outside, encoding="utf-8")
    clock.pass_time(1)
    assert session.keeper.state == "conflict"
    assert path.read_text(encoding="utf-8") == outside, "nothing is saved before the answer"
    act(session, "keep_mine" if mine else "take_theirs", None, "", "en")
    clock.pass_time(1)
    assert session.keeper.state == "saved"
    assert target(session, "close") == kept
    assert f"target: {kept}\n" in path.read_text(encoding="utf-8")


def test_a_conflict_can_be_answered_after_undo_took_its_part_away(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    act(session, "add_key_result", "o", "", "en")
    new = session.plan.objectives[0].key_results[-1].id
    clock.pass_time(1)
    session.edit(new, "title", "here", "en")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"id: {new}", f"id: {new}\n        title: there"), encoding="utf-8")
    clock.pass_time(1)
    assert session.keeper.state == "conflict"
    while session.can_undo:
        session.undo()
    act(session, "take_theirs", None, "", "en")
    assert session.keeper.conflicts == ()


def test_a_file_that_became_unreadable_is_not_saved_over(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "20", "en")
    path.write_text("kpis: [", encoding="utf-8")
    clock.pass_time(1)
    assert path.read_text(encoding="utf-8") == "kpis: ["
    assert session.keeper.trouble is not None
    path.write_text(PLAN, encoding="utf-8")
    session.edit("close", "target", "21", "en")
    clock.pass_time(1)
    assert session.keeper.trouble is None
    assert "target: 21" in path.read_text(encoding="utf-8")


def test_a_file_that_is_again_as_it_was_ends_the_trouble_and_takes_what_waited(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.keeper.keep_looking()
    path.write_text("kpis: [", encoding="utf-8")
    clock.pass_time(1.5)
    session.edit("close", "target", "20", "en")
    clock.pass_time(1)
    assert session.keeper.state == "failed"
    assert path.read_text(encoding="utf-8") == "kpis: ["
    path.write_text(PLAN, encoding="utf-8")
    clock.pass_time(1.5)
    assert session.keeper.trouble is None
    assert path.read_text(encoding="utf-8") == PLAN.replace("target: 30\n", "target: 20\n")


def test_a_file_that_nobody_may_read_for_a_while_is_looked_at_again(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.keeper.keep_looking()
    path.unlink()
    path.mkdir()  # as unreadable as one that another program has locked
    session.edit("close", "target", "20", "en")
    clock.pass_time(1.5)
    assert session.keeper.state == "failed"
    path.rmdir()
    path.write_text(PLAN, encoding="utf-8")
    clock.pass_time(1.5)
    assert session.keeper.trouble is None
    assert path.read_text(encoding="utf-8") == PLAN.replace("target: 30\n", "target: 20\n")


def test_a_deleted_file_is_written_again_by_the_next_change(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.keeper.keep_looking()
    path.unlink()
    clock.pass_time(2)
    assert session.keeper.trouble is not None
    session.edit("close", "target", "20", "en")
    clock.pass_time(1)
    assert path.read_text(encoding="utf-8") == PLAN.replace("target: 30\n", "target: 20\n")
    assert session.keeper.state == "saved"


def test_a_folder_that_cannot_be_written_says_so_and_keeps_the_plan(
    path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    session = open_session(path, clock)
    monkeypatch.setattr("os.replace", full)
    session.edit("close", "target", "20", "en")
    clock.pass_time(1)
    assert session.keeper.state == "failed"
    assert target(session, "close") == 20
    monkeypatch.undo()
    session.edit("close", "target", "21", "en")
    clock.pass_time(1)
    assert session.keeper.state == "saved"


def test_removed_parts_take_their_drafts_along(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    session.edit("close", "target", "many", "en")
    act(session, "remove", "close", "", "en")
    assert not session.drafts
    session.undo()
    assert session.drafts["close", "target"].raw == "many"


def test_every_view_hears_of_a_change_until_it_is_gone(path: Path, clock: HandClock) -> None:
    session = open_session(path, clock)
    first, second = Listener(session), Listener(session)
    session.edit("close", "target", "20", "en")
    del second
    session.edit("close", "target", "21", "en")
    assert len(first.told) == 2


def test_typing_a_start_makes_a_level_and_says_so(clock: HandClock) -> None:
    session = Session(Plan(kpis=(KPI(id="k"),)), clock=clock)
    act(session, "add_objective", "k", "", "en")
    act(session, "add_key_result", session.plan.objectives[0].id, "", "en")
    id = session.plan.objectives[0].key_results[0].id
    session.edit(id, "start", "40", "en")
    assert session.plan.objectives[0].key_results[0].counts == "level"
    assert session.echo is not None
    assert session.echo[0] == (id, "start")


def test_a_figure_in_money_gives_an_unset_unit(clock: HandClock) -> None:
    session = Session(Plan(kpis=(KPI(id="k"),)), clock=clock)
    session.edit("k", "target", "100.000 €", "it")
    assert str(session.plan.kpis[0].unit) == "EUR"
    assert session.plan.kpis[0].target == 100000
