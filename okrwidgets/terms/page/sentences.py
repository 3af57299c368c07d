"""The headings and short sentences of a term's page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.terms.records import Aggregation
from okrwidgets.text import Text

ALSO: Final = Text(en="Also called: {words}", it="Si dice anche: {words}")
FORMULA: Final = Text(en="Formula", it="Formula di calcolo")
EQUALS: Final = Text(en="{name} = {formula}", it="{name} = {formula}")
WRITTEN_OUT: Final = Text(en="Written out: {formula}", it="Per esteso: {formula}")
COLUMNS: Final = Text(en="Columns", it="Colonne")
COLUMN: Final = Text(en="{name} ({unit}): {what}", it="{name} ({unit}): {what}")
COUNTED_COLUMN: Final = Text(en="{name}: {what}", it="{name}: {what}")
UNIT: Final = Text(en="Unit", it="Unità di misura")
DIRECTION: Final = Text(en="Direction", it="Direzione")
BETTER: Final[Mapping[str, Text]] = {
    "up": Text(en="better when it rises", it="meglio se sale"),
    "down": Text(en="better when it falls", it="meglio se scende"),
    "context": Text(en="depends on the context", it="dipende dal contesto"),
}
ROWS: Final = Text(en="Over several rows", it="Su più righe")
TAKEN: Final[Mapping[Aggregation, Text]] = {
    "sum": Text(en="add them up", it="si sommano"),
    "ratio_of_sums": Text(
        en="add up each column first, then compute; never the mean of the single rates",
        it="prima si somma ogni colonna, poi si calcola; mai la media dei singoli valori",
    ),
    "last": Text(
        en="take the last date, never the sum over time: it is a stock",
        it="si prende l'ultima data, mai la somma nel tempo: è una consistenza, non un flusso",
    ),
    "weighted": Text(en="take the mean, weighted by {weight}", it="si fa la media, ponderata per {weight}"),
}
WORKED: Final = Text(en="Worked example", it="Esempio svolto")
RESULT: Final = Text(en="{steps} = {result}", it="{steps} = {result}")
ROUNDED: Final = Text(en="{steps} ≈ {result}", it="{steps} ≈ {result}")
TRAP: Final = Text(en="Trap", it="Trappola")
EXAMPLE: Final = Text(en="For example", it="Per esempio")
NOT_TO_CONFUSE: Final = Text(en="Not to be confused with", it="Da non confondere con")
RELATED: Final = Text(en="See also", it="Vedi anche")
SOURCES: Final = Text(en="Sources", it="Fonti")
SHORTLY: Final = Text(en="{name}: {definition}", it="{name}: {definition}")
SHORTLY_EXPANDED: Final = Text(en="{name} ({expansion}): {definition}", it="{name} ({expansion}): {definition}")
