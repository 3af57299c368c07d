from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.lab.course import MANIFEST, CourseUpdate, update_course


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    source = tmp_path / "shipped"
    write(source / "en" / "00_index.ipynb", "print('index')")
    write(source / "it" / "00_index.ipynb", "print('indice')")
    (source / "data").mkdir()
    (source / "data" / "shop.csv").write_text("a,b\n1,2\n")
    return source


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    folder = tmp_path / "okr-course"
    folder.mkdir()
    return folder


def write(path: Path, source: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source, id="one")]), path)


def source_of(path: Path) -> str:
    return str(nbformat.read(path, 4).cells[0].source)


def said(update: CourseUpdate, lang: str) -> list[str]:
    return [sentence.say(lang) for sentence in update.sentences()]  # type: ignore[arg-type]


def test_everything_is_new_at_first(shipped: Path, mine: Path) -> None:
    update = update_course(mine, shipped)
    assert update.new == ["data/shop.csv", "en/00_index.ipynb", "it/00_index.ipynb"]
    assert (mine / "en" / "00_index.ipynb").read_bytes() == (shipped / "en" / "00_index.ipynb").read_bytes()
    assert said(update, "en") == ["3 new files."]
    assert said(update, "it") == ["3 file nuovi."]


def test_the_second_time_nothing_happens(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    update = update_course(mine, shipped)
    assert update == CourseUpdate()
    assert said(update, "it") == ["È tutto aggiornato."]


def test_an_untouched_file_is_brought_up_to_date(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    write(shipped / "en" / "00_index.ipynb", "print('better')")
    update = update_course(mine, shipped)
    assert update == CourseUpdate(updated=["en/00_index.ipynb"])
    assert source_of(mine / "en" / "00_index.ipynb") == "print('better')"
    assert said(update, "en") == ["1 file brought up to date."]


def test_a_notebook_that_was_only_run_counts_as_untouched(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    path = mine / "en" / "00_index.ipynb"
    book = nbformat.read(path, 4)
    book.cells[0].execution_count = 3
    nbformat.write(book, path)
    write(shipped / "en" / "00_index.ipynb", "print('better')")
    assert update_course(mine, shipped).updated == ["en/00_index.ipynb"]


def test_what_the_learner_changed_is_left_alone(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    write(mine / "en" / "00_index.ipynb", "print('mine')")
    update = update_course(mine, shipped)
    assert update == CourseUpdate(yours=["en/00_index.ipynb"])
    assert source_of(mine / "en" / "00_index.ipynb") == "print('mine')"
    assert said(update, "en") == ["1 file that you changed was left as it is."]


def test_a_newer_edition_stands_beside_it_and_only_once(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    write(mine / "en" / "00_index.ipynb", "print('mine')")
    write(shipped / "en" / "00_index.ipynb", "print('better')")
    update = update_course(mine, shipped)
    assert update.beside == {"en/00_index.ipynb": "en/00_index.new.ipynb"}
    assert source_of(mine / "en" / "00_index.ipynb") == "print('mine')"
    assert source_of(mine / "en" / "00_index.new.ipynb") == "print('better')"
    assert said(update, "it")[-1] == (
        "Hai modificato “en/00_index.ipynb”: la nuova edizione è lì accanto, in “en/00_index.new.ipynb”."
    )
    assert update_course(mine, shipped) == CourseUpdate(yours=["en/00_index.ipynb"])


def test_the_next_edition_does_not_overwrite_the_one_beside(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    write(mine / "en" / "00_index.ipynb", "print('mine')")
    write(shipped / "en" / "00_index.ipynb", "print('better')")
    update_course(mine, shipped)
    write(shipped / "en" / "00_index.ipynb", "print('best')")
    assert update_course(mine, shipped).beside == {"en/00_index.ipynb": "en/00_index.new-2.ipynb"}
    assert source_of(mine / "en" / "00_index.new.ipynb") == "print('better')"


def test_what_the_learner_deleted_stays_away_until_asked_for(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    (mine / "data" / "shop.csv").unlink()
    update = update_course(mine, shipped)
    assert update == CourseUpdate(away=["data/shop.csv"])
    assert said(update, "en") == ["1 file that you deleted was not put back (bring it back with --restore)."]
    assert update_course(mine, shipped).away == ["data/shop.csv"]
    assert update_course(mine, shipped, restore=True).new == ["data/shop.csv"]


def test_restoring_overwrites_nothing(shipped: Path, mine: Path) -> None:
    update_course(mine, shipped)
    write(mine / "en" / "00_index.ipynb", "print('mine')")
    assert update_course(mine, shipped, restore=True).new == []
    assert source_of(mine / "en" / "00_index.ipynb") == "print('mine')"


def test_a_file_that_was_there_before_the_course_is_the_learners(shipped: Path, mine: Path) -> None:
    write(mine / "en" / "00_index.ipynb", "print('mine')")
    update = update_course(mine, shipped)
    assert update.beside == {"en/00_index.ipynb": "en/00_index.new.ipynb"}
    assert source_of(mine / "en" / "00_index.ipynb") == "print('mine')"


@pytest.mark.parametrize("damage", ["", "not json", "[]", '{"files": 3}', '{"files": null}'])
def test_without_its_memory_every_changed_file_is_the_learners(shipped: Path, mine: Path, damage: str) -> None:
    update_course(mine, shipped)
    write(mine / "en" / "00_index.ipynb", "print('mine')")
    (mine / MANIFEST).write_text(damage)
    update = update_course(mine, shipped)
    assert (update.yours, update.new, update.updated) == (["en/00_index.ipynb"], [], [])
    assert source_of(mine / "en" / "00_index.ipynb") == "print('mine')"


def test_hidden_files_and_caches_are_not_part_of_the_course(shipped: Path, mine: Path) -> None:
    write(shipped / "en" / ".ipynb_checkpoints" / "00_index-checkpoint.ipynb", "")
    (shipped / "data" / "__pycache__").mkdir()
    (shipped / "data" / "__pycache__" / "x.pyc").write_bytes(b"")
    assert len(update_course(mine, shipped).new) == 3
    assert not (mine / "data" / "__pycache__").exists()


def test_other_files_of_the_learner_are_not_looked_at(shipped: Path, mine: Path) -> None:
    (mine / "plan.okr.yaml").write_text("okr: 1\n")
    update_course(mine, shipped)
    update_course(mine, shipped, restore=True)
    assert (mine / "plan.okr.yaml").read_text() == "okr: 1\n"


STEPS = st.lists(st.sampled_from(["ship", "write", "delete", "update", "restore"]), max_size=12)


@settings(deadline=None)  # it writes files, and a disk may be busy
@given(steps=STEPS)
def test_the_learners_words_are_never_lost(tmp_path_factory: pytest.TempPathFactory, steps: list[str]) -> None:
    base = tmp_path_factory.mktemp("course")
    source, folder = base / "shipped", base / "mine"
    folder.mkdir()
    source.mkdir()
    shipped, mine = source / "a.txt", folder / "a.txt"
    shipped.write_text("shipped 0")
    learners: str | None = None
    for number, step in enumerate(steps, 1):
        match step:
            case "ship":
                shipped.write_text(f"shipped {number}")
            case "write":
                learners = f"mine {number}"
                mine.write_text(learners)
            case "delete":
                mine.unlink(missing_ok=True)
                learners = None
            case _:
                update_course(folder, source, restore=step == "restore")
        if learners is not None:
            assert mine.read_text() == learners
