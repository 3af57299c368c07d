"""The columns of the table: their headers, what they hold, and what others call them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.export.table.kinds import Kind
from okrwidgets.text import Text
from okrwidgets.text.months import fold

Holds = Literal[
    "type", "id", "title", "parent", "text", "choice", "unit", "figure", "number", "share", "period", "date", "ids",
    "details",
]  # fmt: skip
"""``figure`` is counted in the row's unit, ``number`` in none; ``share`` is derived and never read back."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: the field of the records, or what is made of them.
        header: in both languages.
        holds: what its cells are.
        kinds: the rows that have it.
        synonyms: what people and other tools call it, folded.
        derived: said for the reader, and made anew on import.
    """

    key: str
    header: Text
    holds: Holds
    kinds: tuple[Kind, ...]
    synonyms: tuple[str, ...] = ()
    derived: bool = False


_ALL: Final[tuple[Kind, ...]] = ("plan", "kpi", "objective", "key_result", "check_in")
_OWNED: Final[tuple[Kind, ...]] = ("kpi", "objective", "key_result")
_MEASURED: Final[tuple[Kind, ...]] = ("kpi", "key_result")

COLUMNS: Final[tuple[Column, ...]] = (
    Column("type", Text(en="Type", it="Tipo"), "type", _ALL, ("okr type", "goal type", "tipologia", "kind")),
    Column("id", Text(en="ID", it="Codice"), "id", _OWNED,
           ("row id", "goal identifier", "objective id", "goal id", "identifier", "id", "identificativo")),
    Column("title", Text(en="Title", it="Titolo"), "title", ("plan", *_OWNED),
           ("name", "goal", "nome", "denominazione", "descrizione breve", "metric name")),
    Column("parent", Text(en="Parent", it="Collegato a"), "parent", ("objective", "key_result", "check_in"),
           ("parent id", "parent goal", "aligned to", "alignment", "allineato a", "allineamento", "deriva da",
            "derives from", "padre", "elemento superiore", "for")),
    Column("owner", Text(en="Owner", it="Responsabile"), "text", _OWNED,
           ("owner email", "owner email id", "assigned to", "assignee", "accountable", "proprietario", "referente",
            "assegnato a", "chi")),
    Column("level", Text(en="Level", it="Livello"), "choice", ("objective",), ("objective type", "livello okr")),
    Column("commitment", Text(en="Commitment", it="Impegno"), "choice", ("objective",), ("commitment type",)),
    Column("stage", Text(en="Stage", it="Stadio"), "choice", ("key_result",), ("genere", "natura")),
    Column("unit", Text(en="Unit", it="Unità"), "unit", ("plan", *_MEASURED),
           ("metric unit", "metric type", "unit of measurement", "unita di misura", "udm", "measure unit", "currency",
            "valuta")),
    Column("better", Text(en="Better", it="Meglio se"), "choice", _MEASURED, ("direction", "direzione", "verso")),
    Column("band", Text(en="Give or take", it="Tolleranza ±"), "figure", _MEASURED,
           ("tolerance", "tolleranza", "band", "banda")),
    Column("counts", Text(en="Counts as", it="Si conta come"), "choice", _MEASURED, ("counts", "conteggio")),
    Column("previous", Text(en="Previous period", it="Periodo precedente"), "figure", _MEASURED,
           ("previous", "previous value", "last year", "precedente", "valore precedente", "storico")),
    Column("start", Text(en="Start value", it="Valore di partenza"), "figure", _MEASURED,
           ("start", "baseline", "initial value", "starting value", "metric start value", "from", "partenza", "da",
            "valore iniziale", "base")),
    Column("target", Text(en="Target value", it="Valore obiettivo"), "figure", _MEASURED,
           ("target", "goal value", "metric target value", "to", "a", "obiettivo numerico", "traguardo",
            "valore target", "metric target")),
    Column("current", Text(en="Current value", it="Valore attuale"), "figure", _MEASURED,
           ("current", "actual", "now", "actual value", "attuale", "oggi", "valore corrente", "consuntivo"),
           derived=True),
    Column("progress", Text(en="Progress", it="Avanzamento"), "share", _MEASURED,
           ("completion", "progress in percent", "progresso", "completamento"), derived=True),
    Column("period", Text(en="Time period", it="Periodo"), "period", _MEASURED,
           ("period", "cycle", "quarter", "timeframe", "trimestre", "ciclo", "by when", "entro quando")),
    Column("start_date", Text(en="Start date", it="Inizio"), "date", _MEASURED,
           ("starts on", "data inizio", "data di inizio", "dal"), derived=True),
    Column("due_date", Text(en="Due date", it="Scadenza"), "date", _MEASURED,
           ("end date", "due", "deadline", "due at", "due on", "data fine", "data di scadenza", "entro", "al"),
           derived=True),
    Column("drives", Text(en="Driver", it="Leva"), "text", ("key_result",), ("drives", "moves", "leva su cui agisce")),
    Column("supports", Text(en="Supports", it="Sostiene"), "ids", ("key_result",), ("supporta", "contributes to")),
    Column("weight", Text(en="Weight", it="Peso"), "number", ("key_result",), ("weighting", "ponderazione")),
    Column("confidence", Text(en="Confidence", it="Fiducia"), "number", ("key_result", "check_in"),
           ("confidence level", "livello di fiducia")),
    Column("why", Text(en="Why", it="Perché"), "text", ("kpi",), ("why it matters", "purpose", "motivo", "scopo")),
    Column("measure", Text(en="How it is measured", it="Come si misura"), "text", ("kpi",),
           ("measure", "data source", "misura", "fonte", "fonte dei dati")),
    Column("date", Text(en="Date", it="Data"), "date", ("check_in",),
           ("check in date", "data aggiornamento", "giorno")),
    Column("value", Text(en="Value", it="Valore"), "figure", ("check_in",), ("check in value", "valore rilevato")),
    Column("note", Text(en="Note", it="Nota"), "text", ("check_in",),
           ("notes", "comment", "note", "commento", "commenti", "osservazioni")),
    Column("details", Text(en="Other fields", it="Altri campi"), "details", _ALL, ("details", "dettagli")),
)  # fmt: skip

BY_KEY: Final = {column.key: column for column in COLUMNS}

FIELD_OF: Final[dict[tuple[Kind, str], str]] = {
    ("plan", "unit"): "currency",
    ("kpi", "title"): "name",
    ("objective", "parent"): "for",
}
"""Where a column does not have the name of the field that it holds."""

_SIGNS: Final = re.compile(r"[^a-z0-9]+")


def folded(header: str) -> str:
    """A header as it is looked up: without case, accents and signs.

    Examples:
        >>> folded("Owner_Email-ID "), folded("Unità")
        ('owner email id', 'unita')
    """
    return _SIGNS.sub(" ", fold(header)).strip()


def field_of(kind: Kind, key: str) -> str:
    """The key in the plan's file of what a column holds in a row.

    Examples:
        >>> field_of("kpi", "title"), field_of("key_result", "title")
        ('name', 'title')
    """
    return FIELD_OF.get((kind, key), key)


def columns_of(kinds: Iterable[Kind]) -> tuple[Column, ...]:
    """The columns that rows of these kinds have, in order."""
    wanted = set(kinds)
    return tuple(column for column in COLUMNS if wanted.intersection(column.kinds))
