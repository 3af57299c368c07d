"""All Italian of the project keeps to the words of ``glossary/termbase.yaml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.contract.italian import Place, all_italian, prose
from tests.contract.termbase import Allowed, Check, Entry, Finding, findings, read

ENTRIES = read()
TARGET = Entry("target", en=("targets?",), it=("valor[ei] obiettivo",), instead_of=("target", "check-in"))


@cache
def found() -> tuple[tuple[Finding, Allowed | None], ...]:
    return tuple(findings(ENTRIES, all_italian()))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_all_italian_keeps_to_it(entry: Entry) -> None:
    said = [str(finding) for finding, allowed in found() if finding.entry == entry and allowed is None]
    assert not said, "\n" + "\n".join(said)


def test_every_exception_is_needed() -> None:
    needed = {(finding.entry.id, allowed) for finding, allowed in found()}
    idle = [
        f"{entry.id}: {each.where}" for entry in ENTRIES for each in entry.exceptions if (entry.id, each) not in needed
    ]
    assert not idle


def test_every_entry_says_what_to_use_and_what_not() -> None:
    names = [entry.id for entry in ENTRIES]
    assert len(names) == len(set(names))
    for entry in ENTRIES:
        assert entry.it, entry.id
        assert entry.instead_of, entry.id
        assert all(each.why.strip() for each in entry.exceptions), entry.id


def test_looks_everywhere() -> None:
    places = [place.where for place in all_italian()]
    for start in ("okrwidgets.", "glossary/terms/", "glossary/columns.yaml", "glossary/sources.yaml", "notebooks/it/"):
        assert any(where.startswith(start) for where in places), start
    assert any(where.startswith("okrwidgets/model/templates/article.it.okr.yaml") for where in places)
    assert any(where.startswith("okrwidgets.smart.RULES") and where.endswith(".why") for where in places)


# ------------------------------------------------------------------------------------------- what the check notices
def checks(entry: Entry, it: str, en: str | None = None, where: str = "here") -> list[tuple[Check, str]]:
    seen = findings([entry], [Place(where, prose(it), None if en is None else prose(en))])
    return [(finding.check, finding.word) for finding, allowed in seen if allowed is None]


@pytest.mark.parametrize(
    "it", ["Il target è 100.", "TARGET: 100", "l'idea di “target”", "Il valore obiettivo (target)"]
)
def test_a_word_of_the_other_language_is_noticed(it: str) -> None:
    assert checks(TARGET, it) == [("words", "target")]


@pytest.mark.parametrize(
    "it",
    [
        "Il valore obiettivo è 100.",
        "Una campagna targetizzata",
        "pre-target",
        "La colonna `target` del piano",
        "Scrivi target=100",
        'Indica le colonne: funnel(["visits", "target"], tabella)',
        "[il piano](target/plan.okr.yaml)",
        "da {start} a {target}",
    ],
)
def test_parts_of_words_code_links_and_placeholders_are_not(it: str) -> None:
    assert checks(TARGET, it) == []


def test_a_word_with_a_hyphen_is_one_word() -> None:
    assert checks(TARGET, "Fai il check-in ogni lunedì") == [("words", "check-in")]
    assert checks(TARGET, "Fai il check-in-bis") == []


@pytest.mark.parametrize("en", ["The target is 100.", "Targets of the quarter"])
def test_a_pair_in_which_the_italian_says_it_otherwise_is_noticed(en: str) -> None:
    ((check, word),) = checks(TARGET, "La cifra è 100.", en)
    assert check == "pair"
    assert word.lower().startswith("target")
    assert checks(TARGET, "I valori obiettivo", en) == []


def test_english_in_another_sense_or_in_a_placeholder_asks_for_nothing() -> None:
    assert checks(TARGET, "La cifra è 100.", "Up to {target}, well-targeted") == []


def test_an_exception_covers_its_place_its_words_and_its_check_only() -> None:
    both = Entry("t", TARGET.en, TARGET.it, TARGET.instead_of, (Allowed("docs/* table", "a column's name"),))
    assert checks(both, "Il target", "The target", "docs/a table") == []
    assert checks(both, "Il target", "The target", "docs/a text") == [("words", "target"), ("pair", "target")]
    word = Entry("t", TARGET.en, TARGET.it, TARGET.instead_of, (Allowed("*", "a column's name", words=("target",)),))
    assert checks(word, "Il target al check-in", "The target") == [("words", "check-in"), ("pair", "target")]
    pair = Entry("t", TARGET.en, TARGET.it, TARGET.instead_of, (Allowed("*", "a quotation", only="pair"),))
    assert checks(pair, "Il target", "The target") == [("words", "target")]


def test_brackets_in_a_place_stand_for_themselves() -> None:
    entry = Entry("t", (), ("x",), ("target",), (Allowed("a.UI['hints']", "a sample"),))
    assert checks(entry, "target", where="a.UI['hints']") == []
    assert checks(entry, "target", where="a.UIh") == [("words", "target")]


def test_a_misspelt_key_in_the_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "termbase.yaml"
    file.write_text("- id: target\n  it: [valore obiettivo]\n  insteadof: [target]\n", encoding="utf-8")
    with pytest.raises(TypeError, match="insteadof"):
        read(file)
