"""What a review says by itself."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

HEADINGS: Final[tuple[Text, ...]] = (
    Text(en="Letter", it="Lettera"),
    Text(en="Verdict", it="Esito"),
    Text(en="Why", it="Perché"),
    Text(en="What to ask", it="Che cosa chiedersi"),
)
CAPTION: Final = Text(en="SMART check", it="Verifica SMART")

# ------------------------------------------------------------------------------------------------ text

CARRIED_BY_WORDS: Final[dict[str, Text]] = {
    "S": Text(
        en="S is carried by “{words}”: you can point to it.", it="La S poggia su “{words}”: si può indicare col dito."
    ),
    "M": Text(en="M is carried by “{words}”.", it="La M poggia su “{words}”."),
    "A": Text(
        en="A is carried by “{words}”: something you can act on.",
        it="La A poggia su “{words}”: su questo si può agire.",
    ),
    "R": Text(en="R is carried by the reason: “{words}”.", it="La R poggia sul motivo: “{words}”."),
    "T": Text(en="T is carried by “{words}”.", it="La T poggia su “{words}”."),
}

CARRIED: Final[dict[str, Text]] = {
    "S": Text(en="It says what it is about.", it="Dice di che cosa si tratta."),
    "M": Text(en="You can tell whether it was reached.", it="Si può dire se ci si è arrivati."),
    "A": Text(en="There is something that you can act on.", it="C'è qualcosa su cui si può agire."),
    "R": Text(en="It says what it contributes to.", it="Dice a che cosa contribuisce."),
    "T": Text(en="The period is given next to the text.", it="Il periodo è indicato accanto al testo."),
}

# ------------------------------------------------------------------------------------------- findings

FINDINGS: Final = Text(en="Worth a closer look", it="Da guardare meglio")
FINDING: Final = Text(en="{code} · {message} {repair}", it="{code} · {message} {repair}")
REPAIRED: Final = Text(en="For example: {text}", it="Per esempio: {text}")

# -------------------------------------------------------------------------------------------- drivers

LINKED_ONLY: Final = Text(
    en="It serves the KPI “{kpi}”, but moves none of the drivers that make it up.",
    it="Serve al KPI “{kpi}”, ma non muove nessuna delle leve che lo compongono.",
)
WHICH_DRIVER: Final = Text(en="Which driver does it move?", it="Quale leva muove?")
DIFFERING: Final = Text(en="{message} {repair}", it="{message} {repair}")
