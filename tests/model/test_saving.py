"""A file is replaced whole, and only when it is the one that was read."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from okrwidgets.errors import OkrError, PlanError
from okrwidgets.model import KPI, Plan
from okrwidgets.model.document import FileChangedError, fingerprint, saving
from okrwidgets.model.document.reading import MAX_BYTES
from tests.model.documents import COMMENTED


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sales.okr.yaml"
    path.write_bytes(COMMENTED.encode())
    return path


def test_saves_where_it_came_from_and_goes_on_from_there(file: Path) -> None:
    first = Plan.load(file).replace(title="One").save()
    second = first.replace(title="Two").save()
    assert file.read_bytes() == COMMENTED.replace('"Sales, first quarter"', '"Two"').encode()
    assert second == Plan.load(file)
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_keeps_byte_order_mark_and_line_breaks(tmp_path: Path, start: bytes, newline: str) -> None:
    path = tmp_path / "a.okr.yaml"
    path.write_bytes(start + COMMENTED.replace("\n", newline).encode())
    Plan.load(path).replace(title="é").save()
    expected = COMMENTED.replace('"Sales, first quarter"', '"é"').replace("\n", newline)
    assert path.read_bytes() == start + expected.encode()


def test_an_older_plan_of_the_same_file_can_be_saved_again(file: Path) -> None:
    first = Plan.load(file)
    first.replace(title="New").save()
    first.save()
    assert file.read_text(encoding="utf-8") == COMMENTED


def test_never_over_a_file_that_somebody_else_changed(file: Path) -> None:
    plan = Plan.load(file)
    file.write_text("title: theirs\n", encoding="utf-8")
    with pytest.raises(FileChangedError) as caught:
        plan.replace(title="ours").save()
    assert caught.value.code == "P501"
    assert "“sales.okr.yaml”" in caught.value.say("en")
    assert "Caricalo di nuovo" in caught.value.say("it")
    assert file.read_text(encoding="utf-8") == "title: theirs\n"
    plan.replace(title="ours").save(overwrite=True)
    assert Plan.load(file).title == "ours"


def test_an_unedited_plan_does_not_hide_that_the_file_changed(file: Path) -> None:
    plan = Plan.load(file)
    file.write_text("title: theirs\n", encoding="utf-8")
    with pytest.raises(FileChangedError):
        plan.save()


def test_a_file_that_changes_while_we_write_is_left_alone(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Plan.load(file)
    sync = os.fsync

    def change_meanwhile(handle: int) -> None:
        file.write_text("title: theirs\n", encoding="utf-8")
        sync(handle)

    monkeypatch.setattr(os, "fsync", change_meanwhile)
    with pytest.raises(FileChangedError):
        plan.replace(title="ours").save()
    assert file.read_text(encoding="utf-8") == "title: theirs\n"
    assert list(file.parent.iterdir()) == [file]


def test_a_new_name_takes_nobodys_place(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.okr.yaml"
    saved = Plan.load(file).save(other)
    assert other.read_bytes() == file.read_bytes()
    with pytest.raises(FileChangedError) as caught:
        Plan.load(file).save(other)
    assert caught.value.code == "P502"
    saved.replace(title="x").save()
    assert Plan.load(other).title == "x"
    assert file.read_text(encoding="utf-8") == COMMENTED


def test_a_plan_built_by_hand_needs_a_name_once(tmp_path: Path) -> None:
    plan = Plan(title="New")
    with pytest.raises(OkrError) as caught:
        plan.save()
    assert caught.value.code == "P508"
    saved = plan.save(tmp_path / "new.okr.yaml")
    assert saved.replace(title="Newer").save() == Plan.load(tmp_path / "new.okr.yaml")


def test_a_file_that_is_gone_is_written_again(file: Path) -> None:
    plan = Plan.load(file)
    file.unlink()
    plan.save()
    assert file.read_text(encoding="utf-8") == COMMENTED


def test_keeps_the_mode_and_writes_through_a_link(file: Path, tmp_path: Path) -> None:
    file.chmod(0o640)
    link = tmp_path / "link.okr.yaml"
    link.symlink_to(file)
    Plan.load(link).replace(title="x").save()
    assert link.is_symlink()
    assert Plan.load(file).title == "x"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_new_file_gets_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    Plan().save(tmp_path / "new.okr.yaml")
    assert (tmp_path / "new.okr.yaml").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_clears_away_what_a_killed_process_left(file: Path) -> None:
    stale, young, foreign = (file.parent / n for n in (".okrwidgets-a.tmp", ".okrwidgets-b.tmp", ".other.tmp"))
    for left in (stale, young, foreign):
        left.touch()
    for left in (stale, foreign):
        os.utime(left, (time.time() - 3600,) * 2)
    Plan.load(file).replace(title="x").save()
    assert (stale.exists(), young.exists(), foreign.exists()) == (False, True, True)


def fails_with(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "P503"),
        (errno.EROFS, "P503"),
        (errno.ENOSPC, "P504"),
        (errno.EDQUOT, "P504"),
        (errno.EIO, "P506"),
    ],
)
@pytest.mark.parametrize("where", ["tempfile.mkstemp", "os.fsync"])
def test_says_why_it_could_not_be_written_and_leaves_all_as_it_was(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, where: str
) -> None:
    plan = Plan.load(file).replace(title="x")
    monkeypatch.setattr(where, fails_with(number))
    with pytest.raises(OkrError) as caught:
        plan.save()
    assert caught.value.code == code
    assert caught.value.say("en") != caught.value.say("it")
    assert file.read_text(encoding="utf-8") == COMMENTED
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_is_missing_or_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(OkrError) as caught:
        Plan().save(tmp_path / "no" / "a.okr.yaml")
    assert caught.value.code == "P505"
    assert str(tmp_path / "no") in caught.value.say("en")
    with pytest.raises(OkrError) as caught:
        Plan().save(tmp_path)
    assert caught.value.code == "P507"
    with pytest.raises(PlanError) as unread:
        Plan.load(tmp_path)
    assert unread.value.code == "P015"


def test_a_file_that_is_missing_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(PlanError) as caught:
        Plan.load(tmp_path / "no.okr.yaml")
    assert caught.value.code == "P014"
    (tmp_path / "latin.okr.yaml").write_bytes("title: à\nname: è".encode("latin-1"))
    with pytest.raises(PlanError) as caught:
        Plan.load(tmp_path / "latin.okr.yaml")
    assert [(p.code, p.line, p.column) for p in caught.value.problems] == [("P001", 1, 8)]


def test_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    huge = tmp_path / "huge.okr.yaml"
    with huge.open("wb") as out:
        out.truncate(100_000_000)
    before = time.perf_counter()
    with pytest.raises(PlanError) as caught:
        Plan.load(huge)
    assert time.perf_counter() - before < 2
    assert caught.value.code == "P006"
    assert "100 MB" in caught.value.say("en")


def test_a_plan_too_large_to_be_read_again_is_not_written(tmp_path: Path) -> None:
    half = "x" * (MAX_BYTES // 2)
    with pytest.raises(OkrError) as caught:
        Plan(title=half, kpis=(KPI(id="k", name=half, why=half),)).save(tmp_path / "a.okr.yaml")
    assert caught.value.code == "P006"
    plan = Plan.loads("kpis: [{id: k}]")
    with pytest.raises(OkrError) as caught:
        plan.replace(kpis=(KPI(id="k", name=half, why=half, owner=half),)).save(tmp_path / "a.okr.yaml")
    assert caught.value.code == "P006"
    assert list(tmp_path.iterdir()) == []


def test_the_fingerprint_is_of_the_bytes(file: Path) -> None:
    known = fingerprint(file)
    os.utime(file, (1, 1))
    assert fingerprint(file) == known == saving.fingerprint_of(COMMENTED.encode())
    file.write_bytes(COMMENTED.encode() + b"#")
    assert fingerprint(file) != known
    assert fingerprint(file.parent / "no") is None
