"""What the breakdown says to people."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# ---------------------------------------------------------------------------------------------- progress

NO_FIGURE_YET: Final = Text(
    en="There is no check-in yet: how far are we?",
    it="Non c'è ancora nessun aggiornamento: a che punto siamo?",
)

NO_TARGET_YET: Final = Text(
    en="There is no target yet, so there is nothing to measure progress against: up to what figure?",
    it="Manca ancora il valore obiettivo, quindi l'avanzamento non si può misurare: a quale valore vuoi arrivare?",
)

NO_START_YET: Final = Text(
    en="A level moves from somewhere to somewhere: at what figure does it start?",
    it="Un livello va da un valore a un altro: qual è il valore di partenza?",
)

TARGET_IS_ZERO: Final = Text(
    en="The target is 0, and no share of 0 can be worked out. Count what is left over as a level, from its start to 0.",
    it="Il valore obiettivo è 0, e su zero una quota non si calcola. Conta invece ciò che resta, come livello, dal valore di partenza a 0.",
)

TOTAL_BELOW_ZERO: Final = Text(
    en="A total starts at 0, so no share can be worked out for a target below 0. Count it as a level, with its start.",
    it="Un totale parte da 0: con un valore obiettivo negativo una quota non si calcola. Contalo come livello, con il suo valore di partenza.",
)

START_IS_TARGET: Final = Text(
    en="Start and target are both {target}: there is no way to go. From what, to what?",
    it="Valore di partenza e valore obiettivo sono entrambi {target}: non c'è strada da fare. Da quanto a quanto?",
)

TARGET_BEHIND_START: Final = Text(
    en="From {start} to {target} leads away from what counts as better. Which of the two is meant?",
    it="Da {start} a {target} si va dalla parte opposta a quella indicata come migliore. Quale delle due intendi?",
)

NO_BAND_YET: Final = Text(
    en="To stay at {target} needs a band: how far from it is still fine?",
    it="Per restare attorno a {target} serve una tolleranza: di quanto ci si può scostare?",
)

FIGURES_TOO_FAR_APART: Final = Text(
    en="These figures are too far apart to make a share. Is there a digit too many?",
    it="Questi valori sono troppo lontani fra loro per ricavarne una quota. C'è per caso una cifra di troppo?",
)

# ----------------------------------------------------------------------------------------------- assumes

CONTRACTS_PER_CLIENT: Final = Text(
    en="{contracts} contracts from {clients} clients: one contract per {n} clients met ({share}).",
    it="{contracts} contratti da {clients} clienti: uno ogni {n} clienti incontrati ({share}).",
)

SEVERAL_CONTRACTS_PER_CLIENT: Final = Text(
    en="{contracts} contracts from {clients} clients: {n} contracts per client met ({share}).",
    it="{contracts} contratti da {clients} clienti: {n} contratti per ogni cliente incontrato ({share}).",
)

ONE_OF_SEVERAL: Final = Text(
    en="{outputs} {output} from {inputs} {input}: 1 for every {n} {input} ({share}).",
    it="{outputs} {output} da {inputs} {input}: 1 ogni {n} {input} ({share}).",
)

SEVERAL_OF_ONE: Final = Text(
    en="{outputs} {output} from {inputs} {input}: {n} for each of them ({share}).",
    it="{outputs} {output} da {inputs} {input}: una media di {n} ({share}).",
)

ONE_OF_SEVERAL_BY_TITLE: Final = Text(
    en="From “{input}” to “{output}”: {outputs} out of {inputs}, 1 in {n} ({share}).",
    it="Da “{input}” a “{output}”: {outputs} su {inputs}, 1 su {n} ({share}).",
)

SEVERAL_OF_ONE_BY_TITLE: Final = Text(
    en="From “{input}” to “{output}”: {outputs} from {inputs}, {n} times as many ({share}).",
    it="Da “{input}” a “{output}”: {outputs} da {inputs}, {n} volte tanto ({share}).",
)

ONE_CONTRACT_PER_CLIENT: Final = Text(
    en="{contracts} contracts from {clients} clients: one contract for every client met.",
    it="{contracts} contratti da {clients} clienti: un contratto per ogni cliente incontrato.",
)

AS_MANY: Final = Text(
    en="{outputs} {output} from {inputs} {input}: as many, with none lost on the way.",
    it="{outputs} {output} da {inputs} {input}: nessuna perdita per strada.",
)

AS_MANY_BY_TITLE: Final = Text(
    en="From “{input}” to “{output}”: {outputs} out of {inputs}, none lost on the way.",
    it="Da “{input}” a “{output}”: {outputs} su {inputs}, nessuna perdita per strada.",
)

ONE_BY_TITLE: Final = Text(
    en="From “{input}” to “{output}”: {outputs} out of {inputs} ({share}).",
    it="Da “{input}” a “{output}”: {outputs} su {inputs} ({share}).",
)

ALONE_MUST_BRING: Final = Text(
    en="If “{title}” alone is to make {target}, each of the {n} must bring {each} on average.",
    it="Se bastasse “{title}” ({n}) per arrivare a {target}, la media dovrebbe essere di {each}.",
)

CONTRACTS_MUST_BRING: Final = Plural(
    one=Text(
        en="One contract alone must bring {target}.",
        it="Un solo contratto deve portare {target}.",
    ),
    other=Text(
        en="{n} contracts must bring {each} each, on average, to make {target}.",
        it="Per arrivare a {target} con {n} contratti servono in media {each} a contratto.",
    ),
)

EACH_MUST_BRING: Final = Text(
    en="{n} {noun} must bring {each} each, on average, to make {target}.",
    it="Per arrivare a {target} con {n} {noun} la media deve essere di {each}.",
)

EACH_MUST_BRING_BY_TITLE: Final = Text(
    en="“{title}” must bring {each} for each of the {n}, on average, to make {target}.",
    it="Per arrivare a {target} con “{title}” ({n}) la media deve essere di {each}.",
)

FALLS_SHORT: Final = Text(
    en="At {value} each these bring {brought}: {gap} short.",
    it="Con una media di {value} si arriva in tutto a {brought}: {gap} sotto il valore obiettivo.",
)

MAKES_IT: Final = Text(
    en="At {value} each these bring {brought}: exactly the target.",
    it="Con una media di {value} si arriva in tutto a {brought}: esattamente il valore obiettivo.",
)

MAKES_MORE: Final = Text(
    en="At {value} each these bring {brought}: {gap} more than the target.",
    it="Con una media di {value} si arriva in tutto a {brought}: {gap} sopra il valore obiettivo.",
)

CLIENTS_A_WEEK: Final = Text(
    en="{total} clients in {weeks} weeks are about {pace} clients a week.",
    it="{total} clienti in {weeks} settimane sono circa {pace} clienti a settimana.",
)

PACE: Final = Text(
    en="{total} {noun} in {weeks} weeks: about {pace} a week.",
    it="{total} {noun} in {weeks} settimane: circa {pace} a settimana.",
)

PACE_BY_TITLE: Final = Text(
    en="“{title}”: {total} in {weeks} weeks, about {pace} a week.",
    it="“{title}”: {total} in {weeks} settimane, circa {pace} a settimana.",
)

SLOW_PACE: Final = Text(
    en="“{title}”: {total} in {weeks} weeks, about 1 every {each} weeks.",
    it="“{title}”: {total} in {weeks} settimane, circa 1 ogni {each} settimane.",
)

IN_MONTH: Final = (
    Text(en="in January", it="a gennaio"),
    Text(en="in February", it="a febbraio"),
    Text(en="in March", it="a marzo"),
    Text(en="in April", it="ad aprile"),
    Text(en="in May", it="a maggio"),
    Text(en="in June", it="a giugno"),
    Text(en="in July", it="a luglio"),
    Text(en="in August", it="ad agosto"),
    Text(en="in September", it="a settembre"),
    Text(en="in October", it="a ottobre"),
    Text(en="in November", it="a novembre"),
    Text(en="in December", it="a dicembre"),
)

SIGNED_IS_NOT_INVOICED: Final = Text(
    en="Signed is not yet invoiced: a contract signed {month} may be invoiced {next}.",
    it="Firmato non vuol dire ancora fatturato: un contratto firmato {month} può essere fatturato {next}.",
)

SIGNED_IS_NOT_COLLECTED: Final = Text(
    en="Signed is not yet paid: a contract signed {month} may be paid {next} or later.",
    it="Firmato non vuol dire ancora incassato: un contratto firmato {month} si può incassare {next} o dopo.",
)

SIGNED_MAY_COUNT_LATER: Final = Text(
    en="Signed is not yet invoiced: a contract signed in the last days may be invoiced after the period.",
    it="Firmato non vuol dire ancora fatturato: un contratto degli ultimi giorni si può fatturare a periodo finito.",
)

DONE_IS_NOT_MONEY_YET: Final = Text(
    en="“{title}” is not yet “{kpi}”: what is done at the end of the period may count only after it.",
    it="“{title}” non è ancora “{kpi}”: ciò che si fa a fine periodo può contare solo dopo.",
)

# ----------------------------------------------------------------------------------------------- repeats

COPIED: Final = Text(
    en="“{title}” repeats the target of “{parent}”, {target}. What has to happen so that it comes about?",
    it="“{title}” ripete il valore obiettivo di “{parent}”, {target}. Che cosa deve succedere per arrivarci?",
)

DIVIDED: Final = Text(
    en="These key results only share out the {target} of “{parent}”. What would each team do differently to get there?",
    it="Questi risultati chiave si limitano a dividere la cifra di “{parent}”, {target}. Che cosa farebbe di diverso ogni team per arrivarci?",
)

# -------------------------------------------------------------------------------------- figures in a table

HEADINGS: Final = (
    Text(en="driver", it="leva"),
    Text(en="figure", it="cifra"),
    Text(en="where it comes from", it="da dove viene"),
)

GIVEN: Final = Text(en="tried out", it="provata qui")

FROM_TARGET: Final = Text(en="target of the key result", it="valore obiettivo del risultato chiave")

FROM_CHECK_IN: Final = Text(en="latest check-in", it="ultimo aggiornamento")

FROM_PREVIOUS: Final = Text(en="previous period", it="periodo precedente")

FROM_START: Final = Text(en="start", it="valore di partenza")

COMPUTED: Final = Text(en="formula", it="dalla formula")

ASSUMED: Final = Text(en="assumption", it="ipotesi")

MEASURED: Final = Text(en="measured", it="dai dati misurati")

FOLLOWS: Final = Text(en="follows from the others", it="si ricava dalle altre")

STILL_OPEN: Final = Text(en="still open", it="ancora da indicare")

MORE_DRIVERS: Final = Plural(
    one=Text(en="… and {n} more driver.", it="… e {n} altra leva."),
    other=Text(en="… and {n} more drivers.", it="… e altre {n} leve."),
)
