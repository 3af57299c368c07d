"""What is said around a plan in StratML, and what the format has no element for."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

OTHER_GOAL: Final = Text(en="Objectives that derive from no KPI", it="Obiettivi che non derivano da nessun KPI")
OWNER: Final = Text(en="Owner", it="Responsabile")
START: Final = Text(en="Start", it="Partenza")

LOST_FIELDS: Final = Text(
    en="formulas, weights, direction and the like as fields of their own; they stand as text in OtherInformation.",
    it="formule, pesi, direzione e simili come campi a sé; stanno come testo in OtherInformation.",
)
LOST_CONFIDENCE: Final = Text(
    en="the confidence and the moved target of check-ins.",
    it="la fiducia e il valore obiettivo spostato degli aggiornamenti.",
)
LOST_ORDER: Final = Text(
    en="the order of the objectives: they stand under the KPI that they derive from.",
    it="l'ordine degli obiettivi: stanno sotto il KPI da cui derivano.",
)
