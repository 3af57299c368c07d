"""Reading a sentence: tokens, then times, then the quantities that the times leave over."""

from __future__ import annotations

import datetime as dt

from okrwidgets.period import Period
from okrwidgets.smart.grammar.calendar import Calendar
from okrwidgets.smart.grammar.quantities import find_quantities
from okrwidgets.smart.grammar.record import Reading, Token
from okrwidgets.smart.grammar.times import find_times
from okrwidgets.smart.grammar.tokens import tokens_of
from okrwidgets.text import Language
from okrwidgets.text.language import reader_language


def read(
    text: str,
    lang: str | None = None,
    *,
    reference: dt.date | None = None,
    period: Period | None = None,
    fiscal_year_start: int = 1,
) -> Reading:
    """Read the quantities and times of a sentence.

    Args:
        text: what was written, in ``lang``.
        lang: ``"en"`` or ``"it"``; otherwise the reader's language.
        reference: the day from which "by the end of the year" counts.
        period: for which the sentence is meant.
        fiscal_year_start: month (1 to 12) in which ``FY…`` starts.

    Returns:
        All that was found, each with its place in ``text``.

    Raises:
        OkrError: ``L001`` when ``lang`` names neither English nor Italian.

    Examples:
        >>> reading = read("Portare la conversione dal 2% al 3,5% entro il T1 2027", "it")
        >>> target, = reading.targets
        >>> target.from_value, target.values, target.unit
        (2.0, (3.5,), '%')
        >>> deadline, = reading.times
        >>> reading.text[deadline.start:deadline.end], deadline.iso
        ('entro il T1 2027', '2027-03-31')
    """
    calendar = Calendar(reference, period, fiscal_year_start)
    return read_tokens(text, tokens_of(text), reader_language(lang), calendar)


def read_tokens(text: str, tokens: list[Token], lang: Language, calendar: Calendar) -> Reading:
    """Read a text that is cut into tokens already."""
    times = find_times(text, tokens, lang, calendar)
    return Reading(text, lang, find_quantities(text, tokens, lang, times), times)
