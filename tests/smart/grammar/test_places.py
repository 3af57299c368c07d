"""Numbers whose place tells what they are there for, and those that hide in an article or a fraction."""

from __future__ import annotations

import pytest

from okrwidgets.smart.grammar import read
from okrwidgets.text import Language
from tests.smart.grammar.phrasebook import targets

ROLES: list[tuple[Language, str, list[str]]] = [
    # the name of a KPI before its target
    ("en", "Trains arriving within 5 minutes of schedule. Target: 94%", ["scope", "target"]),
    ("en", "% of potholes filled in 3 working days. Target: better than last year", ["scope"]),
    ("it", "Assenze > 5 giorni. Target: 12", ["scope", "target"]),
    # brackets
    ("en", "Connect 90% of farms to broadband (≥ 100 Mbit/s)", ["target", "scope"]),
    ("en", "Close 2 takeovers (budget $5M)", ["target", "scope"]),
    ("en", "Train 200 teachers (at least 50 of them in rural schools)", ["target", "target"]),
    ("en", "Retention of 60% (now 47%)", ["target", "baseline"]),
    ("en", "Hire more nurses (today 41 of the 55 needed)", ["baseline", "baseline"]),
    ("it", "Copertura (> 30 Mbit/s) dell'85% dei comuni", ["scope", "target"]),
    ("it", "Fare 40 visite al mese (10 a testa)", ["target", "target"]),
    ("it", "Puntualità al 90% (oggi siamo al 78%)", ["target", "baseline"]),
    ("it", "Certificare almeno il 70% dei fornitori (40% nel 2023)", ["target", "baseline"]),
    # the start of a change
    ("en", "Cut the loss rate to 4%, from a 2023 level of 6%", ["target", "baseline"]),
    ("it", "Ridurre gli scarti al 4%, da un valore del 6%", ["target", "baseline"]),
    # the face of a clock
    ("en", "Deliver 98% of parcels by 5 pm", ["target", "date"]),
    ("it", "Consegnare il 98% dei pacchi entro le 12 del giorno dopo", ["target", "date"]),
    ("it", "Portare le sedi aperte dalle 5 alle 12", ["target"]),
    # a metric that is itself a time
    ("en", "Time to first reply under 2 hours for 80% of calls", ["target", "target"]),
    ("it", "Tempo di attesa < 15 minuti per almeno 9 utenti su 10", ["target", "target"]),
    # names
    ("en", "Repaint court 3", ["identifier"]),
    ("en", "Every child under six has a health booklet", ["target", "scope"]),
    ("en", "Sell 65% of seats, averaged over the city's 24 theatres", ["target", "scope"]),
    ("it", "Approvare la variante n. 7 al piano", ["identifier"]),
    ("it", "Assumere n. 5 operai", ["target"]),
    ("it", "Assunzione di 7 ricercatori ai sensi dell'art. 24, c. 5", ["target", "identifier", "identifier"]),
    ("it", "Ogni bambino sotto i 6 anni ha un pediatra", ["target", "scope"]),
]
TARGETS: list[tuple[Language, str, list[tuple[float, ...]]]] = [
    ("it", "Leggere un libro al mese", [(1,)]),
    ("it", "Una riunione di zona a trimestre", [(1,)]),
    ("it", "Assumere due medici e un infermiere", [(2,), (1,)]),
    ("it", "Apertura di tre asili e di una ludoteca", [(3,), (1,)]),
    ("it", "Una o due fusioni", [(1, 2)]),
    ("it", "Pubblicare un bando e un avviso", []),
    ("it", "Organizzare 3/4 incontri", [(3, 4)]),
    ("it", "Coprire i 2/3 del fabbisogno", [(66.67,)]),
    ("it", "Almeno 8 soci su 10 in regola", [(80,)]),
    ("it", "Media di 9 su 14 posti", [(9,)]),
    ("it", "Digitalizzare 9 procedimenti su 12", [(9,)]),
    ("it", "Ridurre di un'ora i tempi di allestimento", [(1,)]),
    ("en", "Shorten the lead time by a week", [(1,)]),
    ("it", "Un rapporto di 1 ogni 5.000 abitanti", [(1,)]),
    ("it", "Spesa di 60 milioni, per circa metà dedicata alla ricerca", [(60e6,), (50,)]),
    ("it", "Un'azienda sostenibile al 100%", []),
    ("it", "Portare la raccolta al 100%", [(100,)]),
    ("it", "100% di impegno per i soci", []),
    ("en", "Satisfaction of 4.6 / 5 or higher", [(4.6,)]),
    ("en", "The first reply goes out within an hour", [(1,)]),
    ("en", "Fire drill rehearsed twice, manual updated", [(2,)]),
    ("en", "Twice the turnover", [(2,)]),
    ("en", "Be the first one on the market", []),
]


@pytest.mark.parametrize(("lang", "text", "roles"), ROLES)
def test_what_the_place_tells(lang: Language, text: str, roles: list[str]) -> None:
    assert [found.role for found in read(text, lang).quantities] == roles


@pytest.mark.parametrize(("lang", "text", "values"), TARGETS)
def test_numbers_in_articles_and_fractions(lang: Language, text: str, values: list[tuple[float, ...]]) -> None:
    assert [found for _, found, _ in targets(text, lang)] == values


@pytest.mark.parametrize(("text", "cmp"), [("Drill rehearsed twice", "="), ("Twice as many members", "x")])
def test_twice_is_how_often_or_by_how_much(text: str, cmp: str) -> None:
    assert [found for found, _, _ in targets(text, "en")] == [cmp]
