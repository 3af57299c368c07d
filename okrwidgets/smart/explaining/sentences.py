"""What each letter stands for."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

EXPLAINED: Final[dict[str, Text]] = {
    "S": Text(
        en="Specific: everyone understands the same thing by it. A name that says what is looked at, and what is counted.",
        it="Specifico: tutti intendono la stessa cosa. Un nome che dice che cosa si guarda e che cosa si conta.",
    ),
    "M": Text(
        en="Measurable: a figure says how far you are. A unit and a target; if it is to go up or down, also where it starts.",
        it="Misurabile: una cifra dice a che punto sei. Unità e valore obiettivo; se deve salire o scendere, anche il valore di partenza.",
    ),
    "A": Text(
        en="Achievable: someone can act on it, and it can be reached. Not the same as easy: no figure alone can tell.",
        it="Attuabile: qualcuno può agire e ci si può arrivare. Non vuol dire facile: una cifra da sola non lo dimostra.",
    ),
    "R": Text(
        en="Relevant: it matters for getting where the company wants to go. Having the data at hand is not a reason.",
        it="Rilevante: conta per arrivare dove l'azienda vuole andare. Avere i dati a portata di mano non è un motivo.",
    ),
    "T": Text(
        en="Time-bound: it has a period or a last day that you can check. “As soon as possible” is not one.",
        it="Time-based, cioè definito nel tempo: un periodo o un ultimo giorno verificabile. “Il prima possibile” non lo è.",
    ),
}

NOTHING_TO_EXPLAIN: Final = Text(
    en="I have nothing on “{given}”. Ask for SMART, for S, M, A, R or T, or for a rule such as M101.",
    it="Su “{given}” non ho niente. Chiedi SMART, una lettera (S, M, A, R, T) oppure una regola, per esempio M101.",
)
NOTHING_NEAR: Final = Text(
    en="I have nothing on “{given}”. Did you mean “{near}”?",
    it="Su “{given}” non ho niente. Intendevi “{near}”?",
)

WHY: Final = Text(en="Why it matters", it="Perché conta")
FOR_EXAMPLE: Final = Text(en="For example", it="Per esempio")
NOT_YET: Final = Text(en="Not yet", it="Non ancora")
BESIDES: Final = Text(en="Worth knowing", it="Da sapere")
FROM: Final = Text(en="From", it="Da dove viene")
