"""What the picture of a pace says."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

FINDINGS: Final = {
    "done": Text(en="“{title}” is done: {value} of {target}", it="“{title}”: raggiunto, {value} su {target}"),
    "on_track": Text(
        en="“{title}” is on track: {value}, and the line asks for {expected}",
        it="“{title}”: in linea, {value} dove la linea chiede {expected}",
    ),
    "behind": Text(
        en="“{title}” is behind: {value}, and the line asks for {expected}",
        it="“{title}”: in ritardo, {value} dove la linea chiede {expected}",
    ),
    "at_risk": Text(
        en="“{title}” is at risk: {value}, and the line asks for {expected}",
        it="“{title}”: a rischio, {value} dove la linea chiede {expected}",
    ),
    "over": Text(
        en="“{title}” is over its ceiling: {value} of {target}", it="“{title}”: oltre il limite, {value} su {target}"
    ),
    "short": Text(en="“{title}” ended at {value} of {target}", it="“{title}”: chiuso a {value} su {target}"),
    "no_figure": Text(en="“{title}”: no figure yet", it="“{title}”: ancora senza valori"),
    "not_started": Text(en="“{title}” has not started yet", it="“{title}”: non ancora iniziato"),
    "cannot_say": Text(
        en="“{title}”: there is no line to follow yet", it="“{title}”: non c'è ancora una linea da seguire"
    ),
}

CEILING_FINDINGS: Final = {
    "on_track": Text(
        en="“{title}” is on track: {value} used up, and the line allows {expected}",
        it="“{title}”: in linea, consumo di {value} dove la linea consente {expected}",
    ),
    "behind": Text(
        en="“{title}” goes faster than planned: {value} used up, and the line allows {expected}",
        it="“{title}”: più in fretta del previsto, consumo di {value} dove la linea consente {expected}",
    ),
    "at_risk": Text(
        en="“{title}” is at risk: {value} used up, and the line allows {expected}",
        it="“{title}”: a rischio, consumo di {value} dove la linea consente {expected}",
    ),
}

KEEP_FINDINGS: Final = {
    "on_track": Text(en="“{title}” stays within the band: {value}", it="“{title}”: dentro la tolleranza, {value}"),
    "behind": Text(en="“{title}” is outside the band: {value}", it="“{title}”: fuori tolleranza, {value}"),
    "at_risk": Text(en="“{title}” is far outside the band: {value}", it="“{title}”: molto fuori tolleranza, {value}"),
}

ABOUT: Final = Text(
    en="Check-ins beside an even pace on working days, {period}",
    it="Aggiornamenti accanto a un ritmo costante nei giorni lavorativi, {period}",
)
EVEN_PACE: Final = Text(en="even pace", it="ritmo costante")
TARGET: Final = Text(en="target {target}", it="valore obiettivo {target}")
TARGET_BAND: Final = Text(en="target {target} ± {band}", it="valore obiettivo {target} ± {band}")
CEILING: Final = Text(en="ceiling {target}", it="limite {target}")
FORECAST: Final = Text(en="forecast {value}", it="previsione {value}")
BETWEEN: Final = Text(en="{low} to {high}", it="da {low} a {high}")
CHECKED: Final = Text(en="Check-ins: {rows}.", it="Aggiornamenti: {rows}.")
ROW: Final = Text(en="{value} on {day}", it="{value} ({day})")

NO_SUCH_PART: Final = Text(
    en="There is no KPI or key result “{given}” in this plan. Give the id of one of them.",
    it="In questo piano non c'è un KPI o un risultato chiave “{given}”. Indica l'id di uno di essi.",
)
