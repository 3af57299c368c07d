from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.chromium import NoChromiumError, find, flags


def program(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


def nowhere() -> None:
    return None


def refused() -> bool:
    return False


def never() -> bool:
    raise AssertionError("nothing is installed while there is a browser")


def test_the_named_one_wins(tmp_path: Path) -> None:
    program(tmp_path / "bin" / "chromium")
    named = program(tmp_path / "mine" / "chrome")
    found = find({"CHROMIUM": named, "PATH": str(tmp_path / "bin")}, nowhere, never)
    assert (found.path, found.how) == (named, "named by CHROMIUM")


def test_a_named_one_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoChromiumError, match="no-such-chrome"):
        find({"CHROMIUM": str(tmp_path / "no-such-chrome")}, nowhere, never)


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_then_the_one_on_path(tmp_path: Path, name: str) -> None:
    there = program(tmp_path / name)
    assert find({"PATH": str(tmp_path)}, nowhere, never).path == there


def test_then_playwrights_own(tmp_path: Path) -> None:
    own = program(tmp_path / "playwright" / "chrome")
    assert find({"PATH": ""}, lambda: own, never).how == "playwright's own"


def test_playwrights_own_may_not_have_been_fetched(tmp_path: Path) -> None:
    with pytest.raises(NoChromiumError, match="apt-get install chromium"):
        find({"PATH": ""}, lambda: str(tmp_path / "missing"), refused)


def test_then_debians_package(tmp_path: Path) -> None:
    def install() -> bool:
        program(tmp_path / "chromium")
        return True

    assert find({"PATH": str(tmp_path)}, nowhere, install).how == "Debian's package, installed just now"


def test_only_root_gives_up_the_sandbox() -> None:
    assert "--no-sandbox" in flags(root=True)
    assert "--no-sandbox" not in flags(root=False)
