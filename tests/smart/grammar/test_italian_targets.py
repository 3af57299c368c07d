from __future__ import annotations

import pytest

from tests.smart.grammar.phrasebook import targets

TARGETS: list[tuple[str, list[tuple[str, tuple[float, ...], float | None]]]] = [
    # da – a
    ("Portare la puntualità delle consegne dall'87,5% al 95%", [("->", (95,), 87.5)]),
    ("Ridurre i tempi di attesa da 45 a 20 giorni", [("->", (20,), 45)]),
    ("Aumentare gli iscritti da 1.200 a 2.000", [("->", (2000,), 1200)]),
    ("Passaggio da 3 a 5 stelle", [("->", (5,), 3)]),
    ("Numero di iscritti: da 300 (2023) a 450 (2025)", [("->", (450,), 300)]),
    ("Portare al 42% la presenza femminile", [("->", (42,), None)]),
    ("Ampliare a 25 i comuni serviti", [("->", (25,), None)]),
    ("Aumentare la raccolta differenziata fino al 75%", [("->", (75,), None)]),
    # di, del
    ("Incremento di 7 punti percentuali della quota", [("+pp", (7,), None)]),
    ("Riduzione del tasso di 5 punti", [("-pp", (5,), None)]),
    ("Aumentare il NPS di 10 punti", [("+n", (10,), None)]),
    ("Ridurre del 18% i consumi energetici", [("-%", (18,), None)]),
    ("Crescita dei ricavi dell'8% annuo", [("+%", (8,), None)]),
    ("30% di riduzione degli scarti", [("-%", (30,), None)]),
    ("20% in più di iscritti", [("+%", (20,), None)]),
    ("Vendite a +10%", [("+%", (10,), None)]),
    ("Aumentare gli iscritti di 1.500 unità", [("+n", (1500,), None)]),
    ("Incremento di almeno il 20% degli utenti", [("+%", (20,), None)]),
    # fattori e parti
    ("Dimezzare i reclami ricevuti allo sportello", [("x", (0.5,), None)]),
    ("Dimezzamento dei tempi di consegna", [("x", (0.5,), None)]),
    ("Raddoppio dei donatori", [("x", (2,), None)]),
    ("Il doppio degli iscritti", [("x", (2,), None)]),
    ("Ridurre della metà i rifiuti", [("x", (0.5,), None)]),
    ("Diminuire di un terzo gli alunni nei livelli 1 e 2", [("x", (0.667,), None)]),
    ("Ridurre di 2/3 il consumo di plastica", [("x", (0.333,), None)]),
    ("Aumentare di 3 volte le donazioni", [("x", (3,), None)]),
    ("La metà dei clienti usa l'app", [("=", (50,), None)]),
    ("Un terzo dei dirigenti è donna", [("=", (33.33,), None)]),
    ("2 cittadini su 3 usano lo SPID", [("=", (66.67,), None)]),
    ("Almeno 8 docenti su 10 formati", [(">=", (80,), None)]),
    ("Valutazione media 4,8/5", [("=", (4.8,), None)]),
    ("Punteggio medio di 4 su 5", [("=", (4,), None)]),
    ("Entrare tra i primi 5 posti della classifica", [("rank<=", (5,), None)]),
    # confronti
    ("Scontrino medio sopra i 65 €", [(">", (65,), None)]),
    ("Tempestività dei pagamenti. Target: ≤ 25 giorni", [("<=", (25,), None)]),
    ("Non oltre il 5% di scarti", [("<=", (5,), None)]),
    ("Scarti inferiori al 2%", [("<", (2,), None)]),
    ("Copertura non inferiore al 90%", [(">=", (90,), None)]),
    ("Più di 100 aziende coinvolte", [(">", (100,), None)]),
    ("100 o più aziende coinvolte", [(">=", (100,), None)]),
    ("Superare i 1.000 iscritti", [(">", (1000,), None)]),
    ("Tasso di occupazione pari al 70%", [("=", (70,), None)]),
    ("Portare l'abbandono al di sotto del 10%", [("<", (10,), None)]),
    ("Fatturato di circa 3,2 milioni", [("=", (3.2e6,), None)]),
    # intervalli
    ("Ebitda margin tra il 12% e il 13,5%", [("range", (12, 13.5), None)]),
    ("Margine operativo tra il 12 e il 13%", [("range", (12, 13), None)]),
    ("Spesa compresa tra 2 e 3 milioni di euro", [("range", (2e6, 3e6), None)]),
    ("Organizzare da 3 a 5 eventi", [("range", (3, 5), None)]),
    ("3.000-3.500 visitatori", [("range", (3000, 3500), None)]),
    # quantità
    ("Raccogliere dieci milioni di euro", [("=", (1e7,), None)]),
    ("Due milioni e mezzo di utenti", [("=", (2.5e6,), None)]),
    ("Milleduecento alberi piantati", [("=", (1200,), None)]),
    ("Investire 300 mila euro", [("=", (300_000,), None)]),
    ("EBITDA superiore a 300 k€", [(">", (300_000,), None)]),
    ("9 000 pasti distribuiti", [("=", (9000,), None)]),
    ("Aprire due punti vendita", [("=", (2,), None)]),
    ("Almeno un evento al mese", [(">=", (1,), None)]),
    ("Almeno n. 5 accordi siglati", [(">=", (5,), None)]),
    ("Pubblicare 3 post a settimana", [("=", (3,), None)]),
    ("Tutte le 12 sedi certificate", [("=", (12,), None)]),
    ("Tutti e tre gli stabilimenti certificati", [("=", (3,), None)]),
    # universali
    ("Tutti i moduli disponibili online", [("=", (100,), None)]),
    ("Ogni classe ha un tutor", [("=", (100,), None)]),
    ("Nessun infortunio grave", [("=", (0,), None)]),
    ("Senza alcun ritardo", [("=", (0,), None)]),
    ("Azzerare le liste d'attesa", [("=", (0,), None)]),
    ("Svolgere prove parallele in tutte le classi seconde", [("=", (100,), None)]),
    # valori di partenza
    ("Completamento di 35 km di rete ciclabile (baseline: 12 km)", [("->", (35,), 12)]),
    ("Energia verde al 40% (attuale: 25%)", [("->", (40,), 25)]),
    ("Valore attuale 35%, target 50%", [("->", (50,), 35)]),
    ("Ridurre la spesa di 2 milioni rispetto ai 14 milioni attuali", [("-n", (2e6,), 14e6)]),
]

NO_TARGETS = [
    "Secondo il piano, migliorare i servizi",
    "Pubblicare un bando",
    "Aprire uno sportello",
    "Migliorare la comunicazione a tutti i livelli",
    "Coinvolgere tutto il territorio",
    "Nessuno escluso",
    "Servizio attivo 24/7",
    "Visione a 360 gradi",
    "Certificazione ISO 9001",
    "Attuazione della L. 190/2012",
    "Raddoppiare gli sforzi",
    "Crescita a doppia cifra",
    "Superare l'esame B2 di inglese",
    "Formazione per tutti",
    "Aprire il terzo ufficio",
]


@pytest.mark.parametrize(("text", "expected"), TARGETS)
def test_targets(text: str, expected: list[tuple[str, tuple[float, ...], float | None]]) -> None:
    assert targets(text, "it") == expected


@pytest.mark.parametrize("text", NO_TARGETS)
def test_what_only_sounds_like_a_number(text: str) -> None:
    assert targets(text, "it") == []
