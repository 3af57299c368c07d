"""Slides, opened again with python-pptx."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import pptx
import pytest

import okrwidgets as okr
from okrwidgets.model import Plan
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text.language import LANGUAGES, Language
from tests.export.plans import full_plan, large_plan, plan_of_words


def deck(plan: Plan, lang: str | None = None) -> Any:
    return pptx.Presentation(io.BytesIO(bytes(okr.export(plan, "pptx", lang, dt.date(2027, 2, 1)))))  # type: ignore[arg-type]


def words(slide: Any) -> str:
    cells = [cell.text for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    return " ".join([*(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame), *cells])


def titles(found: Any) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in found.slides]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_articles_example(lang: Language) -> None:
    found = deck(article_plan(lang))
    assert len(found.slides) == 3
    kpi = found.slides[1]
    notes = kpi.notes_slide.notes_text_frame.text
    assert {"en": "€3,333.33", "it": "3.333,33\u00a0€"}[lang] in notes
    assert {"en": "Does it add up?", "it": "I conti tornano?"}[lang] in words(kpi)
    assert {"en": "Meet 300 clients", "it": "Incontrare 300 clienti"}[lang] in words(found.slides[2])


def test_a_slide_for_each_kpi_level_and_objective() -> None:
    assert titles(deck(full_plan())) == [
        "Vendite, primo trimestre", "Fatturato, IVA esclusa", "Reparto", "Team", "Portare a casa i contratti",
        "Squadra nord", "Abbandoni", "Senza KPI",
    ]  # fmt: skip


def test_what_falls_short_stands_on_the_slide() -> None:
    slide = deck(full_plan()).slides[1]
    warned = [
        run.text
        for shape in slide.shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
        if str(run.font.color.rgb) == "A33B00"
    ]
    assert any("10.000\u00a0€" in text for text in warned)


def test_a_large_plan_goes_on_with_the_next_slide() -> None:
    found = deck(large_plan(100))
    assert len(found.slides) == 2 + 2 * 10
    seen = " ".join(map(words, found.slides))
    assert all(f"Risultato {n}.{m}" in seen for n in range(10) for m in range(10))


def test_everything_stands_on_the_page() -> None:
    found = deck(plan_of_words("parola " * 300))
    for slide in found.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= found.slide_width
            assert shape.top + shape.height <= found.slide_height


def test_an_empty_plan_says_where_to_start() -> None:
    assert "Start with the KPI" in words(deck(Plan(), "en").slides[0])
