"""What every format promises, walked over the registry."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

import okrwidgets as okr
from okrwidgets.errors import OkrError
from okrwidgets.export import FORMATS
from okrwidgets.export.losses import losses
from okrwidgets.model import Plan
from okrwidgets.text.language import LANGUAGES, Language
from tests.export.plans import full_plan, large_plan, plan_of_words

ON = dt.date(2027, 2, 1)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("to", FORMATS)
def test_writes_what_it_says_and_the_same_each_time(to: str, lang: Language) -> None:
    found = okr.export(full_plan(), to, lang, ON)
    assert isinstance(found, bytes if FORMATS[to].writes == "bytes" else str)
    assert found
    assert okr.export(full_plan(), to, lang, ON) == found


@pytest.mark.parametrize("to", FORMATS)
def test_the_plans_own_language_is_the_default(to: str) -> None:
    plan = full_plan()
    assert okr.export(plan, to) == okr.export(plan, to, "it")
    assert okr.export(plan, to) != okr.export(plan, to, "en")


@pytest.mark.parametrize("to", FORMATS)
def test_an_empty_plan_and_a_large_one(to: str) -> None:
    assert okr.export(Plan(), to)
    assert len(okr.export(large_plan(), to, on=ON)) > 2 * len(okr.export(Plan(), to))


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("words", ["", " ", "a\nb", "\x00\x07\ufffe", "<b>&amp;</b>", "=1+1", "x" * 3000])
def test_any_words_can_be_written(to: str, words: str) -> None:
    assert okr.export(plan_of_words(words), to, on=ON)


@pytest.mark.parametrize("to", FORMATS)
def test_what_is_lost_is_said_in_both_languages(to: str) -> None:
    for loss in losses(full_plan(), to):
        assert loss.say("en") != loss.say("it")


def test_a_format_that_is_none() -> None:
    with pytest.raises(OkrError) as caught:
        okr.export(Plan(), "exel")
    assert caught.value.code == "E101"
    assert all(name in caught.value.say("en") for name in FORMATS)
    with pytest.raises(OkrError, match="Did you mean “markdown”"):
        okr.export(Plan(), "markdwn", "en")


def test_something_that_is_no_plan() -> None:
    with pytest.raises(OkrError, match=r"E103: .*“str”"):
        okr.export("plan.okr.yaml", "csv")  # type: ignore[arg-type]


@pytest.mark.parametrize("to", [name for name, one in FORMATS.items() if one.package])
def test_a_package_that_is_not_installed_is_named(to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, FORMATS[to].package or "", None)
    with pytest.raises(OkrError) as caught:
        okr.export(Plan(), to)
    assert caught.value.code == "E102"
    assert 'pip install "okrwidgets[export]"' in caught.value.say("en")


def test_the_room_loads_nothing_heavy() -> None:
    heavy = ("xlsxwriter", "pptx", "openpyxl", "pandas", "matplotlib", "lxml")
    code = f"import okrwidgets.export, sys; print(*[name for name in {heavy} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []
