"""A small glossary with a column of each kind that a calculator can meet."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from okrwidgets.looking_up.calculator import Calculator
from okrwidgets.terms import Column, columns, sources, terms
from okrwidgets.text import Language
from tests.terms.small import Small, column, kpi


def written(folder: Path) -> Any:
    """The small glossary, read."""
    small = Small()
    small.columns += [
        column("margin", "percent", maximum=1),
        column("profit") | {"minimum": None},
        column("position", "score", minimum=1),
    ]
    small.columns[-2].pop("minimum")
    small.terms |= {
        "kept": kpi("kept", "revenue * margin", {"revenue": 300, "margin": 0.25}, 75, unit="money"),
        "left": kpi("left", "(profit - ad_spend) / ad_spend", {"profit": 150, "ad_spend": 100}, 0.5, unit="percent"),
        "far": kpi("far", "revenue / (leads - position)", {"revenue": 300, "leads": 4, "position": 1}, 100),
        "high": kpi("high", "revenue^60", {"revenue": 1}, 1),
    }
    small.write(folder)
    return SimpleNamespace(terms=terms(folder), columns=columns(folder), sources=sources(folder))


def calculator(book: Any, key: str, lang: Language = "en") -> Calculator:
    return Calculator(book.terms[key], book, lang)


def column_of(book: Any, key: str) -> Column:
    found: Column = book.columns[key]
    return found
