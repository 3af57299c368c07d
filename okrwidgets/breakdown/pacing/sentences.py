"""What is said about pace: scores, the line, the status, the forecast."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# ------------------------------------------------------------------------------------------------- score

SCORE_COMMITTED: Final = Text(
    en="Score {score}. Committed: it counts as reached at 1.0.",
    it="Punteggio {score}. Vincolante: conta come raggiunto a 1,0.",
)

SCORE_ASPIRATIONAL: Final = Text(
    en="Score {score}. Aspirational: it counts as reached from 0.7.",
    it="Punteggio {score}. Ambizioso: conta come raggiunto da 0,7 in su.",
)

SCORE_TYPE_OPEN: Final = Text(
    en="Score {score}. Committed or aspirational is not said, so it counts as reached at 1.0.",
    it="Punteggio {score}. Non è detto se è vincolante o ambizioso, quindi conta come raggiunto a 1,0.",
)

NO_SCORE: Final = Text(
    en="There is no score yet: the target or the figure is missing.",
    it="Non c'è ancora un punteggio: manca il valore obiettivo oppure il valore raggiunto.",
)

NO_FIGURES_BELOW: Final = Text(
    en="None of its parts has a figure yet: which check-in comes first?",
    it="Nessuna delle sue parti ha ancora un valore: da quale aggiornamento cominci?",
)

NO_WEIGHT: Final = Text(
    en="All parts that have a figure weigh 0, so there is nothing to take the mean of. Which one counts most?",
    it="Tutte le parti che hanno un valore pesano 0, quindi non c'è di che fare la media. Quale conta di più?",
)

NO_KEY_RESULTS: Final = Text(
    en="There is no key result yet: which figure would tell you that you have arrived?",
    it="Non c'è ancora nessun risultato chiave: da quale cifra capiresti che la meta è raggiunta?",
)

NO_OBJECTIVES: Final = Text(
    en="No objective derives from this KPI yet: what has to happen for it?",
    it="Da questo KPI non deriva ancora nessun obiettivo: che cosa deve succedere?",
)

IN_CIRCLES: Final = Text(
    en="This objective derives from itself, so it has no score. What does it really derive from?",
    it="Questo obiettivo deriva da sé stesso, quindi non ha un punteggio. Da che cosa deriva davvero?",
)

LEFT_OUT: Final = Plural(
    one=Text(
        en="{n} of {all} parts has no figure yet and is left out: {titles}.",
        it="{n} parte su {all} non ha ancora un valore e resta fuori: {titles}.",
    ),
    other=Text(
        en="{n} of {all} parts have no figure yet and are left out: {titles}.",
        it="{n} parti su {all} non hanno ancora un valore e restano fuori: {titles}.",
    ),
)

FROM_BELOW: Final = Text(
    en="“{title}” has no figure of its own: its score comes from the objectives below it.",
    it="“{title}” non ha un valore proprio: il punteggio viene dagli obiettivi che ne derivano.",
)

NO_SUCH_KPI: Final = Text(
    en="There is no KPI “{given}” in this plan. Give the id of one of its KPIs.",
    it="In questo piano non c'è il KPI “{given}”. Indica l'id di uno dei suoi KPI.",
)

NO_KPI_YET: Final = Text(
    en="There is no KPI in this plan yet, so there is no score to add up to. Add a KPI first.",
    it="In questo piano non c'è ancora nessun KPI, quindi non c'è un punteggio da riportare. Aggiungi prima un KPI.",
)

# ------------------------------------------------------------------------------------------ expected pace

WORKING_DAYS: Final = Text(
    en="working days so far: {passed} of {total}", it="giorni lavorativi finora: {passed} su {total}"
)

CALENDAR_DAYS: Final = Text(
    en="no working days in the period; days so far: {passed} of {total}",
    it="nessun giorno lavorativo nel periodo; giorni finora: {passed} su {total}",
)

NO_PERIOD_YET: Final = Text(
    en="There is no period yet, so there is no line to follow: from when until when?",
    it="Manca ancora il periodo, quindi non c'è una linea da seguire: da quando a quando?",
)

LINE_OF_TOTAL: Final = Text(
    en="{day} ({days}): an even pace stands at {value} of {target}.",
    it="{day} ({days}): a ritmo costante si è a {value} su {target}.",
)

LINE_OF_CEILING: Final = Text(
    en="{day} ({days}): an even pace has used up {value} of {target} at most.",
    it="{day} ({days}): a ritmo costante si è usato al massimo {value} su {target}.",
)

LINE_OF_LEVEL: Final = Text(
    en="{day} ({days}): on the way from {start} to {target} an even pace stands at {value}.",
    it="{day} ({days}): da {start} a {target} a ritmo costante si è a {value}.",
)

LINE_OF_KEEP: Final = Text(
    en="{day} ({days}): it stays at {target}, give or take {band}, all the time.",
    it="{day} ({days}): resta sempre a {target}, con una tolleranza di ± {band}.",
)

LINE_INTO_BAND: Final = Text(
    en="{day} ({days}): on the way from {start} to {target}, give or take {band}, an even pace stands at {value}.",
    it="{day} ({days}): da {start} a {target}, con una tolleranza di ± {band}, a ritmo costante si è a {value}.",
)

LINE_OF_MILESTONE: Final = Text(
    en="{day} ({days}): {value} of {target} due so far, all of it on {end}.",
    it="{day} ({days}): in scadenza finora {value} su {target}, tutto per il giorno {end}.",
)

# ------------------------------------------------------------------------------------------------ status

STATUS_WORDS: Final = {
    "done": Text(en="done", it="raggiunto"),
    "on_track": Text(en="on track", it="in linea"),
    "behind": Text(en="behind", it="in ritardo"),
    "at_risk": Text(en="at risk", it="a rischio"),
    "over": Text(en="over the ceiling", it="oltre il limite"),
    "short": Text(en="ended short", it="chiuso sotto il valore obiettivo"),
    "no_figure": Text(en="no figure yet", it="ancora senza valori"),
    "not_started": Text(en="not started", it="non ancora iniziato"),
    "cannot_say": Text(en="something is missing", it="manca qualcosa"),
}

RULE_DONE: Final = Text(
    en="Done: reached, and it cannot be lost again; or the period is over and it counts as reached.",
    it="Raggiunto: ci si è arrivati e non si può più tornare indietro; oppure il periodo è finito e conta come raggiunto.",
)

RULE_ON_TRACK: Final = Text(
    en="On track: at least 90% of what the line on working days asks for; or within the band; or nothing is overdue.",
    it="In linea: almeno il 90% di quanto chiede la linea dei giorni lavorativi; o dentro la tolleranza; o nulla di scaduto.",
)

RULE_BEHIND: Final = Text(
    en="Behind: below 90% of the line, and at most 1.5 times the planned pace makes it up; or outside the band.",
    it="In ritardo: sotto il 90% della linea, ma per recuperare basta al massimo 1,5 volte il ritmo previsto; o fuori tolleranza.",
)

RULE_AT_RISK: Final = Text(
    en="At risk: below 90% of the line, and it takes more than 1.5 times the planned pace; or far outside the band.",
    it="A rischio: sotto il 90% della linea, e per recuperare serve più di 1,5 volte il ritmo previsto; o molto fuori tolleranza.",
)

RULE_OVER: Final = Text(
    en="Over the ceiling: more is used up than there was.",
    it="Oltre il limite: si è usato più di quanto c'era.",
)

RULE_SHORT: Final = Text(
    en="Ended short: the period is over, and it does not count as reached.",
    it="Chiuso sotto il valore obiettivo: il periodo è finito e non conta come raggiunto.",
)

RULE_NO_FIGURE: Final = Text(
    en="No figure yet: the period is running or over without a check-in.",
    it="Ancora senza valori: il periodo è in corso o finito, senza nessun aggiornamento.",
)

RULE_NOT_STARTED: Final = Text(
    en="Not started: the period begins later.", it="Non ancora iniziato: il periodo comincia più avanti."
)

RULE_CANNOT_SAY: Final = Text(
    en="Something is missing: period, target or start.",
    it="Manca qualcosa: il periodo, il valore obiettivo o il valore di partenza.",
)

BY_THE_LINE_TO_07: Final = Text(
    en="Aspirational: judged by the line to 0.7 of the way.", it="Ambizioso: si giudica con la linea che porta a 0,7."
)

TYPE_OPEN: Final = Text(
    en="Committed or aspirational is not said: judged as committed.",
    it="Non è detto se è vincolante o ambizioso: si giudica come vincolante.",
)

NOT_STARTED: Final = Text(en="It begins on {start}.", it="Comincia il giorno {start}.")

NO_FIGURE: Final = Text(
    en="There is no check-in yet: how far are we? It is due on {end}.",
    it="Non c'è ancora nessun aggiornamento: a che punto siamo? Scadenza: {end}.",
)

NO_FIGURE_AT_THE_END: Final = Text(
    en="The period ended on {end} without a check-in: where did we arrive?",
    it="Il periodo è finito ({end}) senza nessun aggiornamento: dove siamo arrivati?",
)

DONE: Final = Text(
    en="Done: {value} on {day}, with a target of {target}.",
    it="Raggiunto: {value} ({day}) con un valore obiettivo di {target}.",
)

SHORT: Final = Text(
    en="The period is over: {value} on {day}, with a target of {target}. What do we learn from it?",
    it="Il periodo è finito: {value} ({day}) con un valore obiettivo di {target}. Che cosa abbiamo imparato?",
)

OVER: Final = Text(
    en="Over the ceiling: {value} used up on {day}, with a ceiling of {target}. What can be done without?",
    it="Oltre il limite: consumo di {value} ({day}) con un limite di {target}. A che cosa si può rinunciare?",
)

ON_TRACK: Final = Text(
    en="On track: {value} on {day}, and the line asks for {expected}.",
    it="In linea: {value} ({day}), e la linea chiede {expected}.",
)

BEHIND: Final = Text(
    en="Behind: {value} on {day}, and the line asks for {expected}. From there on, {factor} times the planned pace makes it up.",
    it="In ritardo: {value} ({day}), e la linea chiede {expected}. Da lì in poi, per recuperare, basta un ritmo pari a {factor} volte quello previsto.",
)

AT_RISK: Final = Text(
    en="At risk: {value} on {day}, and the line asks for {expected}. From there on, it takes {factor} times the planned pace.",
    it="A rischio: {value} ({day}), e la linea chiede {expected}. Da lì in poi serve un ritmo pari a {factor} volte quello previsto.",
)

AT_RISK_NO_DAYS: Final = Text(
    en="At risk: {value} on {day}, and the line asks for {expected}. No working day is left.",
    it="A rischio: {value} ({day}), e la linea chiede {expected}. Non resta nessun giorno lavorativo.",
)

CEILING_ON_TRACK: Final = Text(
    en="On track: {value} used up on {day}, and the line allows {expected}.",
    it="In linea: consumo di {value} ({day}), e la linea consente {expected}.",
)

CEILING_BEHIND: Final = Text(
    en="Faster than planned: {value} used up on {day}, and the line allows {expected}. From there on, {left} of the planned pace keeps within {target}.",
    it="Più in fretta del previsto: consumo di {value} ({day}), e la linea consente {expected}. Da lì in poi, per stare entro {target}, si rallenta: {left} del ritmo previsto.",
)

CEILING_AT_RISK: Final = Text(
    en="At risk: {value} used up on {day}, and the line allows {expected}. From there on, only {left} of the planned pace is left.",
    it="A rischio: consumo di {value} ({day}), e la linea consente {expected}. Da lì in poi resta solo una parte del ritmo previsto: {left}.",
)

CEILING_AT_RISK_NOTHING: Final = Text(
    en="At risk: {value} used up on {day}, and the line allows {expected}. Nothing is left.",
    it="A rischio: consumo di {value} ({day}), e la linea consente {expected}. Non resta nulla.",
)

KEEP_ON_TRACK: Final = Text(
    en="On track: {value} on {day}, within {target} ± {band}.",
    it="In linea: {value} ({day}), dentro {target} ± {band}.",
)

KEEP_OUTSIDE: Final = Text(
    en="Outside the band: {value} on {day}, and it is to stay at {target} ± {band}.",
    it="Fuori tolleranza: {value} ({day}), e deve restare a {target} ± {band}.",
)

KEEP_FAR_OUTSIDE: Final = Text(
    en="Far outside the band: {value} on {day}, and it is to stay at {target} ± {band}.",
    it="Molto fuori tolleranza: {value} ({day}), e deve restare a {target} ± {band}.",
)

KEEP_DONE: Final = Text(
    en="Kept: {value} on {day}, with {target} ± {band} agreed.",
    it="Mantenuto: {value} ({day}), con {target} ± {band} concordati.",
)

KEEP_SHORT: Final = Text(
    en="The period is over: {value} on {day}, outside {target} ± {band}. What do we learn from it?",
    it="Il periodo è finito: {value} ({day}), fuori da {target} ± {band}. Che cosa abbiamo imparato?",
)

MILESTONE_ON_TRACK: Final = Text(
    en="On track: {value} of {target} on {day}; {expected} were due by then, all of it on {end}.",
    it="In linea: {value} su {target} ({day}); in scadenza a quella data {expected}, tutto per il giorno {end}.",
)

MILESTONE_BEHIND: Final = Text(
    en="Overdue: {value} of {target} on {day}; {expected} were due by then.",
    it="Scaduto: {value} su {target} ({day}); in scadenza a quella data {expected}.",
)

# --------------------------------------------------------------------------------------------- check-ins

LAST_IS_OLD: Final = Text(
    en="The last check-in is {n} working days old ({day}): how far are we today?",
    it="L'ultimo aggiornamento risale a {n} giorni lavorativi fa ({day}): a che punto siamo oggi?",
)

BEFORE_THE_PERIOD: Final = Plural(
    one=Text(
        en="{n} check-in lies before the period and is not counted.",
        it="{n} aggiornamento è precedente al periodo e non conta.",
    ),
    other=Text(
        en="{n} check-ins lie before the period and are not counted.",
        it="{n} aggiornamenti sono precedenti al periodo e non contano.",
    ),
)

AFTER_THE_PERIOD: Final = Plural(
    one=Text(
        en="{n} check-in lies after the due date and is not counted. Was it true by {end}? Then give it that date.",
        it="{n} aggiornamento è successivo alla scadenza e non conta. Era vero già al termine ({end})? Allora dagli quella data.",
    ),
    other=Text(
        en="{n} check-ins lie after the due date and are not counted. Was one true by {end}? Then give it that date.",
        it="{n} aggiornamenti sono successivi alla scadenza e non contano. Uno era vero già al termine ({end})? Allora dagli quella data.",
    ),
)

IN_THE_FUTURE: Final = Plural(
    one=Text(
        en="{n} check-in lies in the future ({first}) and is not counted yet.",
        it="{n} aggiornamento è nel futuro ({first}) e non conta ancora.",
    ),
    other=Text(
        en="{n} check-ins lie in the future (from {first} on) and are not counted yet.",
        it="{n} aggiornamenti sono nel futuro (il primo è {first}) e non contano ancora.",
    ),
)

SEVERAL_ON_ONE_DAY: Final = Text(
    en="{n} check-ins on {day}: the last one in the file counts, {value}.",
    it="{n} aggiornamenti nello stesso giorno ({day}): conta l'ultimo nel file, {value}.",
)

READ_AS_CORRECTION: Final = Text(
    en="On {day} the total went down from {before} to {after}: read as a correction of what was written before.",
    it="{day}: il totale scende da {before} a {after}, e si legge come correzione di quanto scritto prima.",
)

# ---------------------------------------------------------------------------------------------- forecast

FORECAST_OF_TOTAL: Final = Text(
    en="At this rate it comes to {value} by {day}; in four of five cases between {low} and {high}.",
    it="Con questo ritmo si arriva a {value} alla scadenza ({day}); in quattro casi su cinque tra {low} e {high}.",
)

FORECAST_OF_LEVEL: Final = Text(
    en="If the trend holds, it stands at {value} on {day}; in four of five cases between {low} and {high}.",
    it="Se la tendenza continua, si arriva a {value} alla scadenza ({day}); in quattro casi su cinque tra {low} e {high}.",
)

STRAIGHT_LINE: Final = Plural(
    one=Text(
        en="On a straight line it comes to {value} by {day}. {n} check-in says nothing about how far off that may be: it takes three.",
        it="In linea retta si arriva a {value} alla scadenza ({day}). Con {n} aggiornamento il margine di errore non si conosce: ne servono tre.",
    ),
    other=Text(
        en="On a straight line it comes to {value} by {day}. {n} check-ins say nothing about how far off that may be: it takes three, on different days.",
        it="In linea retta si arriva a {value} alla scadenza ({day}). Con {n} aggiornamenti il margine di errore non si conosce: ne servono tre, in giorni diversi.",
    ),
)

FORECAST_IS_OVER: Final = Text(
    en="Nothing is left to forecast: {value} on {day}.", it="Non resta nulla da prevedere: {value} ({day})."
)

NO_FORECAST_YET: Final = Text(
    en="There is no check-in in the period yet, so there is nothing to carry on.",
    it="Nel periodo non c'è ancora nessun aggiornamento, quindi non c'è nulla da proiettare.",
)

NO_FORECAST_OF_MILESTONE: Final = Text(
    en="A milestone is there or it is not: no rate leads to it. Ask for the confidence instead.",
    it="Un traguardo intermedio c'è o non c'è: nessun ritmo ci porta. Chiedi piuttosto la fiducia.",
)

NO_RATE_YET: Final = Text(
    en="All figures are of one day, so there is no direction in them yet. The next check-in shows one.",
    it="Tutti i valori sono di un solo giorno, quindi non c'è ancora una direzione. La mostrerà il prossimo aggiornamento.",
)

ALL_ALIKE: Final = Text(
    en="All steps so far are exactly alike, so the interval has no width. Are these figures counted, or planned?",
    it="Finora i passi sono tutti uguali, quindi l'intervallo non ha ampiezza. Sono valori contati o previsti?",
)
