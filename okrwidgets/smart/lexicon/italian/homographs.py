"""Forms of verbs that Italian reads as something else first."""

from __future__ import annotations

from typing import Final

NOUNS: Final = (
    "ammessa", "ammesse", "approfondita", "approfondite", "approfonditi", "approfondito", "attestata", "attestate",
    "comunicati", "comunicato", "corsa", "corse", "danno", "data", "date", "dati", "dato", "delegati", "delegato",
    "delibera", "determina", "difesa", "difese", "dipinti", "dipinto", "elaborati", "elaborato", "estratti",
    "estratto", "fatti", "fatto", "fattura", "formato", "giunta", "giunte", "guida", "impegnata", "impegnati",
    "incaricati", "incaricato", "invitati", "invitato", "iscritta", "iscritte", "legge", "mappa", "messa", "messe",
    "misura", "norma", "opera", "passata", "passate", "passati", "passato", "posta", "presa", "prese", "programma",
    "prova", "puntata", "puntate", "raccolte", "raccolto", "replica", "ricercata", "ricercati", "riprese", "riviste",
    "sale", "salite", "scoperte", "scritta", "scritte", "scritti", "scritto", "serve", "sigla", "spinta", "spinte",
    "stampati", "stampato", "stata", "state", "stati", "stato", "svolta", "telefonata", "telefonate", "tenuta",
    "tenute", "terra", "testa", "testata", "testate", "tracciati", "tracciato", "trattenuta", "trattenute",
)  # fmt: skip
"""Left out of the verbs, as are the nouns of the other tables: "dati" are data."""

OTHERS: Final = (
    "adeguata", "adeguate", "adeguati", "adeguato", "bilanciata", "bilanciate", "bilanciati", "bilanciato",
    "coinvolta", "coinvolte", "coinvolti", "coinvolto", "condivisa", "condivise", "condivisi", "condiviso",
    "connessa", "connesse", "connessi", "connesso", "consolidata", "consolidate", "consolidati", "consolidato",
    "contenuta", "contenute", "corretta", "corrette", "corretto", "da", "dedicata", "dedicate", "dedicati",
    "dedicato", "diversificata", "diversificate", "diversificati", "diversificato", "e", "elevata", "elevate",
    "elevati", "elevato", "equilibrata", "equilibrate", "equilibrati", "equilibrato", "espressa", "espresse",
    "espressi", "espresso", "estesa", "estese", "esteso", "fa", "finita", "finite", "finiti", "finito", "informata",
    "informate", "informati", "informato", "integrata", "integrate", "integrati", "integrato", "isolata", "isolate",
    "isolati", "isolato", "leggero", "limitata", "limitate", "limitati", "limitato", "mirata", "mirate", "mirati",
    "mirato", "motivata", "motivate", "motivati", "motivato", "ordinata", "ordinate", "ordinati", "ordinato",
    "organizzata", "organizzate", "organizzati", "organizzato", "parte", "personalizzata", "personalizzate",
    "personalizzati", "personalizzato", "prevista", "previste", "previsti", "previsto", "privilegiata",
    "privilegiate", "privilegiati", "privilegiato", "programmata", "programmate", "programmati", "programmato",
    "promossi", "promosso", "protetta", "protette", "protetti", "protetto", "pulita", "pulite", "puliti", "pulito",
    "qualificata", "qualificate", "qualificati", "qualificato", "registrati", "riconosciuta", "riconosciute",
    "riconosciuti", "riconosciuto", "separata", "separate", "separati", "separato", "soddisfatta", "soddisfatte",
    "soddisfatti", "soddisfatto", "strutturata", "strutturate", "strutturati", "strutturato", "ultima", "unificata",
    "va", "vanno",
)  # fmt: skip
"""Left out of the verbs: adjectives ("sistema integrato"), prepositions, conjunctions."""

ALSO_NOUNS: Final = (
    "attiva", "carica", "classifica", "completa", "conserva", "forma", "integra", "pesa", "pianta", "porta",
    "pubblica", "punta", "qualifica", "scala", "scarica", "segna", "taglia", "tara", "valuta",
)  # fmt: skip
"""Kept, but as verbs only where something follows that they can act on: "Pubblica il bando", but "spesa pubblica"."""
