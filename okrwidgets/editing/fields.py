"""The fields that a person can edit: their names, labels and choices, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.text import Text

FieldKind = Literal["text", "long", "number", "choice", "period", "unit", "link"]
ItemKind = Literal["plan", "kpi", "objective", "key_result"]


@dataclass(frozen=True, slots=True)
class Field:
    """One editable field.

    Attributes:
        name: as the model calls it.
        kind: how it is read and drawn.
        label: beside the field.
        choices: the values of a choice, with their words.
    """

    name: str
    kind: FieldKind
    label: Text
    choices: tuple[tuple[str, Text], ...] = ()


BETTER: Final = (
    ("up", Text(en="higher is better", it="più alto è, meglio è")),
    ("down", Text(en="lower is better", it="più basso è, meglio è")),
    ("keep", Text(en="stay around the target", it="restare attorno al valore obiettivo")),
)
COUNTS: Final = (
    ("total", Text(en="a total that adds up from 0", it="un totale che cresce da 0")),
    ("level", Text(en="a level that starts somewhere", it="un livello che parte da un valore")),
)
STAGE: Final = (
    ("", Text(en="not said yet", it="non ancora indicato")),
    ("input", Text(en="input", it="attività")),
    ("output", Text(en="output", it="prodotto dell'attività")),
    ("outcome", Text(en="outcome", it="effetto")),
)
LEVEL: Final = (
    ("", Text(en="not said yet", it="non ancora indicato")),
    ("company", Text(en="company", it="azienda")),
    ("department", Text(en="department", it="reparto")),
    ("team", Text(en="team", it="team")),
    ("person", Text(en="person", it="persona")),
)
COMMITMENT: Final = (
    ("", Text(en="not said yet", it="non ancora indicato")),
    ("committed", Text(en="committed", it="vincolante")),
    ("aspirational", Text(en="aspirational", it="ambizioso")),
)
PROFILE: Final = (
    ("article", Text(en="the article's method", it="il metodo dell'articolo")),
    ("rework", Text(en="Google re:Work", it="Google re:Work")),
    ("wodtke", Text(en="Christina Wodtke", it="Christina Wodtke")),
)

_UNIT: Final = Field("unit", "unit", Text(en="Unit", it="Unità"))
_BETTER: Final = Field("better", "choice", Text(en="Direction", it="Direzione"), BETTER)
_BAND: Final = Field("band", "number", Text(en="Give or take", it="Tolleranza ±"))
_COUNTS: Final = Field("counts", "choice", Text(en="Counts as", it="Si conta come"), COUNTS)
_PREVIOUS: Final = Field("previous", "number", Text(en="Previous period", it="Periodo precedente"))
_OWNER: Final = Field("owner", "text", Text(en="Owner", it="Responsabile"))

FIELDS: Final[Mapping[ItemKind, tuple[Field, ...]]] = {
    "plan": (
        Field("title", "text", Text(en="Title of the plan", it="Titolo del piano")),
        Field("profile", "choice", Text(en="Method", it="Metodo"), PROFILE),
    ),
    "kpi": (
        Field("name", "text", Text(en="KPI", it="KPI")),
        _UNIT,
        _BETTER,
        _BAND,
        _COUNTS,
        _PREVIOUS,
        Field("start", "number", Text(en="Start", it="Valore di partenza")),
        Field("target", "number", Text(en="Target", it="Valore obiettivo")),
        Field("period", "period", Text(en="Period", it="Periodo")),
        _OWNER,
        Field("why", "long", Text(en="Why it matters", it="Perché conta")),
        Field("measure", "long", Text(en="How it is measured", it="Come si misura")),
    ),
    "objective": (
        Field("title", "text", Text(en="Objective", it="Obiettivo")),
        Field("for_", "link", Text(en="Derives from", it="Deriva da")),
        Field("level", "choice", Text(en="Level", it="Livello"), LEVEL),
        Field("commitment", "choice", Text(en="Commitment", it="Impegno"), COMMITMENT),
        _OWNER,
    ),
    "key_result": (
        Field("title", "text", Text(en="Key result", it="Risultato chiave")),
        Field("start", "number", Text(en="From", it="Da")),
        Field("target", "number", Text(en="To", it="A")),
        _UNIT,
        Field("stage", "choice", Text(en="Kind", it="Tipo"), STAGE),
        Field("drives", "text", Text(en="Driver it moves", it="Leva su cui agisce")),
        _OWNER,
        Field("confidence", "number", Text(en="Confidence, 0 to 10", it="Fiducia, da 0 a 10")),
        Field("weight", "number", Text(en="Weight", it="Peso")),
        _PREVIOUS,
        _BETTER,
        _BAND,
        _COUNTS,
        Field("period", "period", Text(en="Period, if another", it="Periodo, se diverso")),
    ),
}

_BY_NAME: Final[Mapping[ItemKind, Mapping[str, Field]]] = {
    kind: {field.name: field for field in fields} for kind, fields in FIELDS.items()
}


def kind_of(item: Plan | KPI | Objective | KeyResult) -> ItemKind:
    """Which sort of part this is."""
    if isinstance(item, KeyResult):
        return "key_result"
    if isinstance(item, Objective):
        return "objective"
    return "kpi" if isinstance(item, KPI) else "plan"


def field_of(item: Plan | KPI | Objective | KeyResult, name: str) -> Field | None:
    """The editable field of this name, or ``None``."""
    return _BY_NAME[kind_of(item)].get(name)
