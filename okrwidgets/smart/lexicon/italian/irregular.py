"""Italian verbs that do not follow their conjugation, by the ending that they share with their compounds."""

from __future__ import annotations

from typing import Final

PARTICIPLES: Final[dict[str, str]] = {
    "accendere": "acces", "affiggere": "affiss", "apparire": "appars", "aprire": "apert", "chiudere": "chius",
    "cidere": "cis", "cludere": "clus", "compiere": "compiut", "coprire": "copert", "correre": "cors",
    "difendere": "difes", "diligere": "dilett", "disdire": "disdett", "durre": "dott", "eccellere": "eccels",
    "egliere": "elt", "emergere": "emers", "erigere": "erett", "espandere": "espans", "evadere": "evas",
    "evolvere": "evolut", "fondere": "fus", "giungere": "giunt", "indire": "indett", "leggere": "lett",
    "mettere": "mess", "muovere": "moss", "nettere": "ness", "ogliere": "olt", "pendere": "pes", "perdere": "pers",
    "permanere": "permas", "persuadere": "persuas", "pingere": "pint", "porre": "post", "prendere": "pres",
    "primere": "press", "provvedere": "provvedut", "redigere": "redatt", "reggere": "rett", "rimanere": "rimast",
    "riscuotere": "riscoss", "scendere": "sces", "scere": "sciut", "scrivere": "scritt", "sistere": "sistit",
    "soddisfare": "soddisfatt", "solvere": "solt", "spegnere": "spent", "spondere": "spost", "stinguere": "stint",
    "stringere": "strett", "sumere": "sunt", "teggere": "tett", "tendere": "tes", "trarre": "tratt", "valere": "vals",
    "vedere": "vist", "venire": "venut", "videre": "vis", "vincere": "vint", "vivere": "vissut", "volgere": "volt",
    "^bere": "bevut", "^concedere": "concess", "^essere": "stat", "^fare": "fatt", "^rendere": "res",
    "^rifare": "rifatt",
}  # fmt: skip
"""What the ending becomes, without the participle's own ending. ``^`` stands before a whole verb: "rendere" is
"reso", but "prendere" is "preso"."""

PRESENTS: Final[dict[str, str]] = {
    "apparire": "appare appaiono appariamo apparir apparendo",
    "compiere": "compie compiono compiamo compir compiendo",
    "disdire": "disdice disdicono disdiciamo disdir disdicendo",
    "durre": "duce ducono duciamo durr ducendo",
    "egliere": "eglie elgono egliamo eglier egliendo",
    "godere": "gode godono godiamo godr godendo",
    "indire": "indice indicono indiciamo indir indicendo",
    "manere": "mane mangono maniamo marr manendo",
    "ogliere": "oglie olgono ogliamo oglier ogliendo",
    "porre": "pone pongono poniamo porr ponendo",
    "possedere": "possiede possiedono possediamo posseder possedendo",
    "salire": "sale salgono saliamo salir salendo",
    "soddisfare": "soddisfa soddisfano soddisfiamo soddisfer soddisfacendo",
    "spegnere": "spegne spengono spegniamo spegner spegnendo",
    "tenere": "tiene tengono teniamo terr tenendo",
    "trarre": "trae traggono traiamo trarr traendo",
    "valere": "vale valgono valiamo varr valendo",
    "vedere": "vede vedono vediamo vedr vedendo",
    "venire": "viene vengono veniamo verr venendo",
    "vivere": "vive vivono viviamo vivr vivendo",
    "^andare": "va vanno andiamo andr andando",
    "^avere": "ha hanno abbiamo avr avendo",
    "^bere": "beve bevono beviamo berr bevendo",
    "^dare": "da danno diamo dar dando",
    "^essere": "e sono siamo sar essendo",
    "^fare": "fa fanno facciamo far facendo",
    "^rifare": "rifa rifanno rifacciamo rifar rifacendo",
    "^stare": "sta stanno stiamo star stando",
}
"""Present of he, they and we, the stem of the future, the gerund."""

PLAIN_IRE: Final = frozenset(
    {
        "aprire", "coprire", "dormire", "seguire", "sentire", "servire", "vertire", "vestire", "^partire",
        "^ripartire",
    }
)  # fmt: skip
"""Verbs in -ire that do not take -isc-: "apre", but "definisce"."""
