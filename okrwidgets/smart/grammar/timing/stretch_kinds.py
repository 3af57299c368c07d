"""What a stretch does behind a preposition, and when it is no time but part of a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.smart.grammar.record import TimeKind
from okrwidgets.smart.grammar.timing.numbered_stretch import is_law
from okrwidgets.smart.grammar.timing.scan import Scan
from okrwidgets.smart.grammar.timing.stretch import Stretch
from okrwidgets.smart.grammar.timing.table import Role, words

_LIMITS: Final[frozenset[Role]] = frozenset({"by", "until", "within"})
_POINTS: Final[frozenset[Role]] = frozenset({"by", "until", "within", "at", "on", "in"})
_BARE_EDGES: Final = words(
    "end late early mid fine meta inizio eoy eoq eom eow eofy eoh eos year-end quarter-end month-end yearend year"
    " quarter end-of-year end-of-quarter end-of-month season"
)
_STREETS: Final = words(
    "via viale piazza piazzale corso largo scuola istituto ponte quartiere caserma stadio primo ospedale parco"
    " comprensivo"
)
_FAR: Final[Mapping[Role, TimeKind]] = {"base": "baseline", "from": "start", "after": "start"}


def kind_of(scan: Scan, start: int, stretch: Stretch, role: Role | None, *, article: bool | None) -> TimeKind | None:
    """Tell what a stretch does.

    Args:
        scan: the row of tokens.
        start: the first token of the stretch.
        stretch: what was read there.
        role: what the preposition says; ``None`` without one.
        article: whether the article between the two is a definite one; ``None`` where there is none.
    """
    if role is not None and role in _FAR and stretch.shape != "weekday":
        known = stretch.shape != "unit" or stretch.shift is not None or bool(stretch.edge)
        return _FAR[role] if known or role == "base" else None
    if stretch.shape == "unit":
        return _unit(scan, start, stretch, role, article=article)
    if stretch.shape == "event":
        return "relative" if role in _POINTS or (role is None and scan.words[start] == "fine") else None
    if stretch.shift is not None:
        return "relative"
    if stretch.shape == "weekday":
        return "deadline" if role in _LIMITS or role == "on" else None
    if stretch.shape == "season":
        return _season(stretch, role)
    if stretch.shape == "day":
        return _day(scan, start, stretch, role)
    return _months_and_years(scan, start, stretch, role)


def _unit(scan: Scan, start: int, stretch: Stretch, role: Role | None, *, article: bool | None) -> TimeKind | None:
    if stretch.shift is not None:
        return "relative"
    if stretch.edge:
        return "relative" if role is not None or scan.words[start] in _BARE_EDGES else None
    table = scan.table
    definite = scan.words[start] in table.definite or table.year_words.get(scan.words[start]) in {"school", "fiscal"}
    contracted = article is None and table.lang == "it" and scan.words[start - 1] not in {"in", "per", "entro"}
    if not definite or not (article or contracted) or role not in {"in", "within", "for"}:
        return None
    if scan.words[start] in {"week", "settimana", "mese"} and role != "within":
        return None
    return "period" if stretch.noun == "years" else "relative"


def _season(stretch: Stretch, role: Role | None) -> TimeKind | None:
    if role in _LIMITS:
        return "deadline"
    if role in {"in", "for", "at", "on", "over", "between"} or stretch.year is not None:
        return "deadline" if stretch.edge == "end" and role in {"at", None} else "period"
    return None


def _day(scan: Scan, start: int, stretch: Stretch, role: Role | None) -> TimeKind | None:
    return (
        None
        if role == "of" and any(scan.words[start - back] in scan.table.laws for back in range(2, 7))
        else "deadline"
    )


def _months_and_years(scan: Scan, start: int, stretch: Stretch, role: Role | None) -> TimeKind | None:
    if role in _LIMITS:
        return "deadline"
    if stretch.edge == "end" and role in {"at", "on", None}:
        return "deadline"
    if role == "at":
        return "period" if stretch.shape == "month" else "deadline"
    if stretch.year is None:
        if stretch.shape == "part" and role is None:
            return None
        if role == "of" and stretch.shape in {"month", "half", "part"}:
            return None
        short = stretch.end <= start + 2 and scan.words[start] in scan.table.ordinals
        if stretch.shape == "half" and role is None and scan.table.lang == "en" and short:
            return None
    return "period"


def is_name(scan: Scan, at: int, start: int, stretch: Stretch, role: Role | None) -> bool:
    """Whether a year belongs to a name: Agenda 2030, "the 2026 budget", "delibera n. 12 del 2023"."""
    table, words = scan.table, scan.words
    if role is None and stretch.shape in {"day", "month"} and stretch.year is None:
        return not _STREETS.isdisjoint(words[max(0, at - 2) : at])
    if stretch.shape not in {"year", "years", "cross"} or not scan.is_number(start):
        return False
    if words[stretch.end] in {"agenda", "vision"}:
        return True
    if role == "of" or words[at - 1] in table.links:
        return any(words[at - back] in table.laws for back in range(1, 6) if at >= back)
    if role in {"in", "of", "for", None} and stretch.shape == "year" and words[stretch.end] in table.documents:
        return table.lang == "en"
    if role is not None or at == 0:
        return False
    before = words[at - 1] if words[at - 1] not in {"-", "+", "–"} else words[at - 2]
    if stretch.shape != "year" and before in table.documents:
        return False
    if before in table.names or is_law(scan, at):
        return True
    if stretch.shape == "year" and words[at - 2] in table.links and words[at - 3] in table.documents:
        return True
    word = scan.tokens[at - 1].text
    named = word[:1].isupper() and not word.isupper() and len(word) > 1
    return stretch.shape == "year" and named and not scan.opens(at - 1)
