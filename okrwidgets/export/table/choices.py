"""The fixed words of a plan, as a table says them and as people write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.text import Text

Choices = Mapping[str, Text]

BETTER: Final[Choices] = {
    "up": Text(en="higher", it="più alto"),
    "down": Text(en="lower", it="più basso"),
    "keep": Text(en="stable", it="stabile"),
}
COUNTS: Final[Choices] = {
    "total": Text(en="total", it="totale"),
    "level": Text(en="level", it="livello"),
}
LEVEL: Final[Choices] = {
    "company": Text(en="company", it="azienda"),
    "department": Text(en="department", it="reparto"),
    "team": Text(en="team", it="team"),
    "person": Text(en="person", it="persona"),
}
COMMITMENT: Final[Choices] = {
    "committed": Text(en="committed", it="vincolante"),
    "aspirational": Text(en="aspirational", it="ambizioso"),
}
STAGE: Final[Choices] = {
    "input": Text(en="input", it="attività"),
    "output": Text(en="output", it="prodotto dell'attività"),
    "outcome": Text(en="outcome", it="effetto"),
}

CHOICES: Final[Mapping[str, Choices]] = {
    "better": BETTER,
    "counts": COUNTS,
    "level": LEVEL,
    "commitment": COMMITMENT,
    "stage": STAGE,
}

SYNONYMS: Final[Mapping[str, Mapping[str, str]]] = {
    "better": {
        **dict.fromkeys(("increase", "raise", "grow", "higher is better", "aumentare", "aumento", "crescere"), "up"),
        **dict.fromkeys(("su", "piu alto e meglio e", "in aumento", "alto"), "up"),
        **dict.fromkeys(("decrease", "reduce", "lower is better", "ridurre", "diminuire", "riduzione", "giu"), "down"),
        **dict.fromkeys(("piu basso e meglio e", "in diminuzione", "basso"), "down"),
        **dict.fromkeys(("maintain", "hold", "mantenere", "mantenimento", "tenere"), "keep"),
    },
    "counts": {
        **dict.fromkeys(("sum", "cumulative", "somma", "cumulato"), "total"),
        **dict.fromkeys(("state", "rate", "stato", "tasso"), "level"),
    },
    "level": {
        **dict.fromkeys(("organization", "organisation", "organizzazione", "corporate", "impresa"), "company"),
        **dict.fromkeys(("division", "divisione", "funzione", "area", "unit"), "department"),
        **dict.fromkeys(("squadra", "gruppo", "group"), "team"),
        **dict.fromkeys(("individual", "individuale", "personal", "personale"), "person"),
    },
    "commitment": {
        **dict.fromkeys(("commit", "impegno", "obbligatorio"), "committed"),
        **dict.fromkeys(("stretch", "moonshot", "sfidante"), "aspirational"),
    },
    "stage": {
        **dict.fromkeys(("activity", "azione"), "input"),
        **dict.fromkeys(("prodotto", "deliverable"), "output"),
        **dict.fromkeys(("risultato", "impact", "impatto"), "outcome"),
    },
}
"""As people and other tools write them, folded."""
