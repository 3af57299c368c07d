"""What the screen says around a person's own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.text import Text

UNTITLED: Final[Mapping[str, Text]] = {
    "KPI": Text(en="KPI without a name", it="KPI senza nome"),
    "Objective": Text(en="objective without a title", it="obiettivo senza titolo"),
    "KeyResult": Text(en="key result without a title", it="risultato chiave senza titolo"),
}
DERIVES_FROM: Final = Text(en="derives from “{parent}”", it="deriva da “{parent}”")
MOVES: Final = Text(en="moves {driver}", it="leva: {driver}")
SUPPORTS: Final = Text(en="supports “{other}”", it="sostiene “{other}”")
CONFIDENCE: Final = Text(en="confidence {n} of 10", it="fiducia {n} su 10")
BEFORE_AGAINST_TARGET: Final = Text(
    en="{before} before, {target} to reach: {share}", it="prima {before}, da raggiungere {target}: {share}"
)
ADD_OBJECTIVE: Final = Text(en="Add an objective", it="Aggiungi un obiettivo")
ADD_FIRST_OBJECTIVE: Final = Text(
    en="Add the objective that carries this KPI", it="Aggiungi l'obiettivo che porta a questo KPI"
)
ADD_KEY_RESULT: Final = Text(en="Add a key result", it="Aggiungi un risultato chiave")
ADD_FIRST_KEY_RESULT: Final = Text(
    en="Add the first key result: which figure says you are on the right road?",
    it="Aggiungi il primo risultato chiave: quale numero dice che sei sulla strada giusta?",
)


def add_key_result(there: int) -> Text:
    """The words of the button that adds a key result: the first one is explained."""
    return ADD_KEY_RESULT if there else ADD_FIRST_KEY_RESULT
