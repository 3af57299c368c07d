"""What a review finds: five letters, and the findings behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from okrwidgets.smart.letters import Letter
from okrwidgets.smart.rules.record import Finding
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Language, reader_language


@dataclass(frozen=True, slots=True, repr=False)
class Review:
    """The five letters, in the order S M A R T, and what was found in the text.

    Attributes:
        letters: always five.
        findings: in reading order; each says where, what, why and how to repair it.
        statement: the text taken apart.
        evidence: what the text offers, whatever the fields say.
        lang: in which it is shown; ``None`` for the reader's language at that moment.
    """

    letters: tuple[Letter, ...]
    findings: tuple[Finding, ...]
    statement: Statement
    evidence: Evidence
    lang: Language | None = None

    def __repr__(self) -> str:
        return f"Review({', '.join(f'{found.letter} {found.verdict}' for found in self.letters)})"

    def __getitem__(self, letter: str) -> Letter:
        """One letter: ``review["M"]``."""
        return next(found for found in self.letters if found.letter == letter.upper())

    def to_dict(self, lang: Language | None = None) -> dict[str, Any]:
        """The review as plain data, in the shape of `okrwidgets.smart.review_schema`."""
        from okrwidgets.smart.reviewing.data import as_dict

        return as_dict(self, reader_language(lang or self.lang))

    def to_text(self, lang: Language | None = None) -> str:
        """Lines for a terminal."""
        from okrwidgets.smart.reviewing.showing import as_text

        return as_text(self, reader_language(lang or self.lang))

    def to_markdown(self, lang: Language | None = None) -> str:
        """A Markdown table of the letters, and the findings as a list."""
        from okrwidgets.smart.reviewing.showing import as_markdown

        return as_markdown(self, reader_language(lang or self.lang))

    def _repr_html_(self) -> str:
        from okrwidgets.smart.reviewing.showing import as_html

        return as_html(self, reader_language(self.lang))
