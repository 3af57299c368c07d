"""What the check of a glossary says."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

UNKNOWN_TERM: Final = Text(
    en="No term has the key “{key}”.",
    it="Nessun termine ha la chiave “{key}”.",
)
UNKNOWN_TERM_NEAR: Final = Text(
    en="No term has the key “{key}”. Did you mean “{near}”?",
    it="Nessun termine ha la chiave “{key}”. Intendevi “{near}”?",
)
UNKNOWN_SOURCE: Final = Text(
    en="No source has the key “{key}”; sources stand in sources.yaml, once somebody has read them.",
    it="Nessuna fonte ha la chiave “{key}”: le fonti stanno in sources.yaml, dopo che qualcuno le ha lette.",
)
UNKNOWN_SOURCE_NEAR: Final = Text(
    en="No source has the key “{key}”. Did you mean “{near}”?",
    it="Nessuna fonte ha la chiave “{key}”. Intendevi “{near}”?",
)
LINK_TO_ITSELF: Final = Text(
    en="“{key}” points at itself.",
    it="“{key}” rimanda a sé stesso.",
)
ALSO_FINDS: Final = Text(
    en="“{word}” already finds “{other}”; one word leads to one place.",
    it="“{word}” porta già a “{other}”: una parola porta in un solo posto.",
)
NO_MEASURE: Final = Text(
    en="A KPI needs “measure”: its formula, unit, direction, trap and worked example.",
    it="A un KPI serve “measure”: formula, unità di misura, direzione, trappola ed esempio svolto.",
)
MEASURE_OF_METHOD: Final = Text(
    en="A method term has neither “measure” nor “plan”; is this a KPI?",
    it="Un termine di metodo non ha né “measure” né “plan”: forse è un KPI?",
)
ALL_WELL: Final = Text(
    en="{terms} terms, {columns} columns, {sources} sources: all holds together.",
    it="{terms} termini, {columns} colonne, {sources} fonti: tutto torna.",
)
FOUND: Final = Plural(
    one=Text(en="{n} thing to look at.", it="{n} cosa da sistemare."),
    other=Text(en="{n} things to look at.", it="{n} cose da sistemare."),
)
