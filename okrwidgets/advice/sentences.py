"""What the methods advise, in both languages."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

ARTICLE_TO_GO: Final = Plural(
    one=Text(
        en="The article asks for five key results: one to go.",
        it="L'articolo chiede cinque risultati chiave: ne manca uno.",
    ),
    other=Text(
        en="The article asks for five key results: {word} to go.",
        it="L'articolo chiede cinque risultati chiave: ne mancano {word}.",
    ),
)

ARTICLE_TOO_MANY: Final = Text(
    en="The article asks for five key results, so that energy is not scattered. Which of these {n} matter most?",
    it="L'articolo chiede cinque risultati chiave, per non disperdere le energie. Quali di questi {n} contano di più?",
)

REWORK_TO_GO: Final = Plural(
    one=Text(
        en="This method works with about three key results: one to go.",
        it="Questo metodo lavora con circa tre risultati chiave: ne manca uno.",
    ),
    other=Text(
        en="This method works with about three key results: {word} to go.",
        it="Questo metodo lavora con circa tre risultati chiave: ne mancano {word}.",
    ),
)

REWORK_TOO_MANY: Final = Text(
    en="This method works with about three key results. Which of these {n} matter most?",
    it="Questo metodo lavora con circa tre risultati chiave. Quali di questi {n} contano di più?",
)

WODTKE_NONE: Final = Text(
    en="This method works with one to three key results. Which figure would tell you that you have arrived?",
    it="Questo metodo lavora con uno, due o tre risultati chiave. Da quale cifra capiresti che la meta è raggiunta?",
)

WODTKE_TOO_MANY: Final = Text(
    en="This method works with at most three key results. Which of these {n} matter most?",
    it="Questo metodo lavora con tre risultati chiave al massimo. Quali di questi {n} contano di più?",
)

ONE_OBJECTIVE: Final = Text(
    en="The article puts one objective under a KPI; here there are {n}. Which one says best where you want to arrive?",
    it="L'articolo mette un solo obiettivo sotto un KPI; qui sono {n}. Quale dice meglio dove vuoi arrivare?",
)

NO_FIGURE: Final = Text(
    en="“{title}” has no figure yet: from what, to what?",
    it="“{title}” non ha ancora una cifra: da quanto, a quanto?",
)

FIGURE_IN_OBJECTIVE: Final = Text(
    en="“{figure}” fits better in a key result: an objective is a destination in words. Where do you want to arrive?",
    it="“{figure}” sta meglio in un risultato chiave: un obiettivo è una meta detta a parole. Dove vuoi arrivare?",
)

UNKNOWN_DRIVER: Final = Text(
    en="“{name}” is not among the drivers of the KPI “{kpi}”: {known}. Which one does this key result move?",
    it="“{name}” non è fra le leve del KPI “{kpi}”: {known}. Su quale leva agisce questo risultato chiave?",
)

PERHAPS_DRIVER: Final = Text(
    en="“{name}” is not among the drivers of the KPI “{kpi}”. Is it “{nearest}”?",
    it="“{name}” non è fra le leve del KPI “{kpi}”. È forse “{nearest}”?",
)

ORPHAN: Final = Text(
    en="OKRs derive from the company's KPIs, and this objective does not yet. Which KPI does it help to move?",
    it="Gli OKR derivano dai KPI dell'azienda, e questo obiettivo ancora no. Quale KPI aiuta a muovere?",
)
