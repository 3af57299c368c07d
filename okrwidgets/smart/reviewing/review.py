"""SMART, letter by letter: what carries it, what is missing, and what only a person can answer."""

from __future__ import annotations

import datetime as dt

from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.period import Period
from okrwidgets.smart.reviewing.from_fields import context_of, letters_of_item
from okrwidgets.smart.reviewing.from_text import letters_of_text
from okrwidgets.smart.reviewing.record import Review
from okrwidgets.smart.rules import find_all
from okrwidgets.smart.statement import Context, Kind, evidence_of, take_apart
from okrwidgets.text import Language, reader_language
from okrwidgets.text.language import require_language

Item = KPI | KeyResult | Objective


def review(
    item: str | Item,
    plan: Plan | None = None,
    *,
    lang: str | None = None,
    text_lang: str | None = None,
    kind: Kind = "goal",
    period: Period | str | None = None,
    parent: str | None = None,
    reference: dt.date | None = None,
) -> Review:
    """Say letter by letter what carries it, on what evidence, why it matters and how to repair it.

    A key result takes relevance and period from the KPI that its objective derives from. From words
    alone A means *actionable*; whether a target can be reached is computed from what was seen
    before, or asked, and never concluded.

    Args:
        item: a sentence, or a part of a plan; its filled fields count as evidence.
        plan: in which a part stands; without it nothing can be inherited.
        lang: the reader's language, in which the review is shown.
        text_lang: the language of the text; by default the plan's, else the reader's.
        kind: what sort of statement a sentence is.
        period: for which a sentence is meant, if that is known.
        parent: what a sentence is to contribute to, if that is known.
        reference: the day from which "by the end of the year" counts.

    Raises:
        OkrError: ``L001`` for a language that is neither English nor Italian.

    Examples:
        >>> found = review("Increase sales", lang="en")
        >>> found
        Review(S met, M missing, A met, R ask, T missing)
        >>> found.findings[0].message.say("en")
        '“Increase” says which way, but not how far.'
        >>> from okrwidgets.model import Unit
        >>> revenue = KPI(id="revenue", name="Invoiced revenue", unit=Unit("money", "EUR"), owner="Sales")
        >>> found = review(revenue.replace(previous=82000, target=100000))
        >>> found["A"].question.say("en")
        'From €82,000 to €100,000 is +22%: has that been seen before?'
    """
    shown = require_language(lang) if lang else None
    reader = reader_language(shown)
    if isinstance(item, str):
        of_text = require_language(text_lang) if text_lang else reader
        known = period if isinstance(period, Period) or period is None else Period.parse(period)
        context = Context(kind=kind, period=known, parent=parent, reference=reference)
        return review_statement(item, of_text, context, shown)
    of_text = require_language(text_lang) if text_lang else plan.language if plan is not None else reader
    context = context_of(item, plan)
    found = review_statement(item.name if isinstance(item, KPI) else item.title, of_text, context, shown)
    return Review(letters_of_item(item, plan, found), found.findings, found.statement, found.evidence, shown)


def review_statement(text: str, text_lang: Language, context: Context, lang: Language | None = None) -> Review:
    """Review a text in a context that is known already."""
    said = take_apart(text, text_lang, context)
    evidence = evidence_of(said)
    findings = find_all(said, evidence)
    return Review(letters_of_text(said, evidence, findings), findings, said, evidence, lang)
