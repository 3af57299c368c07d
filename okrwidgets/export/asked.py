"""``okr.export``: a plan in another format."""

from __future__ import annotations

import datetime as dt
from difflib import get_close_matches
from typing import Any

from okrwidgets.errors import OkrError
from okrwidgets.export import csv_table
from okrwidgets.export import sentences as say
from okrwidgets.export.formats import FORMATS, Format
from okrwidgets.model import Plan
from okrwidgets.text import Verbatim
from okrwidgets.text.language import require_language


def export(
    plan: Plan, to: str, lang: str | None = None, on: dt.date | None = None, *, bom: bool | None = None
) -> str | bytes:
    """Write a plan in another format.

    Args:
        plan: to write.
        to: ``"markdown"``, ``"html"``, ``"csv"``, ``"xlsx"``, ``"pptx"``, ``"stratml"`` or ``"ics"``.
        lang: of the words around the plan's own; the plan's language where it is not given.
        on: the day of the report, by which pace and status are judged; without it neither is said.
        bom: whether CSV begins with a byte order mark; by default only the Italian one does.

    Returns:
        Text, or bytes for workbooks and slides. The same plan on the same day always gives the same.

    Raises:
        OkrError: ``E101`` for a format that is none, ``E102`` where a package is not installed, ``E103`` where
            ``plan`` is none.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> print(export(article_plan("en"), "csv").splitlines()[2][:56])
        KPI,revenue,"Invoiced revenue, VAT excluded",,Sales depa
    """
    if not isinstance(plan, Plan):
        raise OkrError("E103", say.NOT_A_PLAN.fill(given=Verbatim(type(plan).__name__)))
    chosen = format_named(to)
    said = require_language(lang) if lang is not None else plan.language
    if chosen.name == "csv":
        return csv_table.write(plan, said, on, bom=bom)
    return chosen.write(plan, said, on)


def format_named(name: Any) -> Format:
    """The format of that name.

    Raises:
        OkrError: ``E101``, with the formats there are.
    """
    found = FORMATS.get(str(name).strip().lower())
    if found is not None:
        return found
    near = get_close_matches(str(name).lower(), FORMATS, 1)
    sentence = say.NO_SUCH_FORMAT_MEANT if near else say.NO_SUCH_FORMAT
    given = Verbatim(str(name)[:40])
    raise OkrError("E101", sentence.fill(given=given, near=near[0] if near else "", known=", ".join(FORMATS)))
