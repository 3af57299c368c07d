"""R104: it repeats what stands above it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.grammar.tokens import tokens_of
from okrwidgets.smart.lexicon import Verb, VerbClass, lexicon
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Language, Text, Verbatim

_ALIKE: Final = 0.8
_WAYS: Final[frozenset[VerbClass]] = frozenset({"raise", "lower", "keep", "improve"})
_ENDINGS: Final[dict[Language, str]] = {"en": "s", "it": "aeiouh"}
"""Endings that tell one from many."""


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """The same content words as its parent, up to endings."""
    parent = said.context.parent
    if parent is None:
        return
    own, above = _content(said.text, said.lang), _content(parent, said.lang)
    if own and above and len(own & above) >= _ALIKE * max(len(own), len(above)):
        yield Found(Span(0, len(said.text)), {"parent": Verbatim(parent)})


RULE: Final = Rule(
    code="R104",
    name=Text(en="Repeats the one above", it="Ripete quello che c'è sopra"),
    letter="R",
    severity="should",
    source="codebook",
    why=Text(
        en="Saying the same again adds a row, not a road. The level below should say how you get there.",
        it="Ridire la stessa cosa aggiunge una riga, non una strada. Il livello sotto dovrebbe dire come ci si arriva.",
    ),
    message=Text(
        en="This repeats the sentence above it: “{parent}”.", it="Questa frase ripete quella che sta sopra: “{parent}”."
    ),
    repair=Text(
        en="What has to happen first to get there? Write that.",
        it="Che cosa deve succedere prima, per arrivarci? Scrivi quello.",
    ),
    find=find,
    good={
        "en": (
            Case("Call back 200 guests of last season", Context(parent="Raise bookings")),
            Case("Raise bookings by 12%", Context(parent="Raise bookings")),
            Case("Raise bookings"),
        ),
        "it": (
            Case("Richiamare 200 ospiti della stagione scorsa", Context(parent="Aumentare le prenotazioni")),
            Case("Aumentare le prenotazioni del 12%", Context(parent="Aumentare le prenotazioni")),
            Case("Aumentare le prenotazioni"),
        ),
    },
    bad={
        "en": (
            Case("Raise the bookings", Context(parent="Raise bookings")),
            Case("Reducing food waste in our canteens", Context(parent="Reduce food waste in the canteen")),
            Case("Improve reading in primary schools", Context(parent="Improved reading in all primary schools")),
        ),
        "it": (
            Case("Aumentare le prenotazioni", Context(parent="Aumento delle prenotazioni")),
            Case("Ridurre gli sprechi nelle mense", Context(parent="Ridurre lo spreco nella mensa")),
            Case(
                "Migliorare la lettura alla scuola primaria",
                Context(parent="Migliorare la lettura nelle scuole primarie"),
            ),
        ),
    },
)


def _content(text: str, lang: Language) -> set[str]:
    """The words that carry meaning; numbers count, so that a figure is an addition."""
    words = lexicon(lang)
    empty = words.articles | words.prepositions | words.modals | words.copulas
    return {
        _stem(token.plain, words.verbs.get(token.plain), lang)
        for token in tokens_of(text)
        if token.kind != "sign" and token.plain not in empty
    }


def _stem(word: str, verb: Verb | None, lang: Language) -> str:
    """Raise, increase, growth: directions are the same when they point the same way."""
    if verb is not None:
        return f"<{verb.cls}>" if verb.cls in _WAYS else verb.lemma
    return word.rstrip(_ENDINGS[lang]) or word
