"""Which words of a statement are times, what each does, and which numbers and names only look like one."""

from __future__ import annotations

import datetime as dt
import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.period import Period
from okrwidgets.smart.grammar.calendar import Calendar
from okrwidgets.smart.grammar.record import BINDING, Time
from okrwidgets.smart.grammar.times import find_times
from okrwidgets.smart.grammar.tokens import tokens_of
from okrwidgets.text import LANGUAGES, Language

HERE = Path(__file__).parent
DEV = [json.loads(line) for line in (HERE.parent / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
FILES: dict[Language, str] = {"en": "english_time_cases.txt", "it": "italian_time_cases.txt"}

Said = tuple[str, str, str | None]


def times_of(text: str, lang: Language, calendar: Calendar | None = None) -> tuple[Time, ...]:
    return find_times(text, tokens_of(text), lang, calendar or Calendar())


def said(text: str, lang: Language, calendar: Calendar | None = None) -> list[Said]:
    return [(text[found.start : found.end], found.kind, found.iso) for found in times_of(text, lang, calendar)]


def cases() -> list[tuple[Language, str, list[Said]]]:
    found = []
    for lang in LANGUAGES:
        for line in (HERE / FILES[lang]).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                marked = [mark.split("|") for mark in re.findall(r"\[([^]]*)\]", line)]
                expected = [(words, kind, iso[0] if iso else None) for words, kind, *iso in marked]
                found.append((lang, re.sub(r"\[([^]|]*)[^]]*\]", r"\1", line), expected))
    return found


@pytest.mark.parametrize(("lang", "text", "expected"), cases())
def test_each_time_and_nothing_else(lang: Language, text: str, expected: list[Said]) -> None:
    assert said(text, lang) == expected


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_development_statements(lang: Language) -> None:
    misread = []
    for line in DEV:
        if line["lang"] != lang:
            continue
        found = [one for one in times_of(line["text"], lang) if one.kind in BINDING]
        labels = line["labels"]
        deadline = next((one.iso for one in found if one.iso), None)
        wanted = labels["deadline"] if labels["deadline_source"] == "text" else None
        if (bool(found), deadline) != (labels["T_text"], wanted):
            misread.append(line["id"])
    assert misread == []


REFERENCE = Calendar(reference=dt.date(2026, 2, 10))


@pytest.mark.parametrize(
    ("lang", "text", "kind", "iso"),
    [
        ("it", "Dimezzare i reclami entro fine anno", "relative", "2026-12-31"),
        ("en", "Close all bugs by EOQ", "relative", "2026-03-31"),
        ("en", "Sign 12 sponsors next quarter", "relative", "2026-06-30"),
        ("en", "Sign 12 sponsors by the end of next month", "relative", "2026-03-31"),
        ("en", "Double membership within five years", "horizon", "2031-02-10"),
        ("en", "Double membership in the next 18 months", "horizon", "2027-08-10"),
        ("it", "Aumentare i soci nel prossimo triennio", "relative", "2029-12-31"),
        ("en", "Zero injuries this season", "relative", None),
        ("en", "Open two shops by March", "deadline", "2026-03-31"),
        ("en", "Open two shops by January", "deadline", "2027-01-31"),
        ("it", "Aprire due sportelli entro il 30/9", "deadline", "2026-09-30"),
        ("en", "Send the contract by Friday", "deadline", "2026-02-13"),
        ("en", "Publish the list by 29 February", "deadline", "2028-02-29"),
        ("en", "Publish 3 posts per month", "recurrence", None),
        # what was over when it was said is what it was then
        ("en", "Raise turnout to 55%, 41% in 2024", "baseline", "2024"),
    ],
)
def test_seen_from_a_day(lang: Language, text: str, kind: str, iso: str | None) -> None:
    (found,) = times_of(text, lang, REFERENCE)
    assert (found.kind, found.iso) == (kind, iso)


def test_a_month_without_a_year_lies_in_the_statements_period() -> None:
    calendar = Calendar(period=Period.parse("2027-01-01/2027-06-30"))
    (found,) = times_of("Aprire due sportelli entro marzo", "it", calendar)
    assert (found.iso, found.first, found.last) == ("2027-03-31", dt.date(2027, 3, 1), dt.date(2027, 3, 31))


def test_the_quarter_of_a_statement_is_its_own_period() -> None:
    august = Calendar(period=Period.parse("2022-08-01/2022-10-31"))
    (found,) = times_of("Fewer than 2 services out of budget at quarter close", "en", august)
    assert found.iso == "2022-10-31"
    (found,) = times_of("Close the books by the end of the year", "en", august)
    assert found.iso == "2022-12-31"


def test_a_fiscal_quarter_has_days_only_where_the_fiscal_year_is_known() -> None:
    text = "Close 40 deals in FY27-Q1"
    assert said(text, "en") == [("in FY27-Q1", "period", None)]
    assert said(text, "en", Calendar(fiscal_year_start=7)) == [("in FY27-Q1", "period", "2026-09-30")]


def test_a_start_has_a_first_day_and_no_end() -> None:
    (found,) = times_of("Da gennaio 2026 gli uffici pubblicano i verbali", "it")
    assert (found.kind, found.iso, found.first, found.last) == ("start", None, dt.date(2026, 1, 1), None)


def test_two_days_make_one_period() -> None:
    (found,) = times_of("Open the exhibition from 1 March to 30 June 2026", "en")
    assert (found.kind, found.first, found.last) == ("period", dt.date(2026, 3, 1), dt.date(2026, 6, 30))


WORDS = sorted({word for _, text, _ in cases() for word in text.split()})
CALENDARS = st.builds(
    Calendar,
    reference=st.none() | st.dates(),
    period=st.none() | st.sampled_from([Period.parse("2025-Q2"), Period.parse("FY2026"), Period.parse("9998")]),
    fiscal_year_start=st.integers(1, 12),
)


@given(
    text=st.text() | st.lists(st.sampled_from(WORDS)).map(" ".join),
    lang=st.sampled_from(LANGUAGES),
    calendar=CALENDARS,
)
def test_any_text_is_read_and_no_time_overlaps_another(text: str, lang: Language, calendar: Calendar) -> None:
    behind = 0
    for found in times_of(text, lang, calendar):
        assert behind <= found.start < found.end <= len(text)
        assert found.first is None or found.last is None or found.first <= found.last
        assert found.kind != "recurrence" or found.iso is None
        behind = found.end


@pytest.mark.parametrize("unit", ["by the end of ", "2026-", "entro i primi ", "in the next ", "Q1-Q2 ", "a "])
def test_the_time_it_takes_grows_with_the_length(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        tokens = tokens_of(text)
        spent = []
        for _ in range(3):
            start = time.process_time()
            find_times(text, tokens, "it", Calendar())
            spent.append(time.process_time() - start)
        return min(spent)

    # sixteen times as long; a quadratic reader would need 256 times as much
    assert seconds(64_000) < 64 * max(seconds(4_000), 0.0005)
