"""How often: "3 posts a week", "ogni due anni", "mensili"; and what is only named so ("annual report")."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.timing.amounts import count_at
from okrwidgets.smart.grammar.timing.scan import Found, Scan
from okrwidgets.smart.grammar.timing.table import weekdays

_SELDOM: Final = frozenset(
    {"notte", "stagione", "turno", "esercizio", "sprint", "annualita", "bimestre", "quadrimestre"}
)
_BEHIND_IN: Final = frozenset({"a", "advance", "corso", "row", "the", "time"})
_ROUND_THE_CLOCK: Final = frozenset({"hours", "days", "ore", "giorni", "hour", "day"})


def frequency(scan: Scan, at: int) -> Found | None:
    """A word for how often, unless it belongs to a name."""
    if scan.words[at] == "quotidiani" and scan.words[at + 1] in {"nazionali", "locali", "online"}:
        return None
    return None if _is_name(scan, at) else scan.found(at, at + 1, "recurrence")


def _is_name(scan: Scan, at: int) -> bool:
    """Whether a paper, an occasion or a product stands beside it."""
    return _names_ahead(scan, at) if scan.table.lang == "en" else _named_behind(scan, at) or _names_ahead(scan, at, 2)


def _names_ahead(scan: Scan, at: int, far: int = 3) -> bool:
    table = scan.table
    for place in range(at + 1, at + 1 + far):
        word = scan.words[place]
        if scan.tokens[place].kind != "word" or word in table.rate_stops or word in table.articles:
            return False
        if word in table.documents or word in table.products:
            return not (word == "newsletter" and scan.words[at - 1] in table.indefinite)
        if word in table.occasions:
            return scan.words[at - 1] not in table.indefinite
    return False


def _named_behind(scan: Scan, at: int) -> bool:
    """In Italian the noun comes first, sometimes with another adjective between."""
    table = scan.table
    for place in (at - 1, at - 2):
        word = scan.words[place]
        if word in table.links or scan.tokens[place].kind != "word":
            return False
        if word in table.products:
            return True
        if word in table.documents:
            several = scan.words[at].endswith("i") or (
                word == "newsletter" and scan.words[place - 1] in table.indefinite
            )
            return not several
        if word in table.occasions:
            return not scan.words[at].endswith("i") and scan.words[place - 1] not in table.indefinite
    return False


def each(scan: Scan, at: int) -> Found | None:
    """Every week, every two years, each Monday, ogni 15 giorni, every other month."""
    table, words = scan.table, scan.words
    end = at + 1
    if words[end] in {"other", "second", "single", "altro"}:
        end += 1
    count, behind, _ = count_at(scan, end)
    if count is not None:
        end = behind
        if words[end] in {"-", "–", "to", "o", "or"} and count_at(scan, end + 1)[0] is not None:
            end += 2
    end = scan.skip(end, table.unit_words, 1)
    if words[end] in {"school", "academic", "calendar"}:
        end += 1
    word = words[end]
    several = count is not None and table.units.get(word, "second") not in {"second", "minute"}
    one = count is None and (word in table.rated or word in table.months or scan.behind(end, table.seasons) is not None)
    if several or one or (count is None and word in weekdays(table.lang)):
        behind = end + 1
        if words[behind] in {"scolastico", "accademico", "lavorativo", "solare"}:
            behind += 1
        return scan.found(at, behind, "recurrence")
    return None


def per(scan: Scan, at: int) -> Found | None:
    """Per month, /year, per school year."""
    table, words = scan.table, scan.words
    end = at + 1
    if words[at] == "/" and not scan.adjacent(at):
        return None
    if words[end] in {"school", "academic", "calendar", "working", "fiscal", "financial"}:
        end += 1
    if words[end] not in table.rated or words[end] in {"h", "half"} or words[at - 1] == "km":
        return None
    if words[end] == "anno" and words[end + 1] in {"scolastico", "accademico"}:
        end += 1
    if scan.is_number(end + 1):
        return None
    return scan.found(at, end + 1, "recurrence")


def rate(scan: Scan, at: int) -> Found | None:
    """3 posts *a week*, 8.000 passi *al giorno*, due volte *l'anno*."""
    table, words = scan.table, scan.words
    unit = words[at + 1]
    if words[at] in {"a", "ad"} and unit == "anno" and words[at + 2] in {"scolastico", "accademico"}:
        return scan.found(at, at + 3, "recurrence")
    if unit not in table.rated or unit == "half" or _goes_on(scan, at + 2) or scan.is_number(at + 2):
        return None
    if table.lang == "en" or words[at] in {"l'", "il", "la"} or unit in _SELDOM:
        if words[at - 1] in table.rate_stops:
            return None
        far = 7 if table.lang == "en" else 4
        if not any(_is_count(scan, place) for place in range(max(0, at - far), at)):
            return None
    if words[at - 1] in _ROUND_THE_CLOCK and words[at - 2] in {"24", "7", "365", "366"}:
        return None
    return scan.found(at, at + 2, "recurrence")


def _goes_on(scan: Scan, at: int) -> bool:
    """Whether the phrase goes on and is no rate: "a week of", "al mese in corso"; "a week in every class" is one."""
    goes_on = scan.words[at] in scan.table.rate_stops
    return goes_on and not (scan.words[at] == "in" and scan.words[at + 1] not in _BEHIND_IN)


def _is_count(scan: Scan, at: int) -> bool:
    word, table = scan.words[at], scan.table
    return scan.is_number(at) or word in table.rate_counts or (word in table.numbers and word not in table.indefinite)
