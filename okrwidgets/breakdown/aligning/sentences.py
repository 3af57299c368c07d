"""What is said about the alignment of a plan."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

ROUND_IN_CIRCLES: Final = Text(
    en="These links lead back to where they start: {chain}. Which one can go, so that they end in a KPI?",
    it="Questi collegamenti tornano al punto di partenza: {chain}. Quale si può togliere, così che portino a un KPI?",
)

ORPHAN: Final = Text(
    en="“{title}” derives from nothing yet, so it is counted nowhere. Which KPI or key result is it for?",
    it="“{title}” non deriva ancora da nulla, quindi non conta da nessuna parte. A quale KPI o risultato chiave serve?",
)

FROM_BELOW: Final = Text(
    en="“{title}” derives from nothing: it supports “{other}”, and is not counted there.",
    it="“{title}” non deriva da nulla: sostiene “{other}”, dove però non viene contato.",
)

LEVEL: Final[dict[str, Text]] = {
    "company": Text(en="company", it="azienda"),
    "department": Text(en="department", it="reparto"),
    "team": Text(en="team", it="team"),
    "person": Text(en="person", it="persona"),
}

UPSIDE_DOWN: Final = Text(
    en="“{lower}” (level: {low}) derives from “{upper}” (level: {high}): the further down, the more specific. Which of the two levels is meant differently?",
    it="“{lower}” (livello: {low}) deriva da “{upper}” (livello: {high}): scendendo si diventa più specifici. Quale dei due livelli va rivisto?",
)

IN_ONE_PIECE: Final = Text(
    en="“{upper}” is handed down in one piece, to “{lower}” alone. Into which parts can it be divided, so that it gets more specific?",
    it="“{upper}” passa tutto intero a “{lower}” e a nessun altro. In quali parti si può dividere, per renderlo più specifico?",
)

BY_LEVEL: Final = Text(
    en="The objectives by level: {layers}.",
    it="Gli obiettivi per livello: {layers}.",
)

LAYER: Final = Text(en="{level} {n}", it="{level} {n}")

OPPOSITE: Final = Text(
    en="“{one}” and “{other}” pull “{driver}” in opposite directions. Which of the two comes first?",
    it="“{one}” e “{other}” tirano “{driver}” in direzioni opposte. Quale dei due viene prima?",
)

OPPOSITE_TEAMS: Final = Text(
    en="{first} and {second} pull “{driver}” in opposite directions: “{one}” against “{other}”. What do the two agree on?",
    it="{first} e {second} tirano “{driver}” in direzioni opposte: “{one}” contro “{other}”. Su che cosa si accordano?",
)

HARMS: Final[dict[tuple[int, str], Text]] = {
    (1, "up"): Text(
        en="“{title}” raises “{driver}”, and by the formulas each step up there lowers “{kpi}”. What does it bring in return?",
        it="“{title}” fa salire “{driver}” e, secondo le formule, ogni passo in su abbassa “{kpi}”. Che cosa porta in cambio?",
    ),
    (-1, "up"): Text(
        en="“{title}” lowers “{driver}”, and by the formulas each step down there lowers “{kpi}”. What does it bring in return?",
        it="“{title}” fa scendere “{driver}” e, secondo le formule, ogni passo in giù abbassa “{kpi}”. Che cosa porta in cambio?",
    ),
    (1, "down"): Text(
        en="“{title}” raises “{driver}”, and by the formulas each step up there raises “{kpi}”, which should fall. What does it bring in return?",
        it="“{title}” fa salire “{driver}” e, secondo le formule, ogni passo in su alza “{kpi}”, che dovrebbe scendere. Che cosa porta in cambio?",
    ),
    (-1, "down"): Text(
        en="“{title}” lowers “{driver}”, and by the formulas each step down there raises “{kpi}”, which should fall. What does it bring in return?",
        it="“{title}” fa scendere “{driver}” e, secondo le formule, ogni passo in giù alza “{kpi}”, che dovrebbe scendere. Che cosa porta in cambio?",
    ),
}

CARRIES: Final = Text(
    en="“{title}” carries {share} of “{kpi}” ({part}).",
    it="“{title}” porta {share} di “{kpi}” ({part}).",
)

NOBODY_CARRIES: Final = Text(
    en="Nobody carries {share} of “{kpi}” yet ({part}). Who takes that on?",
    it="Nessuno porta ancora {share} di “{kpi}” ({part}). Chi se ne fa carico?",
)

CARRY_MORE: Final = Text(
    en="Together the branches carry {share} more than “{kpi}” asks for ({part}).",
    it="Insieme i rami portano {share} in più di quanto chiede “{kpi}” ({part}).",
)

SHARES_UNSAID: Final = Text(
    en="No figure says yet how much of “{kpi}” each branch carries. Which drivers do their key results move?",
    it="Nessuna cifra dice ancora quanto porta ciascun ramo di “{kpi}”. Su quali leve agiscono i risultati chiave?",
)

POINTS: Final = Plural(
    one=Text(en="{n} percentage point", it="{n} punto percentuale"),
    other=Text(en="{n} percentage points", it="{n} punti percentuali"),
)
