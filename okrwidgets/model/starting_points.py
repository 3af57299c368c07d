"""What one can start from: the glossary's KPIs, the six of the course first, and the article's plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final

from okrwidgets.model.plan import Plan
from okrwidgets.model.records import Better, Counts
from okrwidgets.model.sentences import FORMULA_AND_TRAP
from okrwidgets.model.unit import Unit
from okrwidgets.terms import columns, formula_in_words, leaf_formula, terms
from okrwidgets.terms.records import Measure, PlanHints, Term
from okrwidgets.text import Language, Text, reader_language

FIRST: Final = ("sales", "conversion_rate", "roi", "roas", "leads", "cost_per_lead")
"""The marketing KPIs that the article names."""


@dataclass(frozen=True, slots=True)
class KpiTemplate:
    """A KPI of the glossary, without figures.

    Attributes:
        term: the entry in the glossary.
        measured: how it is computed.
        hints: what a plan takes over.
    """

    term: Term
    measured: Measure
    hints: PlanHints

    @property
    def key(self) -> str:
        """Stable name, for example ``cost_per_lead``."""
        return self.term.key

    @property
    def name(self) -> Text:
        """Of the KPI."""
        return self.term.name

    @property
    def better(self) -> Better:
        """Which direction is good."""
        return self.hints.better

    @property
    def counts(self) -> Counts:
        """A total of the period, or a level."""
        return self.hints.counts

    @property
    def why(self) -> Text:
        """A question that helps to fill in ``why``; never an answer."""
        return self.hints.why

    def measure(self, lang: Language | None = None) -> str:
        """The formula in words, with its trap.

        Examples:
            >>> kpi_template("cost_per_lead").measure("en")[:58]
            'Ad spend ÷ leads. Cheap leads that never buy are dear: loo'
        """
        lang = reader_language(lang)
        formula = formula_in_words(self.key, lang)
        formula = formula[:1].upper() + formula[1:]
        return FORMULA_AND_TRAP.fill(formula=formula, trap=self.measured.trap).say(lang)

    def unit(self, lang: Language | None = None, currency: str = "EUR") -> Unit:
        """The unit in a plan of that language and currency.

        Examples:
            >>> str(kpi_template("cost_per_lead").unit("it", "CHF"))
            'CHF / lead'
        """
        return Unit.parse(self.hints.unit.say(lang).replace("money", currency))

    def fields(self, lang: Language | None = None, currency: str = "EUR") -> dict[str, object]:
        """The fields that a KPI takes over, in the language and the currency of its plan."""
        lang = reader_language(lang)
        return {
            "name": self.name.say(lang),
            "unit": self.unit(lang, currency),
            "better": self.better,
            "counts": self.counts,
            "measure": self.measure(lang),
        }


@lru_cache(maxsize=1)
def kpi_templates() -> tuple[KpiTemplate, ...]:
    """All KPIs that the glossary offers as a start.

    First the six that the article names, then the others by subject: in the order of the columns that they
    compute with.

    Examples:
        >>> [template.key for template in kpi_templates()[:6]]
        ['sales', 'conversion_rate', 'roi', 'roas', 'leads', 'cost_per_lead']
    """
    offered = [
        KpiTemplate(term, term.measure, term.plan)
        for term in terms().values()
        if term.measure is not None and term.plan is not None
    ]
    return tuple(sorted(offered, key=lambda template: _rank(template.key)))


def kpi_template(key: str) -> KpiTemplate | None:
    """The one of that key, where the glossary offers it as a start."""
    return next((template for template in kpi_templates() if template.key == key), None)


def _rank(key: str) -> tuple[int, int, str]:
    if key in FIRST:
        return FIRST.index(key), 0, key
    first_column = leaf_formula(key)[0].names[0]
    return len(FIRST), list(columns()).index(first_column), key


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
