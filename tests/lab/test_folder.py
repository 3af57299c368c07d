from __future__ import annotations

import os
from pathlib import Path

import pytest

from okrwidgets.errors import OkrError
from okrwidgets.lab.folder import writable_folder


@pytest.fixture
def read_only(tmp_path: Path) -> Path:
    """A folder that even root cannot write into, where the tests run as root."""
    if os.geteuid() == 0:
        return Path("/sys")
    tmp_path.chmod(0o555)
    return tmp_path


def test_a_new_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    folder = writable_folder(tmp_path / "a" / "b")
    assert folder == tmp_path / "a" / "b"
    assert list(folder.iterdir()) == []


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "course").write_text("")
    with pytest.raises(OkrError) as caught:
        writable_folder(tmp_path / "course")
    assert caught.value.code == "J101"
    assert caught.value.say("en") == (
        f"“{tmp_path}/course” is a file, and the course needs a folder. Give another name: okrwidgets lab my-course"
    )
    assert "serve una cartella" in caught.value.say("it")


def test_a_folder_that_cannot_be_written(read_only: Path) -> None:
    with pytest.raises(OkrError) as caught:
        writable_folder(read_only)
    assert caught.value.code == "J102"
    assert f"I cannot write into “{read_only}”" in caught.value.say("en")


def test_a_folder_inside_one_that_cannot_be_written(read_only: Path) -> None:
    with pytest.raises(OkrError) as caught:
        writable_folder(read_only / "okr-course" / "deeper")
    assert caught.value.code == "J102"
    assert f"Non riesco a scrivere in “{read_only}/okr-course/deeper”" in caught.value.say("it")


def test_a_folder_inside_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OkrError) as caught:
        writable_folder(tmp_path / "file" / "course")
    assert caught.value.code == "J102"
