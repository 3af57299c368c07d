from __future__ import annotations

import pytest

from okrwidgets.smart.grammar import read
from okrwidgets.text import Language

# the roles in reading order; a number that a time has taken is none
ROLES: list[tuple[Language, str, list[str]]] = [
    ("en", "Answer 90% of pages within 5 minutes", ["target", "service_time"]),
    ("en", "Reply to tickets within 24 hours", ["target"]),
    ("en", "Incremental builds finish in at most 20s", ["target"]),
    ("en", "Sign contracts with the top 3 partners", ["scope"]),
    ("en", "Rank among the top three universities", ["target"]),
    ("en", "Train 200 teachers in our 12 schools", ["target", "scope"]),
    ("en", "Visit 10 of the 40 largest accounts", ["target", "scope"]),
    ("en", "Close the 12 open issues", ["target"]),
    ("en", "Employment rate of people aged 16–74 reaches 75%", ["scope", "target"]),
    ("en", "Reduce smoking among over 65s by 15%", ["scope", "target"]),
    ("en", "80% of children under 5 are vaccinated", ["target", "scope"]),
    ("en", "No more than 5 defects per 1,000 units", ["target", "scope"]),
    ("en", "Run a 12-week programme for 30 participants", ["scope", "target"]),
    ("en", "Reduce open issues older than 90 days to under 50", ["scope", "target"]),
    ("en", "Support 20 SMEs with 10+ employees", ["target", "scope"]),
    ("en", "Achieve ISO 27001:2022 certification", ["identifier"]),
    ("en", "Launch phase 2 of the portal", ["identifier"]),
    ("en", "Implement Scope 1 and 2 reporting", ["identifier", "identifier"]),
    ("en", "Complete levels 1, 2 and 3 of the training", ["identifier"] * 3),
    ("en", "Ship v3.2 to 40 customers", ["identifier", "target"]),
    ("en", "Deploy 5G in 20 cities", ["identifier", "target"]),
    ("en", "Recover from COVID-19", ["identifier"]),
    ("en", "Upgrade to PostgreSQL 15", ["identifier"]),
    ("en", "1. Launch 3 products", ["identifier", "target"]),
    ("en", "Increase from 12%", ["baseline"]),
    ("en", "Collect feedback from 50 customers", ["target"]),
    ("en", "Improve on the benchmark vs. 40%", ["baseline"]),
    ("en", "Target: TBD", ["target"]),
    ("it", "Richieste evase entro 48 ore: almeno il 92%", ["service_time", "target"]),
    ("it", "Rispondere ai reclami entro 10 giorni lavorativi", ["target"]),
    ("it", "Correre 10 km in meno di 50 minuti", ["target", "service_time"]),
    ("it", "Realizzare 2 incontri nei 5 comuni dell'unione", ["target", "scope"]),
    ("it", "Formare 30 giovani di 14-19 anni", ["target", "scope"]),
    ("it", "Occupazione giovanile under 35 al 60%", ["scope", "target"]),
    ("it", "Popolazione over 65 vaccinata: 75%", ["scope", "target"]),
    ("it", "Meno di 5 reclami ogni 1.000 pratiche", ["target", "scope"]),
    ("it", "Svolgere un corso di 40 ore per 25 dipendenti", ["scope", "target"]),
    ("it", "Grado di soddisfazione ≥ 4 su una scala da 1 a 5", ["target", "scope"]),
    ("it", "Alunni con livello 1 in italiano: meno del 15%", ["identifier", "target"]),
    ("it", "Piano Industria 4.0 in 20 imprese", ["identifier", "target"]),
    ("it", "Attuazione del D.Lgs. 33/2013, art. 5", ["identifier", "identifier"]),
    ("it", "Raggiungere i 500 follower", ["target"]),
    ("it", "Obiettivo 50% di adesioni", ["target"]),
    ("it", "Attivare almeno 1 sportello per ciascuno dei 12 distretti", ["target", "scope"]),
]


@pytest.mark.parametrize(("lang", "text", "roles"), ROLES)
def test_roles(lang: Language, text: str, roles: list[str]) -> None:
    assert [found.role for found in read(text, lang).quantities] == roles


PLACEHOLDERS: list[tuple[Language, str, list[str]]] = [
    ("en", "Increase win rate from X% to Y%", ["X%", "Y%"]),
    ("en", "Increase sales by $X", ["$X"]),
    ("en", "Revenue of $___", ["$___"]),
    ("en", "Cost per ticket. Target: TBD", ["TBD"]),
    ("en", "Sign [number] contracts", ["[number]"]),
    ("en", "N new customers", ["N"]),
    ("en", "Target: ??", ["??"]),
    ("it", "Aumentare le vendite del X%", ["X%"]),
    ("it", "Aumentare gli iscritti di __ unità", ["__"]),
    ("it", "Target: n.d.", ["n.d."]),
    ("it", "Valore obiettivo: da definire", ["da definire"]),
    ("it", "Incassare € X", ["€ X"]),
]


@pytest.mark.parametrize(("lang", "text", "slots"), PLACEHOLDERS)
def test_an_empty_slot_is_a_target_without_a_value(lang: Language, text: str, slots: list[str]) -> None:
    found = read(text, lang).targets
    assert [text[slot.start : slot.end] for slot in found] == slots
    assert {(slot.kind, slot.values) for slot in found} == {("placeholder", ())}


@pytest.mark.parametrize("text", ["Improve X user experience", "Grow on X", "Rename a__b", "Use [brackets] in text"])
def test_a_name_is_no_empty_slot(text: str) -> None:
    assert read(text, "en").quantities == ()
