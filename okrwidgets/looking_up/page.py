"""The page of a term, ready to be read: all words in one language, the formula set as mathematics."""

from __future__ import annotations

from collections.abc import Iterator

from okrwidgets.formula import Formula
from okrwidgets.looking_up import sentences as say
from okrwidgets.looking_up.shapes import Cited, Confused, Fact, Hit, SetFormula, TermLink, TermPage
from okrwidgets.terms import Term
from okrwidgets.terms.compiled import Records
from okrwidgets.terms.formulas import expand, read_formula, spoken_names
from okrwidgets.terms.page import sentences as headings
from okrwidgets.terms.page import term_page
from okrwidgets.terms.records import Measure
from okrwidgets.terms.units import result_words
from okrwidgets.text import Language


def build_page(term: Term, book: Records, lang: Language) -> TermPage:
    """All that the glossary says of a term."""
    page = TermPage(
        key=term.key,
        kind=say.KINDS[term.kind].say(lang),
        name=term.title(lang),
        definition=term.definition.say(lang),
        formulas=[],
        facts=[],
        example=term.example.say(lang),
        not_to_confuse=[
            Confused(key=other.with_, name=book.terms[other.with_].title(lang), why=other.why.say(lang))
            for other in term.not_to_confuse
        ],
        related=[TermLink(key=key, name=book.terms[key].title(lang)) for key in term.related],
        sources=[_cited(key, book, lang) for key in term.sources],
        markdown=term_page(term, book, lang),
    )
    if term.expansion is not None:
        page["expansion"] = term.expansion.say(lang)
    if also := " · ".join(_also(term, lang)):
        page["also"] = also
    if (measure := term.measure) is not None:
        page["formulas"] = list(_formulas(term, measure, book, lang))
        page["facts"] = list(_facts(term, measure, book, lang))
        page["trap"] = measure.trap.say(lang)
        page["worked"] = measure.worked.says.say(lang)
    return page


def build_hit(term: Term, lang: Language) -> Hit:
    """A term as it stands in a list."""
    hit = Hit(key=term.key, name=term.title(lang), definition=term.definition.say(lang))
    if term.expansion is not None:
        hit["expansion"] = term.expansion.say(lang)
    return hit


def _also(term: Term, lang: Language) -> Iterator[str]:
    aliases = term.aliases.of(lang)
    if aliases:
        yield headings.ALSO.fill(words=", ".join(aliases)).say(lang)
    other: Language = "en" if lang == "it" else "it"
    here = {label.say(lang) for label in term.labels}
    there = [label.say(other) for label in term.labels if label.say(other) not in here]
    if there:
        sentence = say.ALSO_ENGLISH if other == "en" else say.ALSO_ITALIAN
        yield sentence.fill(words=", ".join(there)).say(lang)


def _formulas(term: Term, measure: Measure, book: Records, lang: Language) -> Iterator[SetFormula]:
    names = spoken_names(book)
    own: Formula = read_formula(measure.formula)
    whole, _ = expand(term.key, book)
    for formula in (own,) if own == whole else (own, whole):
        reading = headings.EQUALS.fill(name=term.name, formula=formula.say(names, lang)).say(lang)
        yield SetFormula(name=term.title(lang), node=formula.mathematics(names, lang), reading=reading)


def _facts(term: Term, measure: Measure, book: Records, lang: Language) -> Iterator[Fact]:
    weight = book.columns[measure.weight].name if measure.weight else ""
    for label, fact in (
        (headings.UNIT, result_words(term, measure)),
        (headings.DIRECTION, headings.BETTER[measure.better]),
        (headings.ROWS, headings.TAKEN[measure.aggregation].fill(weight=weight)),
    ):
        yield Fact(label=label.say(lang), text=fact.say(lang))


def _cited(key: str, book: Records, lang: Language) -> Cited:
    source = book.sources[key]
    cited = Cited(title=source.title.say(lang))
    if source.url is not None and source.url.startswith(("https://", "http://")):
        cited["url"] = source.url
    return cited
