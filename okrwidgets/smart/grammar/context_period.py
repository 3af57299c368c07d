"""When the period ends that stands beside a statement, in a column of its own."""

from __future__ import annotations

from operator import itemgetter

from okrwidgets.smart.grammar.calendar import Calendar, dates_of
from okrwidgets.smart.grammar.record import Token
from okrwidgets.smart.grammar.timing.named_stretch import stretch_at
from okrwidgets.smart.grammar.timing.scan import Scan
from okrwidgets.smart.grammar.timing.stretch import Stretch
from okrwidgets.smart.grammar.timing.table import time_table
from okrwidgets.smart.grammar.tokens import tokens_of
from okrwidgets.text import LANGUAGES, Language


def end_of_context(context_period: str, calendar: Calendar) -> str | None:
    """The end of a period as a plan names it, as far as it is stated; ``None`` where it states none.

    Args:
        context_period: in either language.
        calendar: its fiscal year gives ``FY…`` its days.

    Examples:
        >>> end_of_context("2024 H1", Calendar()), end_of_context("Piano 2025-2027", Calendar())
        ('2024-06-30', '2027')
        >>> end_of_context("FY25-Q2", Calendar()) is None
        True
    """
    tokens = tokens_of(context_period)
    # the language that reads more of it: "Spring 2025" is a year only to who knows no English
    _, last = max((_last_stretch(context_period, tokens, lang, calendar) for lang in LANGUAGES), key=itemgetter(0))
    return None if last is None or last.shape == "season" else dates_of(last, calendar).iso


def _last_stretch(
    context_period: str, tokens: list[Token], lang: Language, calendar: Calendar
) -> tuple[int, Stretch | None]:
    """How many tokens belong to stretches with a year, and the last of these."""
    scan = Scan.of(context_period, tokens, time_table(lang), calendar)
    read, last, at = 0, None, 0
    while at < scan.size:
        # "Budget 2026" is the budget of a year, whichever year that is
        stretch = None if scan.words[at] == "budget" else stretch_at(scan, at, led=True)
        if stretch is not None and stretch.year is not None:
            read, last = read + stretch.end - at, stretch
        at = max(at + 1, stretch.end if stretch else 0)
    return read, last
