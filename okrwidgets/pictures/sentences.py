"""What the pictures say."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

MUST_BRING: Final = Text(
    en="{n} {noun} must bring {each} each",
    it="{n} {noun}: servono {each} di media",
)
CONTRACTS_MUST_BRING: Final = Plural(
    one=Text(en="One contract alone must bring {target}", it="Un solo contratto deve portare {target}"),
    other=Text(en="{n} contracts must bring {each} each", it="{n} contratti devono portare {each} ciascuno"),
)
MUST_BRING_BY_TITLE: Final = Text(
    en="“{title}” must bring {each} for each of the {n}",
    it="“{title}” ({n}): la media deve essere di {each}",
)
SHORT: Final = Text(en="{gap} short of {target}", it="Mancano {gap} per arrivare a {target}")
LEADS_TO: Final = Plural(
    one=Text(en="One key result leads to “{kpi}”", it="Un risultato chiave porta a “{kpi}”"),
    other=Text(en="{n} key results lead to “{kpi}”", it="{n} risultati chiave portano a “{kpi}”"),
)
NOTHING_LEADS_THERE: Final = Text(
    en="No key result leads to “{kpi}” yet",
    it="Nessun risultato chiave porta ancora a “{kpi}”",
)
NO_KPI: Final = Text(en="No KPI yet: where do you want to arrive?", it="Ancora nessun KPI: dove vuoi arrivare?")

KPI_CAPTION: Final = Text(en="KPI", it="KPI")
OBJECTIVE_CAPTION: Final = Text(en="Objective", it="Obiettivo")
KEY_RESULT_CAPTION: Final = Text(en="Key result", it="Risultato chiave")
STAGE_CAPTIONS: Final[dict[str, Text]] = {
    "input": Text(en="Key result · input", it="Risultato chiave · attività"),
    "output": Text(en="Key result · output", it="Risultato chiave · prodotto dell'attività"),
    "outcome": Text(en="Key result · outcome", it="Risultato chiave · effetto"),
}
KPI_WITH_PERIOD: Final = Text(en="KPI · {dates}", it="KPI · {dates}")

# a no-break space keeps the last words of a label together
EACH_LABEL: Final = Text(en="{each} each", it="{each} di\u00a0media")
PACE_LABEL: Final = Text(en="about {pace} a\u00a0week", it="circa {pace} a\u00a0settimana")
BROUGHT_LABEL: Final = Text(en="they bring {brought}: {gap} short", it="portano {brought}: mancano {gap}")
FROM_TO: Final = Text(en="{start} → {target}", it="{start} → {target}")

ALT_KPI: Final = Text(en="KPI “{name}”, target {target}.", it="KPI “{name}”, valore obiettivo {target}.")
ALT_KPI_OPEN: Final = Text(en="KPI “{name}”, without a target yet.", it="KPI “{name}”, ancora senza valore obiettivo.")
ALT_OBJECTIVE: Final = Text(en="Below it, the objective “{title}”.", it="Sotto, l'obiettivo “{title}”.")
ALT_KEY_RESULT: Final = Text(
    en="Key result “{title}”, target {target}.",
    it="Risultato chiave “{title}”, valore obiettivo {target}.",
)
ALT_KEY_RESULT_OPEN: Final = Text(
    en="Key result “{title}”, without a target yet.",
    it="Risultato chiave “{title}”, ancora senza valore obiettivo.",
)
UNTITLED: Final = Text(en="untitled", it="senza titolo")
