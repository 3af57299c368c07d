"""What the glossary's browser says by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.terms.page import sentences as page
from okrwidgets.text import Plural, Text

SHARED_UI: Final = ("waiting", "kept", "reconnect")
"""Words that the builders have as well, by their keys there."""

UI: Final[Mapping[str, Text]] = {
    "search": Text(en="Look a word up", it="Cerca una parola"),
    "placeholder": Text(en="Name or acronym", it="Nome o sigla"),
    "found": Text(en="Terms", it="Termini"),
    "all": Text(en="All terms", it="Tutti i termini"),
    "back": Text(en="Back", it="Indietro"),
    "forward": Text(en="Forward", it="Avanti"),
    "copy": Text(en="Copy as Markdown", it="Copia come Markdown"),
    "copied": Text(en="Copied", it="Copiato"),
    "by_hand": Text(
        en="This page may not write to the clipboard. The text is selected: copy it with Ctrl+C (⌘C on a Mac).",
        it="Questa pagina non può scrivere negli appunti. Il testo è selezionato: copialo con Ctrl+C (⌘C su Mac).",
    ),
    "markdown": Text(en="The page as Markdown", it="La pagina in Markdown"),
    "done": Text(en="Done", it="Fatto"),
    "starters": Text(en="Or begin with one of these:", it="Oppure comincia da uno di questi:"),
    "welcome": Text(
        en="Which word came up? Type what you remember: its name, the acronym, what it is about.",
        it="Quale parola hai incontrato? Scrivi quello che ricordi: il nome, la sigla, di che cosa parla.",
    ),
    "hints": Text(
        en="English or Italian, with or without accents; small slips are forgiven. For example: cost per lead, tasso di chiusura, NPS.",
        it="In italiano o in inglese, con o senza accenti; i piccoli errori non contano. Per esempio: tasso di chiusura, cost per lead, NPS.",
    ),
    "calculator": Text(en="With your own figures", it="Con i tuoi numeri"),
    "clear": Text(en="Clear", it="Svuota"),
    "example": Text(en="Figures of the example", it="Numeri dell'esempio"),
    "new_tab": Text(en="opens in a new tab", it="si apre in una nuova scheda"),
    "gone": Text(
        en="The kernel is gone. The page stays readable; run the cell again to search and compute.",
        it="Il kernel non c'è più. La pagina resta leggibile: esegui di nuovo la cella per cercare e calcolare.",
    ),
    "unsent": Text(en="Not read yet:", it="Non ancora letto:"),
    "keys": Text(
        en="/ search · ↑/↓ choose · Enter opens · Esc closes · Alt+← back · Alt+→ forward",
        it="/ cerca · ↑/↓ scegli · Invio apre · Esc chiude · Alt+← indietro · Alt+→ avanti",
    ),
    "formula": page.FORMULA,
    "trap": page.TRAP,
    "worked": page.WORKED,
    "for_example": page.EXAMPLE,
    "not_to_confuse": page.NOT_TO_CONFUSE,
    "related": page.RELATED,
    "sources": page.SOURCES,
}

KINDS: Final[Mapping[str, Text]] = {"kpi": Text(en="KPI", it="KPI"), "method": Text(en="method", it="metodo")}

ALSO_ENGLISH: Final = Text(en="In English: {words}", it="In inglese: {words}")
ALSO_ITALIAN: Final = Text(en="In Italian: {words}", it="In italiano: {words}")

FOUND: Final = Plural(
    one=Text(en="One term found.", it="Trovato un termine."),
    other=Text(en="{n} terms found.", it="Trovati {n} termini."),
)
FOUND_MANY: Final = Text(
    en="The {n} that fit best. Type on to narrow them down.",
    it="I {n} che corrispondono meglio. Continua a scrivere per restringere.",
)
NOTHING_NEAR: Final = Text(
    en="Nothing found for “{query}”. Did you mean one of these?",
    it="Non trovo niente per “{query}”. Intendevi uno di questi?",
)
NOTHING: Final = Text(
    en="Nothing found for “{query}”. Try a shorter word or the acronym; with the field empty, ↓ lists all terms.",
    it="Non trovo niente per “{query}”. Prova con una parola più corta o con la sigla; a campo vuoto, ↓ elenca tutti i termini.",
)

AT_LEAST: Final = Text(en="Never below {low}.", it="Mai sotto {low}.")
AT_MOST: Final = Text(en="Never above {high}.", it="Mai sopra {high}.")
BETWEEN: Final = Text(en="From {low} to {high}.", it="Da {low} a {high}.")
TOO_LOW: Final = Text(en="This figure is never below {low}.", it="Questo valore non è mai sotto {low}.")
TOO_HIGH: Final = Text(en="This figure is never above {high}.", it="Questo valore non è mai sopra {high}.")
AS_FRACTION: Final = Text(
    en="In the formula {percent} is {fraction}.",
    it="Nella formula {percent} è {fraction}.",
)

STILL_EMPTY: Final = Text(
    en="Fill in “{name}”, and the result appears here.", it="Compila il campo “{name}” e qui compare il risultato."
)
NOT_READ: Final = Text(
    en="Look at “{name}” first; then the result appears here.",
    it="Prima rivedi il campo “{name}”, poi qui compare il risultato.",
)
DIVIDED_BY_ZERO: Final = Text(
    en="There is no value: “{part}” is 0, and nothing can be divided by 0.",
    it="Non c'è un valore: “{part}” è 0, e per 0 non si può dividere.",
)
TOO_LARGE: Final = Text(
    en="The result is too large to be written. Try smaller figures.",
    it="Il risultato è troppo grande per essere scritto. Prova con numeri più piccoli.",
)
