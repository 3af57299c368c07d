"""Phrases that point at content that is not there."""

from __future__ import annotations

from typing import Final

GOALS: Final = (
    "gli obiettivi", "gli standard", "i risultati", "i target", "i traguardi", "il budget", "il target",
    "il traguardo", "l'obiettivo",
)  # fmt: skip
"""Each with each of the endings below."""

SAID: Final = (
    "assegnato", "atteso", "concordato", "condiviso", "definito", "fissato", "pianificato", "posto", "prefissato",
    "prestabilito", "previsto", "programmato", "stabilito",
)  # fmt: skip
"""Said about goals: "gli obiettivi prefissati"."""

POINTERS: Final = (
    "a budget", "come concordato", "come condiviso", "come da accordi", "come da budget", "come da cronoprogramma",
    "come da documento", "come da piano", "come da progetto", "come da programma", "come da protocollo",
    "come da regolamento", "come da report", "come da roadmap", "come da tabella", "come definito", "come indicato",
    "come pianificato", "come previsto", "come previsto dal piano", "come stabilito", "da allegato", "da budget",
    "da cruscotto", "da forecast", "da piano", "da programma", "entro i termini previsti", "gli obiettivi del piano",
    "gli obiettivi dell'agenda 2030", "gli obiettivi di sostenibilità", "i miei obiettivi", "i nostri obiettivi",
    "i nostri target", "il forecast", "il nostro obiettivo di crescita", "il piano delle vendite",
    "in base ai target", "in base al piano", "in linea con gli obiettivi", "in linea con i target",
    "in linea con il budget", "in linea con il piano", "in linea con le aspettative", "in linea con quanto previsto",
    "le aspettative", "nei tempi previsti", "nei termini previsti", "nel rispetto dei target",
    "nelle modalità previste", "obiettivi assegnati", "obiettivi attesi", "obiettivi aziendali",
    "obiettivi concordati", "obiettivi dell'anno", "obiettivi di budget", "obiettivi di piano",
    "obiettivi di vendita", "obiettivi fissati", "obiettivi posti", "obiettivi prefissati", "obiettivi previsti",
    "obiettivi programmati", "obiettivi stabiliti", "obiettivi strategici", "obiettivo di budget", "quanto previsto",
    "quanto stabilito", "rispetto alle attese", "risultati attesi", "risultati previsti", "secondo accordi",
    "secondo budget", "secondo cronoprogramma", "secondo i piani", "secondo i target", "secondo il budget",
    "secondo il cronoprogramma", "secondo il piano", "secondo il programma", "secondo le previsioni",
    "secondo le scadenze", "secondo le scadenze previste", "secondo piano", "secondo programma",
    "secondo quanto previsto", "standard attesi", "standard previsti", "target assegnato", "target aziendali",
    "target concordato", "target definiti", "target definito", "target fissato", "target prefissati",
    "target prefissato", "target previsti", "target previsto", "tempi previsti", "tempi stabiliti", "valore atteso",
    "valore target", "valori attesi", "vedere dashboard", "vedi allegato", "vedi cruscotto", "vedi dashboard",
    "vedi piano", "vedi report", "vedi scheda", "vedi tabella",
)  # fmt: skip
"""As they are said."""
