"""What the parts of a plan hang on."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from okrwidgets.advice import sentences
from okrwidgets.advice.record import Advice
from okrwidgets.model import KPI, KeyResult, Objective


def orphan(objective: Objective, *, has_parent: bool) -> Iterator[Advice]:
    """An objective that derives from nothing."""
    if not has_parent:
        yield Advice("V108", objective.id, sentences.ORPHAN, "article")


def unknown_driver(row: KeyResult, kpi: KPI, known: tuple[str, ...]) -> Iterator[Advice]:
    """A ``drives`` that names none of the KPI's drivers."""
    if not row.drives or not known or row.drives in known:
        return
    shown = {"name": row.drives, "kpi": kpi.name or kpi.id}
    nearest = difflib.get_close_matches(row.drives, known, 1)
    sentence = (
        sentences.PERHAPS_DRIVER.fill(nearest=nearest[0], **shown)
        if nearest
        else sentences.UNKNOWN_DRIVER.fill(known=", ".join(known), **shown)
    )
    yield Advice("V107", row.id, sentence, "course-notes")
