"""What one can start from: the six marketing KPIs of the course, and the article's plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from okrwidgets.model.plan import Plan
from okrwidgets.model.records import Better, Counts
from okrwidgets.model.unit import Unit
from okrwidgets.resources import glossary_dir
from okrwidgets.text import Language, Text, reader_language


@dataclass(frozen=True, slots=True)
class KpiTemplate:
    """A KPI without its figures, in both languages.

    Attributes:
        key: stable name, for example ``cost_per_lead``.
        name: of the KPI.
        unit: as a plan writes it; the counted noun differs by language.
        better: which direction is good.
        counts: a total of the period, or a level.
        measure: the formula in words, with its trap.
        why: a question that helps to fill in ``why``; never an answer.
    """

    key: str
    name: Text
    unit: Text
    better: Better
    counts: Counts
    measure: Text
    why: Text

    def fields(self, lang: Language | None = None) -> dict[str, object]:
        """The fields that a KPI takes over, in the language of its plan."""
        lang = reader_language(lang)
        return {
            "name": self.name.say(lang),
            "unit": Unit.parse(self.unit.say(lang)),
            "better": self.better,
            "counts": self.counts,
            "measure": self.measure.say(lang),
        }


@lru_cache(maxsize=1)
def kpi_templates() -> tuple[KpiTemplate, ...]:
    """All templates, in the order in which they are offered.

    Examples:
        >>> [template.key for template in kpi_templates()]
        ['sales', 'conversion_rate', 'roi', 'roas', 'leads', 'cost_per_lead']
    """
    from ruamel.yaml import YAML

    rows = YAML(typ="safe", pure=True).load(glossary_dir() / "kpi_templates.yaml")
    return tuple(_template(row) for row in rows)


def article_text(lang: Language | None = None) -> str:
    """The article's example as a commented file, in the words of ``lang``."""
    name = f"article.{reader_language(lang)}.okr.yaml"
    return (files("okrwidgets.model") / "templates" / name).read_text(encoding="utf-8")


def article_plan(lang: Language | None = None) -> Plan:
    """The article's example: 100,000 € invoiced in a quarter, with its objective and key results.

    Saved, it brings its comments along.

    Args:
        lang: of the words in the plan.

    Examples:
        >>> [kpi.target for kpi in article_plan("it").kpis]
        [100000.0]
    """
    return Plan.loads(article_text(lang))


def _template(row: Mapping[str, object]) -> KpiTemplate:
    both = {name: Text(**value) if isinstance(value, Mapping) else value for name, value in row.items()}
    return KpiTemplate(**both)  # type: ignore[arg-type]  # the glossary's test reads every row
