"""Every picture of any plan is drawn, with a whole alternative text, or refused with a code."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets import pictures
from okrwidgets.model import Plan
from okrwidgets.pictures.canvas import Picture
from okrwidgets.text import Language
from tests.breakdown.wholes import DAYS, answered, check, wholes

DRAWN = ("driver_tree", "levels", "waterfall", "likelihood", "pace", "cascade")


def draw(name: str, plan: Plan, lang: Language, on: dt.date) -> Picture:
    kpi = plan.kpis[0].id
    if name == "pace":
        return pictures.pace(plan, kpi, on, lang=lang)
    found: Picture = getattr(pictures, name)(plan, kpi=kpi, lang=lang)
    return found


@settings(deadline=None, max_examples=12)
@given(wholes(), st.sampled_from(DRAWN), st.sampled_from(["en", "it"]), DAYS)
def test_every_picture(plan: Plan, name: str, lang: Language, on: dt.date) -> None:
    found = answered(lambda: draw(name, plan, lang, on))
    if isinstance(found, Picture):
        assert found.alt_text.strip()
        check(found.alt_text)
        assert found._repr_png_().startswith(b"\x89PNG")
