"""What is said of a likelihood."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# ---------------------------------------------------------------------------------------------- likelihood

ABOUT: Final = Text(en="About {n} in 100", it="Circa {n} su 100")
FEWER_THAN_ONE: Final = Text(en="Fewer than 1 in 100", it="Meno di 1 su 100")
MORE_THAN_99: Final = Text(en="More than 99 in 100", it="Più di 99 su 100")
ROUGHLY: Final = Text(
    en="{chance}, as an approximation without draws", it="{chance}, in via approssimativa e senza simulazione"
)

BY: Final = Text(en=" by {due}", it=" entro la scadenza ({due})")
"""Put behind the target, where the period is known; nothing elsewhere."""

REACHES: Final = Text(
    en="{chance}: that is the chance that “{kpi}” reaches {target}{by}. In 80 of 100 cases it comes to between {low} and {high}.",
    it="{chance}: è la probabilità che “{kpi}” raggiunga {target}{by}. In 80 casi su 100 il risultato sta tra {low} e {high}.",
)
STAYS_BELOW: Final = Text(
    en="{chance}: that is the chance that “{kpi}” does not exceed {target}{by}. In 80 of 100 cases it comes to between {low} and {high}.",
    it="{chance}: è la probabilità che “{kpi}” non superi {target}{by}. In 80 casi su 100 il risultato sta tra {low} e {high}.",
)
STAYS_WITHIN: Final = Text(
    en="{chance}: that is the chance that “{kpi}” stays between {from_} and {to}{by}. In 80 of 100 cases it comes to between {low} and {high}.",
    it="{chance}: è la probabilità che “{kpi}” resti tra {from_} e {to}{by}. In 80 casi su 100 il risultato sta tra {low} e {high}.",
)

# ----------------------------------------------------------------------------------- there is no likelihood

NO_TARGET: Final = Text(
    en="How likely it is cannot be said yet: “{kpi}” has no target. Up to what figure?",
    it="Quanto è probabile non si può ancora dire: “{kpi}” non ha un valore obiettivo. A quale valore vuoi arrivare?",
)
NO_BAND: Final = Text(
    en="How likely it is cannot be said yet: to stay at {target}, “{kpi}” needs a band. How far from it is still fine?",
    it="Quanto è probabile non si può ancora dire: per restare attorno a {target}, “{kpi}” ha bisogno di una tolleranza. Di quanto ci si può scostare?",
)
NO_HISTORY: Final = Text(
    en="How likely it is that “{kpi}” reaches {target} cannot be said without a history, and a guess would help nobody. Note down from earlier periods: {wanted}.",
    it="Senza uno storico non si può dire quanto è probabile che “{kpi}” raggiunga {target}, e tirare a indovinare non serve a nessuno. Annota dai periodi passati: {wanted}.",
)
NOTHING_TO_NOTE: Final = Text(
    en="How likely it is that “{kpi}” reaches {target} cannot be said: all that it is made of stands as stated, and nothing of it is a matter of experience.",
    it="Non si può dire quanto è probabile che “{kpi}” raggiunga {target}: tutto ciò da cui nasce è preso come indicato, e niente dipende dall'esperienza.",
)
HISTORY_OF_NOTHING: Final = Text(
    en="How likely it is that “{kpi}” reaches {target} does not follow from this history: that of {drivers} makes no difference here, because what it leads to is fixed.",
    it="Da questo storico non si ricava quanto è probabile che “{kpi}” raggiunga {target}: quello di {drivers} qui non fa differenza, perché ciò a cui porta è già fissato.",
)
NO_FIGURE_FOR: Final = Text(
    en="How likely it is cannot be said yet, because there is no figure for {drivers}. State what you expect, or note down a history.",
    it="Quanto è probabile non si può ancora dire, perché per {drivers} non c'è ancora un valore. Indica quello che ti aspetti, oppure annota uno storico.",
)
NO_OUTCOME: Final = Text(
    en="How likely it is cannot be said: with these figures the formulas give no value, for example because something is divided by 0.",
    it="Quanto è probabile non si può dire: con questi valori le formule non danno un risultato, per esempio perché si divide per 0.",
)

WANTED_SHARE: Final = Text(
    en="for “{driver}”, how many went well, out of how many",
    it="per “{driver}”, quanti casi sono andati a buon fine e su quanti",
)
WANTED_VALUES: Final = Text(en="for “{driver}”, what each one brought", it="per “{driver}”, il valore di ciascuno")
WANTED_TOTALS: Final = Text(
    en="for “{driver}”, what each period came to", it="per “{driver}”, il totale di ogni periodo"
)

# ------------------------------------------------------------------------------------------------- notes

COSTS_MOST: Final = Text(
    en="“{driver}” weighs most: {share} of the uncertainty comes from it.",
    it="La leva che pesa di più è “{driver}” ({share} dell'incertezza).",
)
COSTS_ALL: Final = Text(
    en="All of the uncertainty comes from “{driver}”.",
    it="Tutta l'incertezza viene da “{driver}”.",
)
EFFORT_MET: Final = Text(
    en="Key results of effort are taken as met: {figures}.",
    it="I risultati chiave di attività si considerano raggiunti: {figures}.",
)
STATED: Final = Text(
    en="Taken as stated, without uncertainty: {figures}.",
    it="Valori presi come indicati, senza incertezza: {figures}.",
)
IMPLIED: Final = Text(
    en="Stated by nobody, but implied by the plan's other figures and taken as certain: {figures}.",
    it="Nessuno lo ha indicato, ma si ricava dagli altri valori del piano e qui si prende per certo: {figures}.",
)
FIXED: Final = Text(
    en="“{driver}” is set to {value} here: only chance is left.",
    it="Qui il valore di “{driver}” è fissato ({value}): resta solo il caso.",
)
QUOTED: Final = Text(en="“{driver}”", it="“{driver}”")
FIGURE: Final = Text(en="“{driver}” {value}", it="“{driver}” {value}")
DIFFERS: Final = Text(
    en="The plan counts on {stated} for “{driver}”; its history says {seen}, and that is the figure used here.",
    it="Per “{driver}” il piano conta su {stated}; lo storico dice {seen}, ed è con questo che si calcola.",
)
INSTEAD_OF: Final = Text(
    en="“{driver}” is worked out by its formula, not taken as stated ({stated}), because a driver below it has a history.",
    it="Per “{driver}” vale la sua formula e non il valore indicato ({stated}), perché una leva più in basso ha uno storico.",
)
ASIDE: Final = Text(
    en="The history of “{driver}” is not used here, because what it is made of has a history of its own.",
    it="Lo storico di “{driver}” qui non si usa, perché ciò da cui nasce ha già il suo.",
)
UNUSED: Final = Text(
    en="The history of “{driver}” makes no difference here, because what it leads to is fixed or leads elsewhere.",
    it="Lo storico di “{driver}” qui non fa differenza, perché ciò a cui porta è già fissato o porta altrove.",
)
ONLY_MEAN: Final = Text(
    en="In its formula “{driver}” multiplies no count, so only its mean is taken as uncertain; the chance around it is left out.",
    it="Nella sua formula “{driver}” non moltiplica un numero di cose, quindi è incerta solo la media; il caso attorno alla media resta fuori.",
)
FEW: Final = Plural(
    one=Text(
        en="Take it with care: “{driver}” rests on {n} observation, and it takes at least 30.",
        it="Da prendere con cautela: “{driver}” si basa su {n} osservazione, e ne servono almeno 30.",
    ),
    other=Text(
        en="Take it with care: “{driver}” rests on {n} observations, and it takes at least 30.",
        it="Da prendere con cautela: “{driver}” si basa su {n} osservazioni, e ne servono almeno 30.",
    ),
)
APPROXIMATE: Final = Text(
    en="numpy is not installed here, so nothing was drawn: the likelihood is an approximation by means and variances, and may be off by some points.",
    it="Qui numpy non è installato, quindi non c'è stata simulazione: la probabilità è approssimata con medie e varianze, e può scostarsi di qualche punto.",
)
SOME_WITHOUT_VALUE: Final = Text(
    en="Draws without a value, for example because something was divided by 0: {share}. They count as not reached.",
    it="Simulazioni senza un valore, per esempio per una divisione per 0: {share}. Contano come valore obiettivo non raggiunto.",
)
NEARLY_NONE: Final = Text(en="fewer than 1 in 100", it="meno di 1 su 100")

# ------------------------------------------------------------------------------------------------ timing

SHARE_ARRIVES: Final = Text(
    en="How much of the money is expected within the period: {share} ({name}).",
    it="Parte del denaro che si prevede entro il periodo: {share} ({name}).",
)
SHARE_SLIP: Final = Text(
    en="“{name}” is in percent and is read as {read}. Do you mean that, or {other}?",
    it="“{name}” è in percentuale e si legge {read}. È questo che intendi, o {other}?",
)
SHARE_NOT_USED: Final = Text(
    en="{name} ({share}) changes nothing here: this KPI counts what is signed or done, not what is invoiced.",
    it="{name} ({share}) qui non cambia niente: questo KPI conta ciò che si firma o si fa, non ciò che si fattura.",
)
ALL_ARRIVES: Final = Text(
    en="Silently assumed: all that is signed is also invoiced and paid in time to count. If not, say how much: invoiced_share, in percent.",
    it="Ipotesi sottintesa: tutto ciò che si firma si fattura e si incassa in tempo per contare. Altrimenti indica quanto: invoiced_share, in percentuale.",
)
LAST_USEFUL_DAY: Final = Text(
    en="Days from effort to result: {days} ({name}). The last useful day is {last}; working days that count: {passed} of {total}.",
    it="Giorni dall'attività al risultato: {days} ({name}). Ultimo giorno utile: {last}; giorni lavorativi che contano: {passed} su {total}.",
)
CYCLE_TOO_LONG: Final = Text(
    en="Days from effort to result: {days} ({name}). The last useful day, {last}, lies before the period: nothing that is begun within it can still count.",
    it="Giorni dall'attività al risultato: {days} ({name}). L'ultimo giorno utile ({last}) è prima del periodo: niente di ciò che si avvia nel periodo fa in tempo a contare.",
)
LAST_DAY_COUNTS: Final = Text(
    en="Silently assumed: effort on the last day ({due}) still counts. If results take longer, say how many days: sales_cycle.",
    it="Ipotesi sottintesa: conta anche l'attività dell'ultimo giorno ({due}). Se per i risultati ci vuole di più, indica quanti giorni: sales_cycle.",
)
CYCLE_NOT_USED: Final = Text(
    en="{name} (days: {days}, last useful day: {last}) changes nothing here, because no key result of effort leads to this KPI.",
    it="{name} (giorni: {days}, ultimo giorno utile: {last}) qui non cambia niente, perché nessun risultato chiave di attività porta a questo KPI.",
)
CYCLE_WITHOUT_PERIOD: Final = Text(
    en="{name} cannot be used, because the KPI has no period: by when?",
    it="{name} non si può usare, perché il KPI non ha un periodo: entro quando?",
)

# ------------------------------------------------------------------------------------------------ errors

UNKNOWN_DRIVER: Final = Text(
    en="There is a history for “{given}”, which is no driver of this KPI. Its drivers: {known}. Whose history is it?",
    it="C'è uno storico per “{given}”, che non è una leva di questo KPI. Le leve sono: {known}. Di quale è lo storico?",
)
UNKNOWN_DRIVER_MEANT: Final = Text(
    en="There is a history for “{given}”, which is no driver of this KPI. Did you mean “{near}”?",
    it="C'è uno storico per “{given}”, che non è una leva di questo KPI. Intendevi “{near}”?",
)
HISTORY_OF_ROOT: Final = Text(
    en="“{root}” is the very thing asked about, so its own history does not count here. Give the history of what it is made of: {leaves}.",
    it="“{root}” è proprio ciò che si chiede, quindi il suo storico qui non conta. Indica quello delle parti da cui nasce: {leaves}.",
)
MORE_SUCCESSES: Final = Text(
    en="“{driver}”: {successes} (successes) of {trials} (trials), and there cannot be more successes than trials. Are the two swapped?",
    it="“{driver}”: {successes} (successi) su {trials} (tentativi), ma i successi non possono superare i tentativi. Li hai scambiati?",
)
NEGATIVE: Final = Text(
    en="“{driver}”: this is {given}, and successes and trials are counted from 0 up. How many were there?",
    it="“{driver}”: qui c'è {given}, ma successi e tentativi si contano da 0 in su. Quanti sono stati?",
)
NO_FIGURE: Final = Text(
    en="“{driver}”: this is {given}, and a plain number is needed. Leave out what is missing.",
    it="“{driver}”: qui c'è {given}, ma serve un numero. Lascia fuori ciò che manca.",
)
NO_TRIALS: Final = Text(
    en="“{driver}”: from 0 trials nothing can be learnt. Give some, or leave the history out.",
    it="“{driver}”: da 0 tentativi non si impara niente. Indicane qualcuno, oppure togli lo storico.",
)
NO_VALUES: Final = Text(
    en="“{driver}”: the history has no values yet. Give at least two, or leave it out.",
    it="“{driver}”: lo storico non contiene ancora valori. Indicane almeno due, oppure toglilo.",
)
ONE_VALUE: Final = Text(
    en="“{driver}”: one value alone ({given}) does not tell how far the next may lie from it. Give at least two.",
    it="“{driver}”: un solo valore ({given}) non dice di quanto può scostarsi il prossimo. Indicane almeno due.",
)
NO_HISTORY_SHAPE: Final = Text(
    en="This is {given}; a history is a rate or a list of numbers, for example Rate(successes=100, trials=400) or [0.2, 0.25] for “{driver}”.",
    it="Qui c'è {given}; uno storico è un tasso o un elenco di numeri, per esempio Rate(successes=100, trials=400) oppure [0.2, 0.25] per “{driver}”.",
)
HALF_A_RATE: Final = Text(
    en="The history of “{driver}” is either successes and trials, both of them, or values. Which of the two is it?",
    it="Lo storico di “{driver}” è fatto di successi e tentativi (servono entrambi) oppure di valori. Quale dei due intendi?",
)
RATE_OF_NO_SHARE: Final = Text(
    en="“{driver}” has the unit “{unit}”, and successes of trials are the history of a share. Give a list of its values.",
    it="“{driver}” ha come unità “{unit}”, mentre successi e tentativi sono lo storico di una quota. Indica un elenco dei suoi valori.",
)
PERCENT_NOT_FRACTION: Final = Text(
    en="“{driver}” is a percent, and here percents are fractions: {given} would be more than 100%. Write {meant} if you mean {given}%.",
    it="“{driver}” è una percentuale, e qui le percentuali sono frazioni: {given} sarebbe più del 100%. Scrivi {meant} se intendi {given}%.",
)
HISTORY_TWICE: Final = Text(
    en="“{driver}” has two histories. Put them together into one.",
    it="“{driver}” ha due storici. Uniscili in uno solo.",
)
OUT_OF_RANGE: Final = Text(
    en="“{name}”: this is {given}, and it can be from 0 to {most}. What do you mean?",
    it="“{name}”: qui c'è {given}, ma può andare da 0 a {most}. Che cosa intendi?",
)
NO_DRAWS: Final = Text(
    en="draws= takes a whole number from {least} to {most}; this is {given}.",
    it="draws= accetta un numero intero da {least} a {most}; qui c'è {given}.",
)
NO_SEED: Final = Text(
    en="seed= takes a whole number from 0 up; this is {given}.",
    it="seed= accetta un numero intero da 0 in su; qui c'è {given}.",
)
COLUMN_MISSING: Final = Text(
    en="The table has no column “{column}” for “{driver}”. It has: {there}. Which of them is it?",
    it="Nella tabella manca la colonna “{column}” per “{driver}”. Ci sono: {there}. Quale di queste è?",
)
COLUMN_MISSING_NEAR: Final = Text(
    en="The table has no column “{column}” for “{driver}”. Did you mean “{near}”?",
    it="Nella tabella manca la colonna “{column}” per “{driver}”. Intendevi “{near}”?",
)
NO_FIGURES_IN: Final = Text(
    en="The column “{column}” for “{driver}” is of the type {type}; it needs figures (or yes and no, for a rate).",
    it="La colonna “{column}” per “{driver}” è di tipo {type}, ma servono numeri (oppure sì e no, per un tasso).",
)
NOT_YES_OR_NO: Final = Text(
    en="The column “{column}” for “{driver}” is to say row by row whether it went well (1 or 0), but it contains {given}. Is it a count? Then name the column of trials, too.",
    it="La colonna “{column}” per “{driver}” deve dire riga per riga se è andata bene (1 oppure 0), ma contiene {given}. È un conteggio? Allora indica anche la colonna dei tentativi.",
)
NOTHING_ASKED: Final = Text(
    en='Say which columns hold what: rates={{"closing_rate": ("contracts", "meetings")}}, values={{"contract_value": "amount"}}.',
    it='Indica che cosa contengono le colonne: rates={{"closing_rate": ("contracts", "meetings")}}, values={{"contract_value": "amount"}}.',
)
