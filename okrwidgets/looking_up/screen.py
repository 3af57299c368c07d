"""The browser's screen: what was found, the open page, its calculator."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from okrwidgets.editing.screen.words import words
from okrwidgets.formula import Name
from okrwidgets.looking_up import sentences as say
from okrwidgets.looking_up.calculator import Calculator
from okrwidgets.looking_up.figures import range_of
from okrwidgets.looking_up.page import build_hit, build_page
from okrwidgets.looking_up.session import MOST_HITS, LookupSession
from okrwidgets.looking_up.shapes import LookupScreen, LookupWords, Sheet, SheetField, TermPage
from okrwidgets.terms import Column, Term
from okrwidgets.terms.loading import records, terms
from okrwidgets.terms.page.worked import written_exactly
from okrwidgets.terms.searching import search
from okrwidgets.terms.units import UnitWords, result_figure
from okrwidgets.text import Language, Sayable, Verbatim

STARTERS: Final = ("kpi", "okr", "roas")
"""Three terms to begin with."""
_SHOWN_OF_QUERY: Final = 40


def build_screen(session: LookupSession) -> LookupScreen:
    """The screen as it is now."""
    found = session.found
    hits = found or (session.near if session.query.strip() else ())
    screen = LookupScreen(
        rev=session.rev,
        query=session.query,
        status=_status(session, found, hits).say(session.lang) if session.query.strip() else "",
        hits=[build_hit(term, session.lang) for term in hits],
        can_back=session.can_back,
        can_forward=session.can_forward,
    )
    if session.key is not None:
        screen["page"] = _page(session.key, session.lang)
    if (calculator := session.calculator) is not None:
        screen["sheet"] = _sheet(calculator)
    return screen


@lru_cache(maxsize=2)
def lookup_words(lang: Language) -> LookupWords:
    """All words in one language."""
    shared = words(lang)["ui"]
    ui = {key: shared[key] for key in say.SHARED_UI} | {key: text.say(lang) for key, text in say.UI.items()}
    return LookupWords(
        lang=lang,
        ui=ui,
        index=[build_hit(term, lang) for term in search("", lang, len(terms()))],
        starters=[build_hit(terms()[key], lang) for key in STARTERS],
    )


@lru_cache(maxsize=64)
def _page(key: str, lang: Language) -> TermPage:
    return build_page(terms()[key], records(), lang)


def _status(session: LookupSession, found: tuple[Term, ...], hits: tuple[Term, ...]) -> Sayable:
    if len(found) == MOST_HITS:
        return say.FOUND_MANY.fill(n=MOST_HITS)
    if found:
        return say.FOUND.fill(len(found))
    query = session.query.strip()
    shown = query if len(query) <= _SHOWN_OF_QUERY else query[: _SHOWN_OF_QUERY - 1] + "…"
    return (say.NOTHING_NEAR if hits else say.NOTHING).fill(query=Verbatim(shown))


def _sheet(calculator: Calculator) -> Sheet:
    lang = calculator.lang
    sheet = Sheet(
        fields=[_field(calculator, column, lang) for column in calculator.columns],
        is_empty=calculator.is_empty,
        is_example=calculator.is_example,
    )
    value, unit = calculator.answer.value, calculator.measure.unit
    if value is None:
        sheet["reason"] = calculator.reason().say(lang)
    else:
        if not isinstance(calculator.formula.tree, Name):  # a mere column is its own result
            sheet["steps"] = calculator.steps.say(lang)
        sheet["sign"] = "=" if written_exactly(value, unit) else "≈"
        sheet["result"] = result_figure(calculator.term, calculator.measure, value).say(lang)
    return sheet


def _field(calculator: Calculator, column: Column, lang: Language) -> SheetField:
    reading = calculator.reading(column)
    field = SheetField(
        column=column.key,
        label=column.name.say(lang),
        unit=UnitWords(column.unit).say(lang),
        what=column.what.say(lang),
        raw=calculator.raw(column),
    )
    between = range_of(column)
    if between is not None:
        field["range"] = between.say(lang)
    if reading.echo and (calculator.is_typed(column) or column.unit == "percent"):
        field["echo"] = " ".join(sentence.say(lang) for sentence in reading.echo)
    if reading.problem is not None:
        field["problem"] = reading.problem.say(lang)
    return field
