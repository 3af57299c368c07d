"""Search as one types finds the term that was meant, in both languages."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.terms import search, terms
from okrwidgets.terms.searching.index import SMALL_WORDS, Entry
from okrwidgets.terms.searching.search import index
from okrwidgets.terms.searching.typos import slips, slips_allowed
from okrwidgets.terms.spelling import plain
from okrwidgets.text.language import LANGUAGES, Language

LABELS = [(label.plain, entry.term.key) for entry in index() for label in entry.labels]


def keys(words: str, lang: Language = "it", limit: int = 8) -> list[str]:
    return [term.key for term in search(words, lang, limit)]


@pytest.mark.parametrize(
    ("typed", "lang", "key"),
    [
        ("ritorno spesa", "it", "roas"),
        ("ritorno spesa", "en", "roas"),
        ("spesa ritorno", "it", "roas"),
        ("return on ad", "it", "roas"),
        ("costo al lead", "it", "cost_per_lead"),
        ("costo per lead", "en", "cost_per_lead"),
        ("cpl", "en", "cost_per_lead"),
        ("tasso di conversione", "en", "conversion_rate"),
        ("Tàsso  CONVERSIONE", "it", "conversion_rate"),
        ("key res", "it", "key_result"),
        ("risultati chiave", "it", "key_result"),
        ("retrun on ad spend", "en", "roas"),
        ("obbiettivo", "it", "objective"),
        ("converison rate", "en", "conversion_rate"),
        ("ROSA", "it", "roas"),
    ],
)
def test_the_term_that_was_meant_comes_first(typed: str, lang: Language, key: str) -> None:
    assert keys(typed, lang)[0] == key


def test_what_is_called_exactly_that_goes_before_what_starts_like_that() -> None:
    assert keys("lead")[0] == "lead"
    assert keys("kpi", "en")[0] == "kpi"
    assert keys("smart", "en")[0] == "smart"


def test_a_slip_is_not_looked_for_where_letters_fit() -> None:
    assert "roas" not in keys("roi")
    assert slips("roi", "roas") == 1, "it would be near enough"


def test_a_definition_is_read_only_where_no_name_fits() -> None:
    assert "roas" in keys("portato euro pubblicità", "it")
    assert "roas" in keys("portato euro pubblicità", "en")
    assert terms()["roas"].definition.it.startswith("Quanti euro di fatturato ha portato ogni euro di pubblicità")
    assert all(
        any(word.startswith("fatturato") for word in entry.words)
        for entry in index()
        if entry.term.key in keys("fatturato", "it", 1000)
    )


@pytest.mark.parametrize("typed", ["", "   ", "?!"])
def test_without_words_the_alphabet_begins(typed: str) -> None:
    names = [plain(term.name.it) for term in search(typed, "it", 1000)]
    assert names == sorted(names)
    assert len(names) == len(terms())


def test_nothing_is_found_for_what_is_nothing() -> None:
    assert search("xqzwk", "it") == ()


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_no_more_than_asked_for(limit: int) -> None:
    assert len(search("co", "it", limit)) == limit
    assert search("co", "it", limit) == search("co", "it", 50)[:limit]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_label_finds_its_term_first(lang: Language) -> None:
    assert [label for label, key in LABELS if keys(label, lang)[0] != key] == []


@given(st.sampled_from(LABELS), st.integers(1, 60), st.sampled_from(LANGUAGES))
def test_every_beginning_of_a_label_finds_its_term(labelled: tuple[str, str], length: int, lang: Language) -> None:
    label, key = labelled
    assert key in keys(label[:length], lang, 1000)


@given(st.sampled_from(LABELS), st.randoms(use_true_random=False))
def test_the_words_of_a_label_find_its_term_in_any_order(labelled: tuple[str, str], random: Random) -> None:
    label, key = labelled
    words = label.split()
    random.shuffle(words)
    assert key in keys(" ".join(words), "it", 1000)


@given(st.sampled_from(LABELS), st.integers(1, 40), st.booleans())
def test_a_slip_in_a_long_word_is_forgiven(labelled: tuple[str, str], place: int, leave_out: bool) -> None:
    label, key = labelled
    words = label.split()
    longest = max(words, key=len)
    if len(longest) < 6 or longest in SMALL_WORDS:
        return
    at = 1 + place % (len(longest) - 2)
    slip = longest[:at] + longest[at + 1 :] if leave_out else longest[:at] + "q" + longest[at + 1 :]
    typed = " ".join(slip if word == longest else word for word in words)
    found = keys(typed, "it", 1000)
    if key not in found:  # then the slip makes a word that others have, letter by letter
        looked_for = set(typed.split()) - SMALL_WORDS
        fitting = {entry.term.key for entry in index() if all(begins(word, entry) for word in looked_for)}
        assert set(found) <= fitting != set()


def begins(typed: str, entry: Entry) -> bool:
    return any(word.startswith(typed) for word in entry.words)


@pytest.mark.parametrize(
    ("typed", "word", "expected"),
    [
        ("conversion", "conversion", 0),
        ("conv", "conversion", 0),
        ("cnv", "conversion", 1),
        ("ocnv", "conversion", 1),
        ("conxv", "conversion", 1),
        ("conversions", "conversion", 1),
        ("abc", "xyz", 3),
        ("abc", "", 3),
    ],
)
def test_slips_are_counted_up_to_the_letter_last_typed(typed: str, word: str, expected: int) -> None:
    assert slips(typed, word) == expected


@given(st.text("abcd", min_size=1, max_size=8), st.text("abcd", max_size=8))
def test_more_letters_of_the_word_never_make_it_worse_than_its_beginning(typed: str, more: str) -> None:
    assert slips(typed, typed + more) == 0
    assert slips(typed, more) <= len(typed)


def test_short_words_are_not_guessed_at() -> None:
    assert [slips_allowed("a" * n) for n in (1, 3, 4, 7, 8)] == [0, 0, 1, 1, 2]
