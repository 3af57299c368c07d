"""Days within a sentence."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from okrwidgets.checking_in import sentences as say
from okrwidgets.text import Language
from okrwidgets.text.dates import write_date


@dataclass(frozen=True, slots=True)
class OnDay:
    """A day with the word before it, which in Italian depends on the day.

    Examples:
        >>> OnDay(dt.date(2027, 3, 8)).say("it"), OnDay(dt.date(2027, 3, 8)).say("en")
        ("l'8 mar 2027", 'on 8 Mar 2027')
    """

    day: dt.date

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        text = say.ON_DAY_ELIDED if self.day.day in (8, 11) else say.ON_DAY
        return text.fill(day=write_date(self.day, lang)).say(lang)
