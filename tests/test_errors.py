"""An error speaks to people, also in a notebook."""

from __future__ import annotations

from pathlib import Path

import pytest

import okrwidgets as okr
from okrwidgets.errors import OkrError
from okrwidgets.text import Text, use_language

HELLO = Text(en="hello {name}", it="ciao {name}")


def test_an_error_is_said_in_the_readers_language_with_its_code() -> None:
    error = OkrError("X999", HELLO.fill(name="Anna"))
    with use_language("it"):
        assert str(error) == "X999: ciao Anna"
    assert error.say("en") == "hello Anna"


def test_a_notebook_shows_the_sentence_and_no_traceback() -> None:
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    shown: list[list[str]] = []
    shell._showtraceback = lambda *told: shown.append(told[-1])  # type: ignore[method-assign]
    shell.run_cell("import okrwidgets as okr; okr.OKRBuilder(langg='it')", store_history=False)
    ((line,),) = shown
    assert line.startswith("W002: ")
    assert "“lang”" in line


def test_a_builder_says_in_its_own_language_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text("kpis: 3\nokr: 1\n", encoding="utf-8")
    with pytest.raises(okr.PlanError) as raised:
        okr.OKRBuilder(file, lang="it")
    assert "riga 1" in str(raised.value)
    with pytest.raises(okr.PlanError) as raised:
        okr.OKRBuilder(file, lang="en")
    assert "line 1" in str(raised.value)
