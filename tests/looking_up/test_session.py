"""A glossary at work: what is found, the way back, and what is told."""

from __future__ import annotations

import gc

import pytest

from okrwidgets.looking_up import LookupSession, Told
from okrwidgets.looking_up.session import LONGEST, MOST_HITS


class Listener:
    """Keeps what a view would have been told."""

    def __init__(self, session: LookupSession) -> None:
        self.told: list[Told] = []
        session.watch(self.hear)

    def hear(self, told: Told) -> None:
        self.told.append(told)


def test_it_finds_as_one_types_in_either_language_and_forgives_slips() -> None:
    session = LookupSession("it")
    for typed in ("ritorno spe", "RITORNO SPESA", "return on ad", "roas", "ROAZ"):
        session.edit(typed)
        assert session.found[0].key == "roas", typed


def test_without_words_nothing_is_found() -> None:
    for nothing in ("", "   ", "…"):
        session = LookupSession("en", query=nothing)
        assert session.found == ()
        assert session.near == ()


def test_what_comes_near_where_nothing_is_found() -> None:
    session = LookupSession("en", query="convrtsionrt ratte")
    assert session.found == ()
    assert "conversion_rate" in [term.key for term in session.near]
    session.edit("qqqqqqqq")
    assert session.near == ()


def test_no_more_is_found_than_one_can_look_through() -> None:
    assert len(LookupSession("en", query="c").found) == MOST_HITS


def test_the_first_that_is_found_is_opened_and_the_search_is_empty_again() -> None:
    session = LookupSession("it", query="ritorno spesa")
    listener = Listener(session)
    session.choose()
    assert (session.key, session.query) == ("roas", "")
    assert listener.told == [Told(read=True)]


@pytest.mark.parametrize("key", [None, "no_such_term", ""])
def test_where_there_is_nothing_to_open_nothing_happens(key: str | None) -> None:
    session = LookupSession("en", "roi", "qqqqqqqq")
    listener = Listener(session)
    session.choose(key)
    assert (session.key, session.query, listener.told) == ("roi", "qqqqqqqq", [])


def test_back_and_forward_lead_through_all_pages_and_to_the_start() -> None:
    session = LookupSession("en")
    for key in ("roas", "roi", "okr"):
        session.choose(key)
    seen = []
    while session.can_back:
        session.back()
        seen.append(session.key)
    assert seen == ["roi", "roas", None]
    session.back()
    assert session.key is None
    while session.can_forward:
        session.forward()
        seen.append(session.key)
    assert seen[3:] == ["roas", "roi", "okr"]


def test_a_page_that_is_opened_after_going_back_ends_the_way_forward() -> None:
    session = LookupSession("en")
    session.choose("roas")
    session.choose("roi")
    session.back()
    session.choose("okr")
    assert not session.can_forward
    session.back()
    assert session.key == "roas"


def test_the_open_page_opened_again_is_no_step() -> None:
    session = LookupSession("en", "roas")
    session.choose("roas")
    session.put("roas")
    assert not session.can_back


def test_going_back_is_told_as_such() -> None:
    session = LookupSession("en", "roas")
    session.choose("roi")
    listener = Listener(session)
    session.edit("cost")
    session.back()
    assert listener.told == [Told(), Told(moved=True)]
    assert session.query == ""


def test_figures_stay_with_their_page() -> None:
    session = LookupSession("en", "roas")
    session.figure("roas", "revenue", "60000")
    assert session.calculator is not None
    assert session.calculator.answer.value == 6
    session.choose("okr")
    assert session.calculator is None
    session.figure("roas", "revenue", "1")
    session.clear()
    session.show_example()
    session.back()
    assert session.calculator.answer.value == 6
    session.clear()
    assert session.calculator.is_empty
    session.show_example()
    assert session.calculator.answer.value == 3


def test_figures_follow_the_reader_into_another_language() -> None:
    session = LookupSession("en", "roas")
    session.figure("roas", "revenue", "1,500.5")
    session.choose("roi")
    session.speak("it")
    session.back()
    assert session.calculator is not None
    revenue = session.calculator.columns[0]
    assert (session.calculator.raw(revenue), session.calculator.values["revenue"]) == ("1.500,5", 1500.5)


def test_what_changes_nothing_is_not_told() -> None:
    session = LookupSession("en", "roas", "cost")
    listener = Listener(session)
    session.edit("cost")
    session.back()
    session.forward()
    session.put("roas")
    assert (listener.told, session.rev) == ([], 0)


def test_a_search_without_end_is_cut() -> None:
    session = LookupSession("en", query="x" * 1000)
    assert len(session.query) == LONGEST
    session.edit("y" * 1000)
    assert session.query == "y" * LONGEST


def test_a_view_that_is_gone_is_no_longer_told() -> None:
    session = LookupSession("en")
    listener = Listener(session)
    told = listener.told
    del listener
    gc.collect()
    session.edit("cost")
    assert told == []
