"""The short sets, each of which decides one question; see `Cues`."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.cues import Cues

CUES: Final = Cues(
    certified=frozenset({"accreditamento", "certificazione", "licenza"}),
    in_time=("nei termini", "nei tempi previsti"),
    held=frozenset({"campagne", "eventi", "iniziative"}),
    new=frozenset({"nuova", "nuove", "nuovi", "nuovo", "un", "un'", "una"}),
    offers=frozenset({"erogare", "fornire", "offrire"}),
    habits=frozenset(
        {"andare", "bere", "camminare", "correre", "dormire", "leggere", "mangiare", "meditare", "nuotare"}
    ),
    involving=frozenset({"coinvolgere", "coinvolgimento"}),
    elsewhere=frozenset(
        {
            "adempimenti", "budget", "cronoprogramma", "forecast", "normativa", "obiettivi", "obiettivo", "piano",
            "previsioni", "programma", "quota", "scadenze", "target", "traguardi", "traguardo",
        }
    ),
    more=frozenset({"altre", "altri", "ulteriori"}),
    by=(" entro", " entro il"),
    yes=frozenset({"fatto", "on/off", "realizzato", "si", "si/no", "sì", "sì/no"}),
    ends=frozenset({"azzerare", "debellare", "eliminare"}),
    occasions=frozenset(
        {
            "articoli", "corsi", "demo", "eventi", "evento", "giornate", "incontri", "incontro", "interviste",
            "laboratori", "lezioni", "meeting", "newsletter", "post", "riunioni", "seminari", "serate", "sopralluoghi",
            "survey", "tour", "video", "visite", "webinar", "workshop",
        }
    ),
    persons=frozenset({"responsabile", "responsabili"}),
)  # fmt: skip
