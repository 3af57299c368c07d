"""An explanation: what, why, an example and a counter-example, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.text import Language, Text, reader_language


@dataclass(frozen=True, slots=True)
class Explanation:
    """Something explained in both languages.

    Attributes:
        title: the letter, the rule or the acronym.
        what: one or two sentences.
        why: why it matters.
        examples: statements that have it.
        counterexamples: statements that do not.
        remarks: further sentences, for example other meanings of the acronym.
        sources: keys of ``glossary/sources.yaml``.
    """

    title: Text
    what: Text
    why: Text | None = None
    examples: tuple[Text, ...] = ()
    counterexamples: tuple[Text, ...] = ()
    remarks: tuple[Text, ...] = ()
    sources: tuple[str, ...] = ()

    def say(self, lang: Language | None = None) -> str:
        """The shortest form: what it is."""
        return self.what.say(lang)

    def __str__(self) -> str:
        return self.to_text()

    def __repr__(self) -> str:
        return f"Explanation({self.title.en!r})"

    def to_text(self, lang: Language | None = None) -> str:
        """Paragraphs for a terminal."""
        from okrwidgets.smart.explaining.showing import as_text

        return as_text(self, reader_language(lang))

    def to_markdown(self, lang: Language | None = None) -> str:
        """A section with a heading."""
        from okrwidgets.smart.explaining.showing import as_markdown

        return as_markdown(self, reader_language(lang))

    def _repr_html_(self) -> str:
        from okrwidgets.smart.explaining.showing import as_html

        return as_html(self, reader_language())
