from __future__ import annotations

from pathlib import Path

import pytest

from okrwidgets import resources


def test_in_a_checkout_they_lie_beside_the_package() -> None:
    top = Path(__file__).parents[1]
    assert resources.course_dir() == top / "notebooks"
    assert resources.glossary_dir() == top / "glossary"


def test_inside_the_package_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "okrwidgets"
    (tmp_path / "glossary").mkdir()
    (package / "notebooks").mkdir(parents=True)
    (tmp_path / "notebooks").mkdir()
    monkeypatch.setattr(resources, "files", lambda _: package)
    assert resources.course_dir() == package / "notebooks"
    assert resources.glossary_dir() == tmp_path / "glossary"


def test_a_damaged_installation_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "files", lambda _: tmp_path / "okrwidgets")
    with pytest.raises(FileNotFoundError, match="notebooks"):
        resources.course_dir()
