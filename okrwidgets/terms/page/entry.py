"""`okr.term`: look a word up and read its page."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.formula import Formula
from okrwidgets.terms.formulas import leaf_formula
from okrwidgets.terms.loading import records
from okrwidgets.terms.page import sentences as say
from okrwidgets.terms.page.markdown import term_page
from okrwidgets.terms.records import Term
from okrwidgets.terms.searching import find
from okrwidgets.text import Language, reader_language


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """A term, opened in one language; a notebook shows it as a page.

    Attributes:
        term: the record, in both languages.
        lang: in which it is read.
    """

    term: Term
    lang: Language

    @property
    def key(self) -> str:
        """What formulas and `okr.measure` call it."""
        return self.term.key

    @property
    def name(self) -> str:
        """What people call it."""
        return self.term.name.say(self.lang)

    @property
    def definition(self) -> str:
        """What it is, in one or two sentences."""
        return self.term.definition.say(self.lang)

    @property
    def formula(self) -> Formula:
        """The formula over columns, every KPI in it written out.

        Raises:
            OkrError: ``G103`` when it is a word of the method, which has none.
        """
        return leaf_formula(self.term.key)[0]

    def say(self, lang: Language | None = None) -> str:
        """The shortest form: its name and what it is."""
        lang = self.lang if lang is None else reader_language(lang)
        text = say.SHORTLY if self.term.expansion is None else say.SHORTLY_EXPANDED
        return text.fill(name=self.term.name, expansion=self.term.expansion, definition=self.term.definition).say(lang)

    def to_markdown(self, lang: Language | None = None) -> str:
        """The whole page."""
        return term_page(self.term, records(), self.lang if lang is None else reader_language(lang))

    def __str__(self) -> str:
        return self.say()

    def __repr__(self) -> str:
        return f"okr.term({self.key!r})"

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def term(words: str, lang: Language | None = None) -> Entry:
    """Look a term up.

    Args:
        words: its key, name, acronym or another word for it, in either language; case and accents do not matter.
        lang: in which to read it; the reader's language by default.

    Returns:
        Shown as a page in a notebook: definition, formula, worked example, trap, what it is confused with, sources.

    Raises:
        OkrError: ``G101`` when there is none; it names those that come near.

    Examples:
        >>> term("costo per lead", "en")
        okr.term('cost_per_lead')
        >>> print(term("CPL", "en"))
        Cost per lead: What one lead costs on average: the ad spend of a period divided by the leads that it brought.
        >>> str(term("ROAS").formula)
        'revenue / ad_spend'
    """
    lang = reader_language(lang)
    return Entry(find(words, lang), lang)
