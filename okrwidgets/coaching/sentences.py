"""What the coach says by itself."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

SHARED_UI: Final = ("undo", "redo", "why", "waiting", "kept", "reconnect")
"""Words that the builders have as well, by their keys there."""

UI: Final[dict[str, Text]] = {
    "statement": Text(en="Your statement", it="La tua frase"),
    "marked": Text(en="What I read in it", it="Che cosa ci leggo"),
    "letters": Text(en="The five letters", it="Le cinque lettere"),
    "findings": Text(en="Worth a closer look", it="Da guardare meglio"),
    "becomes": Text(en="It would read:", it="Diventerebbe:"),
    "repair": Text(en="Apply", it="Applica"),
    "reveal": Text(en="Show the verdict", it="Mostra l'esito"),
    "hide": Text(en="Hide the verdict", it="Nascondi l'esito"),
    "example": Text(en="Start from an example", it="Parti da un esempio"),
    "gone": Text(
        en="The kernel is gone. What you see stays readable; run the cell again to go on.",
        it="Il kernel non c'è più. Quello che vedi resta leggibile: esegui di nuovo la cella per continuare.",
    ),
    "unsent": Text(en="Not read yet:", it="Non ancora letto:"),
}

EXAMPLE: Final = Text(en="Increase sales", it="Aumentare le vendite")
PLACEHOLDER: Final = Text(en="For example: {example}", it="Per esempio: {example}")

TARGET: Final = Text(en="target", it="valore obiettivo")
BASELINE: Final = Text(en="starting value", it="valore di partenza")
SERVICE: Final = Text(en="service time", it="tempo di servizio")
WHEN: Final = Text(en="by when", it="entro quando")
HOW_OFTEN: Final = Text(en="how often", it="ogni quanto")
ACTION: Final = Text(en="what is done", it="che cosa si fa")
REASON: Final = Text(en="what for", it="a che scopo")
SLOT: Final = Text(en="fill in", it="completa")
HINT: Final = Text(en="hint", it="spunto")

EMPTY: Final = Text(
    en="Write one sentence: what do you want to reach, how much, by when?",
    it="Scrivi una frase: che cosa vuoi ottenere, quanto, entro quando?",
)
EMPTY_EXERCISE: Final = Text(en="Write one sentence.", it="Scrivi una frase.")
QUIET: Final = Text(en="Take your time.", it="Prenditi il tempo che serve.")
HIDDEN: Final = Text(en="Think first: which letters are there?", it="Prima pensaci: quali lettere ci sono?")
ALL_MET: Final = Text(en="All five letters are there.", it="Ci sono tutte e cinque le lettere.")
SLOT_LEFT: Final = Text(
    en="There is room for all five letters. Fill in the blanks that are left.",
    it="C'è posto per tutte e cinque le lettere. Riempi gli spazi ancora vuoti.",
)
TO_GO: Final = Plural(
    one=Text(en="One letter to go: {letter}.", it="Manca una lettera: {letter}."),
    other=Text(en="{n} letters to go. Next: {letter}.", it="Mancano {n} lettere. La prossima: {letter}."),
)

REPAIRED: Final = Text(en="Applied.", it="Fatto.")
REPAIRED_WITH_SLOT: Final = Text(
    en="Applied. Fill in the blanks; Tab takes you to the next one.",
    it="Fatto. Riempi gli spazi vuoti: con Tab passi al successivo.",
)
UNDONE: Final = Text(en="Undone.", it="Annullato.")
REDONE: Final = Text(en="Redone.", it="Ripristinato.")
REVEALED: Final = Text(en="Here is the verdict.", it="Ecco l'esito.")
