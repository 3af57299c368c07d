"""What the glossary holds: terms, the columns that formulas use, and sources."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, StringConstraints

from okrwidgets.terms.words import NO_ALIASES, Aliases, Line, Strict, Words
from okrwidgets.text import Language, Text, reader_language

if TYPE_CHECKING:
    from okrwidgets.formula import Formula

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
"""Of terms and columns: what a formula can name."""
SourceKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,59}$")]
Kind = Literal["kpi", "method"]
Aggregation = Literal["sum", "ratio_of_sums", "last", "weighted"]


class Column(Strict):
    """A column that formulas use.

    Attributes:
        key: what a formula calls it.
        name: for people.
        unit: `money`, `day`, `percent`, `ratio`, `score`, a counted noun in the singular, or a quotient of these.
        minimum: no figure can be lower.
        maximum: no figure can be higher.
        what: what is in it, and what is not.
        aliases: headers that exports use.
    """

    key: Key
    name: Words
    unit: Line
    minimum: float | None = None
    maximum: float | None = None
    what: Words
    aliases: Aliases = NO_ALIASES

    @property
    def labels(self) -> tuple[Text, ...]:
        """What people call it."""
        return (self.name,)


class Source(Strict):
    """Where a statement comes from; only what somebody of this project has read.

    Attributes:
        key: what terms, rules and advice name it by.
        title: as it is cited.
        kind: what sort of text it is.
        language: in which it was read.
        url: where it can be read; left out where it stands in this project, or nowhere open.
        read: the day on which it was read.
        used_for: what is taken from it.
    """

    key: SourceKey
    title: Words
    kind: Literal["article", "book", "documentation", "encyclopedia", "guide", "notes", "paper", "standard"]
    language: Literal["en", "it"]
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$")] | None = None
    read: dt.date | None = None
    used_for: Words

    def cited(self, lang: Language | None = None) -> str:
        """Its title, and where it can be read."""
        return self.title.say(lang) + (f" · {self.url}" if self.url else "")


class NotToConfuse(Strict):
    """Another term that is taken for this one.

    Attributes:
        with_: key of the other term.
        why: what sets the two apart.
    """

    with_: Key = Field(alias="with")
    why: Words


class Worked(Strict):
    """The formula with figures.

    Attributes:
        values: a figure for each column of the formula, its parts written out.
        result: what comes out; a percent is a fraction.
        says: what it means.
    """

    values: dict[Key, float]
    result: float
    says: Words


class Measure(Strict):
    """How a KPI is computed.

    Attributes:
        formula: over columns, or other KPIs.
        unit: of the result, like the unit of a column.
        better: which direction is good; `context` where it depends.
        aggregation: how rows become one figure: `sum`; `ratio_of_sums`, never a mean of ratios;
            `last`, the sum over the rows of the latest date; `weighted`, a mean weighted by `weight`.
        weight: the column that weighs, for `weighted` only.
        trap: what goes wrong most often.
        worked: an example with figures.
    """

    formula: Line
    unit: Line
    better: Literal["up", "down", "context"]
    aggregation: Aggregation
    weight: Key | None = None
    trap: Words
    worked: Worked


class PlanHints(Strict):
    """What a plan takes over when somebody starts a KPI from the glossary.

    Attributes:
        unit: as a plan writes it; `money` stands for the plan's currency.
        better: which direction is good.
        counts: `total` adds up within the period, `level` is a state.
        why: a question that helps to fill in `why`; never an answer.
    """

    unit: Words
    better: Literal["up", "down"]
    counts: Literal["total", "level"]
    why: Words


class Term(Strict):
    """One entry of the glossary.

    Attributes:
        key: stable name, that of the file.
        kind: a `kpi` has a formula, a `method` term has none.
        name: what people call it.
        expansion: what an acronym stands for.
        aliases: other words for it.
        definition: in one or two sentences.
        not_to_confuse: terms that are taken for it.
        example: one from practice.
        related: keys of terms to read next.
        sources: keys of sources.
        measure: how a KPI is computed.
        plan: what a plan takes over; left out where the KPI is not offered as a start.
    """

    key: Key
    kind: Kind
    name: Words
    expansion: Words | None = None
    aliases: Aliases = NO_ALIASES
    definition: Words
    not_to_confuse: Annotated[tuple[NotToConfuse, ...], Field(min_length=1)]
    example: Words
    related: Annotated[tuple[Key, ...], Field(min_length=1)]
    sources: Annotated[tuple[SourceKey, ...], Field(min_length=1)]
    measure: Measure | None = None
    plan: PlanHints | None = None

    def __repr__(self) -> str:
        return f"Term({self.key!r})"

    def __str__(self) -> str:
        return self.name.say()

    def title(self, lang: Language | None = None) -> str:
        """Its name as a heading: with a capital."""
        name = self.name.say(lang)
        return name[:1].upper() + name[1:]

    @property
    def formula(self) -> Formula:
        """The formula as the term writes it; `okrwidgets.terms.leaf_formula` writes it out down to columns.

        Raises:
            OkrError: ``G103`` when it is a word of the method, which has none.
        """
        from okrwidgets.terms.formulas import formula_of

        return formula_of(self)

    def page(self, lang: Language | None = None) -> str:
        """All that the glossary says of it, in Markdown."""
        from okrwidgets.terms.loading import records
        from okrwidgets.terms.page.markdown import term_page

        return term_page(self, records(), reader_language(lang))

    @property
    def labels(self) -> tuple[Text, ...]:
        """What people call it: its name and, where there is one, what the name stands for."""
        return (self.name,) if self.expansion is None else (self.name, self.expansion)
