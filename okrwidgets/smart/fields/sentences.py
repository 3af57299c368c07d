"""Which letter a field carries, and what to ask where none does."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

UNITS: Final[dict[str, Text]] = {
    "percent": Text(en="percent", it="percentuale"),
    "ratio": Text(en="ratio (×)", it="rapporto (×)"),
    "days": Text(en="days", it="giorni"),
    "score": Text(en="score", it="punteggio"),
    "milestone": Text(en="milestone", it="traguardo intermedio"),
    "count": Text(en="count", it="conteggio"),
}

# ------------------------------------------------------------------------------------------------------ S

NAME_AND_UNIT: Final = Text(
    en="S is carried by the name “{name}” and the unit ({unit}).",
    it="La S poggia sul nome “{name}” e sull'unità ({unit}).",
)
NAME_AND_MEASURE: Final = Text(
    en="S is carried by the name “{name}” and by how it is measured.",
    it="La S poggia sul nome “{name}” e su come si misura.",
)
NAME_UNIT_AND_MEASURE: Final = Text(
    en="S is carried by the name “{name}”, the unit ({unit}) and how it is measured.",
    it="La S poggia sul nome “{name}”, sull'unità ({unit}) e su come si misura.",
)
NAME_ALONE: Final = Text(
    en="The name “{name}” says what is looked at, but not yet what is counted.",
    it="Il nome “{name}” dice che cosa si guarda, ma non ancora che cosa si conta.",
)
COUNT_WHAT: Final = Text(
    en="How many of what? Or how, and where, is it measured?",
    it="Che cosa si conta? Oppure: come e dove si misura?",
)
NO_NAME: Final = Text(
    en="There is no name yet to carry the S.", it="Non c'è ancora un nome su cui possa poggiare la S."
)
LOOK_AT_WHAT: Final = Text(en="What exactly do you want to look at?", it="Che cosa vuoi tenere d'occhio, di preciso?")
TITLE: Final = Text(en="S is carried by the title “{name}”.", it="La S poggia sul titolo “{name}”.")
TITLE_AND_UNIT: Final = Text(
    en="S is carried by the title “{name}” and the unit ({unit}).",
    it="La S poggia sul titolo “{name}” e sull'unità ({unit}).",
)
NO_TITLE: Final = Text(
    en="There is no title yet to carry the S.", it="Non c'è ancora un titolo su cui possa poggiare la S."
)
WHAT_RESULT: Final = Text(
    en="What will be different once it is done?",
    it="Che cosa sarà diverso a cose fatte?",
)
WHICH_DESTINATION: Final = Text(
    en="Where do you want to arrive, in words that everybody understands alike?",
    it="Dove vuoi arrivare, con parole che tutti capiscono allo stesso modo?",
)

# ------------------------------------------------------------------------------------------------------ M

TARGET: Final = Text(
    en="M is carried by the target, {target}, counted from 0.",
    it="La M poggia sul valore obiettivo: {target}, partendo da 0.",
)
CEILING: Final = Text(
    en="M is carried by the ceiling, {target}: at most that much.",
    it="La M poggia sul tetto, {target}: al massimo fin lì.",
)
FROM_TO: Final = Text(
    en="M is carried by the way from {start} to {target}.",
    it="La M poggia sul percorso da {start} a {target}.",
)
WITHIN_BAND: Final = Text(
    en="M is carried by the value to keep, {target}, give or take {band}.",
    it="La M poggia sul valore da mantenere, {target}, più o meno {band}.",
)
MILESTONE: Final = Text(
    en="M is carried by the milestone: reached, or not.",
    it="La M poggia sul traguardo intermedio: raggiunto oppure no.",
)
NO_TARGET: Final = Text(
    en="There is no target yet to carry the M: a unit alone measures, but does not say how much is enough.",
    it="Non c'è ancora un valore obiettivo per la M: l'unità da sola misura, ma non dice quanto basta.",
)
TARGET_WITHOUT_START: Final = Text(
    en="The target is {target}, but a level also needs the figure from which it starts.",
    it="Il valore obiettivo è {target}, ma un livello ha bisogno anche del valore di partenza.",
)
TARGET_WITHOUT_BAND: Final = Text(
    en="The value to keep is {target}, but nothing says yet how far from it is still fine.",
    it="Il valore da mantenere è {target}, ma ancora non si sa di quanto ci si può scostare.",
)
UP_TO_WHAT: Final = Text(en="From what, to what?", it="Da quanto, a quanto?")
FROM_WHAT: Final = Text(en="From what figure does it start?", it="Da quale valore si parte?")
HOW_FAR: Final = Text(en="How far from it is still fine?", it="Di quanto ci si può scostare?")
ALL_HAVE_TARGETS: Final = Text(
    en="M is carried by the key results: each of them has its figure.",
    it="La M poggia sui risultati chiave: ciascuno ha la sua cifra.",
)
SOME_HAVE_TARGETS: Final = Text(
    en="M is carried by the key results, but not every one has its figure yet ({with_figure} of {all}).",
    it="La M poggia sui risultati chiave, ma non tutti hanno già la loro cifra ({with_figure} su {all}).",
)
NONE_HAS_TARGET: Final = Text(
    en="An objective is words; its M is carried by key results with a figure, and there are none yet.",
    it="Un obiettivo è fatto di parole; la sua M poggia su risultati chiave con una cifra, e ancora non ce ne sono.",
)
HOW_WOULD_YOU_NOTICE: Final = Text(
    en="By which figures would you notice that you have arrived?",
    it="Da quali cifre capiresti che la meta è raggiunta?",
)
WHICH_FIGURE_STILL: Final = Text(
    en="Which key result still has no figure: from what, to what?",
    it="Quale risultato chiave è ancora senza cifra: da quanto, a quanto?",
)

# ------------------------------------------------------------------------------------------------------ A

OWNER: Final = Text(
    en="{owner} can act on it: that carries the first half of A. Whether it can be reached, no field can tell.",
    it="Chi ne risponde può agire ({owner}): è la prima metà della A. Se ci si possa arrivare, nessun campo può dirlo.",
)
OWNER_ABOVE: Final = Text(
    en="{owner}, who answers for the objective, can act on it. Whether it can be reached, no field can tell.",
    it="Chi risponde dell'obiettivo può agire ({owner}). Se ci si possa arrivare, nessun campo può dirlo.",
)
OWNERS_BELOW: Final = Text(
    en="The owners of the key results can act on it. Whether it can be reached, no field can tell.",
    it="Chi risponde dei risultati chiave può agire. Se ci si possa arrivare, nessun campo può dirlo.",
)
NO_OWNER: Final = Text(
    en="Nobody answers for it yet, so the A has nothing to stand on.",
    it="Nessuno ne risponde ancora, quindi la A non ha su che cosa poggiare.",
)
WHO_CAN_ACT: Final = Text(en="Who can act on it, and answers for it?", it="Chi può agire, e ne risponde?")
GROWTH: Final = Text(
    en="From {before} to {target} is {growth}: has that been seen before?",
    it="Da {before} a {target} è un {growth}: un passo simile si è già visto?",
)
CHANGE: Final = Text(
    en="From {before} to {target}: has such a step been seen before?",
    it="Da {before} a {target}: un passo simile si è già visto?",
)
SAME_AS_BEFORE: Final = Text(
    en="It was {before} before as well: is keeping it the challenge?",
    it="Anche prima il valore era {before}: la sfida è mantenerlo?",
)
REACHED_BEFORE: Final = Text(
    en="How much was it last time? Only a comparison shows whether {target} can be reached.",
    it="Quant'era l'ultima volta? Solo un confronto mostra se arrivare a {target} è alla portata.",
)
CAN_BE_REACHED: Final = Text(
    en="What makes you think that it can be reached in this time, with these people?",
    it="Che cosa ti fa pensare che ci si arrivi in questo tempo e con queste persone?",
)

# ------------------------------------------------------------------------------------------------------ R

WHY: Final = Text(
    en="R is carried by the reason that is given: “{why}”.", it="La R poggia sul motivo indicato: “{why}”."
)
NO_WHY: Final = Text(
    en="Nothing says yet what it is for, so the R is open.",
    it="Non è ancora scritto a che cosa serve: la R resta aperta.",
)
WHAT_FOR: Final = Text(
    en="What changes for the company if it is reached?",
    it="Che cosa cambia per l'azienda se ci si arriva?",
)
SERVES: Final = Text(
    en="R is carried by the link: it serves the KPI “{kpi}”.",
    it="La R poggia sul collegamento: serve al KPI “{kpi}”.",
)
SERVES_WITHOUT_WHY: Final = Text(
    en="It serves the KPI “{kpi}”, but that one does not say yet what it is for.",
    it="Serve al KPI “{kpi}”, che però non dice ancora a che cosa serve.",
)
WHAT_IS_THE_KPI_FOR: Final = Text(
    en="What is the KPI “{kpi}” for?",
    it="A che cosa serve il KPI “{kpi}”?",
)
SERVES_AN_ORPHAN: Final = Text(
    en="It serves the objective “{objective}”, which does not derive from a KPI yet.",
    it="Serve all'obiettivo “{objective}”, che non deriva ancora da un KPI.",
)
NO_LINK: Final = Text(
    en="It does not derive from a KPI yet, so the R is open.",
    it="Non deriva ancora da un KPI: la R resta aperta.",
)
WHICH_KPI: Final = Text(en="Which KPI does it help to move?", it="Quale KPI aiuta a muovere?")

# ------------------------------------------------------------------------------------------------------ T

PERIOD: Final = Text(
    en="T is carried by the period: {period} ({dates}).", it="La T poggia sul periodo: {period} ({dates})."
)
DATES: Final = Text(en="T is carried by the period: {dates}.", it="La T poggia sul periodo: {dates}.")
PERIOD_OF_KPI: Final = Text(
    en="T is carried by the period of the KPI “{kpi}”: {dates}.",
    it="La T poggia sul periodo del KPI “{kpi}”: {dates}.",
)
PERIODS_OF_KEY_RESULTS: Final = Text(
    en="T is carried by the periods of the key results.",
    it="La T poggia sui periodi dei risultati chiave.",
)
NO_PERIOD: Final = Text(
    en="There is no period yet to carry the T.",
    it="Non c'è ancora un periodo su cui possa poggiare la T.",
)
BY_WHEN: Final = Text(en="By when?", it="Entro quando?")
