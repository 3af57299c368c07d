"""A term is opened by exactly what it is called; else those that come near are named."""

from __future__ import annotations

import pytest

import okrwidgets as okr
from okrwidgets.errors import OkrError
from okrwidgets.text import Language


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("roas", "roas"),
        ("ROAS", "roas"),
        ("Return on Ad Spend", "roas"),
        ("ritorno sulla spesa pubblicitaria", "roas"),
        ("costo per lead", "cost_per_lead"),
        ("  Costo-per-lead ", "cost_per_lead"),
        ("CPL", "cost_per_lead"),
        ("cost_per_lead", "cost_per_lead"),
        ("Obiettivo", "objective"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "it"])
def test_by_key_name_expansion_or_alias_in_either_language(words: str, key: str, lang: Language) -> None:
    found = okr.term(words, lang=lang)
    assert found.key == key
    assert found.lang == lang


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("cost per", {"Cost per lead", "Cost per click"}),
        ("ro", {"ROAS", "ROI"}),
    ],
)
def test_what_comes_near_is_named(words: str, names: set[str]) -> None:
    with pytest.raises(OkrError) as raised:
        okr.term(words, lang="en")
    assert raised.value.code == "G101"
    said = raised.value.say("en")
    assert said.startswith(f"The glossary has no term “{words}”. Did you mean one of these? ")
    assert names <= set(said.split("? ")[1].split(" · "))
    assert len(said.split(" · ")) <= 4


@pytest.mark.parametrize(
    ("words", "name"), [("ros", "ROAS"), ("conversion rat", "Conversion rate"), ("key reslt", "Key result")]
)
def test_what_comes_nearest_is_named_first(words: str, name: str) -> None:
    with pytest.raises(OkrError) as raised:
        okr.term(words, lang="en")
    said = raised.value.say("en")
    assert f"Did you mean “{name}”?" in said or f"? {name} · " in said


def test_a_single_one_is_asked_for() -> None:
    with pytest.raises(OkrError) as raised:
        okr.term("balanced scorecad", lang="it")
    assert raised.value.say("it") == "Nel glossario non c'è “balanced scorecad”. Intendevi “Balanced scorecard”?"


def test_the_names_are_said_in_the_language_that_was_asked_for() -> None:
    with pytest.raises(OkrError) as raised:
        okr.term("tasso di converzione", lang="it")
    assert "Tasso di conversione" in raised.value.say("it")


@pytest.mark.parametrize("words", ["xqzwk", "", "   "])
def test_where_nothing_comes_near_the_way_on_is_said(words: str) -> None:
    with pytest.raises(OkrError, match="GlossaryBrowser") as raised:
        okr.term(words, lang="en")
    assert raised.value.code == "G101"


def test_a_language_that_it_does_not_speak() -> None:
    with pytest.raises(OkrError) as raised:
        okr.term("roas", lang="fr")  # type: ignore[arg-type]
    assert raised.value.code == "L001"
