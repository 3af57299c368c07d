"""What the answers say to people."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text, Verbatim

AS_IT_IS: Final = Verbatim

QUOTED: Final = Text(en="“{name}”", it="“{name}”")

POINTS: Final = Plural(
    one=Text(en="{n} percentage point", it="{n} punto percentuale"),
    other=Text(en="{n} percentage points", it="{n} punti percentuali"),
)

# ------------------------------------------------------------------------------------------------ value

WITH_TARGETS: Final = Text(
    en="When every key result is met, “{kpi}” comes to {value}.",
    it="Con tutti i risultati chiave raggiunti, “{kpi}” arriva a {value}.",
)

WITH_CURRENT: Final = Text(
    en="With the figures of the latest check-ins, “{kpi}” comes to {value}.",
    it="Con i valori degli ultimi aggiornamenti, “{kpi}” arriva a {value}.",
)

WITH_PREVIOUS: Final = Text(
    en="With the figures of the previous period, “{kpi}” comes to {value}.",
    it="Con i valori del periodo precedente, “{kpi}” arriva a {value}.",
)

WITH_START: Final = Text(
    en="At the start, “{kpi}” comes to {value}.",
    it="In partenza, “{kpi}” vale {value}.",
)

FIGURE_MISSING: Final = Plural(
    one=Text(
        en="“{kpi}” cannot be computed yet: there is no figure for {missing}. What do you expect there?",
        it="“{kpi}” non si può ancora calcolare: manca una cifra per {missing}. Quale ti aspetti?",
    ),
    other=Text(
        en="“{kpi}” cannot be computed yet: there are no figures for {missing}. What do you expect there?",
        it="“{kpi}” non si può ancora calcolare: mancano le cifre per {missing}. Quali ti aspetti?",
    ),
)

DIVIDED_BY_ZERO: Final = Text(
    en="“{kpi}” cannot be computed with these figures: somewhere on the way something is divided by 0.",
    it="“{kpi}” non si può calcolare con queste cifre: lungo il percorso qualcosa è diviso per 0.",
)

BEYOND_FIGURES: Final = Text(
    en="“{kpi}” comes out larger than any figure. Is there a digit too many somewhere?",
    it="Per “{kpi}” esce un numero fuori misura. C'è per caso una cifra di troppo?",
)

# -------------------------------------------------------------------------------------------------- gap

NO_TARGET: Final = Text(
    en="When every key result is met, “{kpi}” comes to {value}. There is no target yet to compare it with: up to what figure?",
    it="Con tutti i risultati chiave raggiunti, “{kpi}” arriva a {value}. Manca ancora il valore obiettivo con cui confrontarlo: a quale cifra vuoi arrivare?",
)

FALLS_SHORT: Final = Text(
    en="Even if every key result is met, “{kpi}” comes to {value}: {missing} short of the target of {target}.",
    it="Anche con tutti i risultati chiave raggiunti, “{kpi}” arriva a {value}: rispetto al valore obiettivo di {target} lo scarto è di {missing}.",
)

GOES_OVER: Final = Text(
    en="Even if every key result is met, “{kpi}” stands at {value}: {missing} above the target of {target}.",
    it="Anche con tutti i risultati chiave raggiunti, “{kpi}” resta a {value}: {missing} sopra il valore obiettivo di {target}.",
)

OUT_OF_BAND: Final = Text(
    en="Even if every key result is met, “{kpi}” comes to {value}: {missing} outside the band around {target}.",
    it="Anche con tutti i risultati chiave raggiunti, “{kpi}” arriva a {value}: è fuori dalla tolleranza attorno a {target}, con uno scarto di {missing}.",
)

EXACTLY: Final = Text(
    en="When every key result is met, “{kpi}” comes to {value}: exactly the target.",
    it="Con tutti i risultati chiave raggiunti, “{kpi}” arriva a {value}: esattamente il valore obiettivo.",
)

MORE_THAN_ENOUGH: Final = Text(
    en="When every key result is met, “{kpi}” comes to {value}: with {more} to spare on the target of {target}.",
    it="Con tutti i risultati chiave raggiunti, “{kpi}” arriva a {value}, con un margine di {more} sul valore obiettivo di {target}.",
)

WITHIN_BAND: Final = Text(
    en="When every key result is met, “{kpi}” comes to {value}: within the band around {target}.",
    it="Con tutti i risultati chiave raggiunti, “{kpi}” arriva a {value}: dentro la tolleranza attorno a {target}.",
)

ONLY_IF: Final = Text(
    en="“{kpi}” reaches {target} only if “{driver}” is {figure}, and nobody has stated that figure yet. What do you expect?",
    it="“{kpi}” arriva a {target} solo se “{driver}” è {figure}, e questa cifra non l'ha ancora indicata nessuno. Tu quale ti aspetti?",
)

ONLY_IF_SEVERAL: Final = Text(
    en="“{kpi}” reaches {target} only with figures that nobody has stated yet: {drivers}. Which ones do you expect?",
    it="“{kpi}” arriva a {target} solo con cifre che nessuno ha ancora indicato: {drivers}. Tu quali ti aspetti?",
)

FIGURE_OF: Final = Text(
    en="“{driver}” at {figure}",
    it="“{driver}” pari a {figure}",
)

CARRIES: Final = Text(
    en="Taking “{driver}” from {before} to {after} moves “{kpi}” up by {share}.",
    it="Portare “{driver}” da {before} a {after} fa salire “{kpi}” di {share}.",
)

TAKES: Final = Text(
    en="Taking “{driver}” from {before} to {after} moves “{kpi}” down by {share}.",
    it="Portare “{driver}” da {before} a {after} fa scendere “{kpi}” di {share}.",
)

NOBODY_CLOSES: Final = Text(
    en="Of the way from {base} to {target}, nobody covers {rest}.",
    it="Della strada da {base} a {target}, nessuno copre {rest}.",
)

CROSSES_A_POLE: Final = Text(
    en="Who carries how much cannot be said: on the way from {base} to {value} the formula divides by 0.",
    it="Non si può dire quanto porta ciascuno: lungo il percorso da {base} a {value} la formula divide per 0.",
)

NO_BASE: Final = Text(
    en="Who carries how much cannot be said: where “{kpi}” stands at the beginning cannot be computed.",
    it="Non si può dire quanto porta ciascuno: il valore di partenza di “{kpi}” non si può calcolare.",
)

# ---------------------------------------------------------------------------------------------- implied

IMPLIED: Final = Text(
    en="So that “{whole}” comes to {target}, “{driver}” must be {figure}.",
    it="Perché “{whole}” arrivi a {target}, “{driver}” deve essere {figure}.",
)

# ------------------------------------------------------------------------------------------------ solve

SOLVED: Final = Text(
    en="“{driver}”: {figure} in place of {before}. “{kpi}” then comes to {value}.",
    it="“{driver}”: {figure} (ora {before}). Così “{kpi}” arriva a {value}.",
)

SOLVED_THROUGH: Final = Text(
    en="“{driver}”: {figure} in place of {before}, so {along}. “{kpi}” then comes to {value}.",
    it="“{driver}”: {figure} (ora {before}), quindi {along}. Così “{kpi}” arriva a {value}.",
)

SOLVED_FROM_NOTHING: Final = Text(
    en="“{driver}”: {figure}. “{kpi}” then comes to {value}.",
    it="“{driver}”: {figure}. Così “{kpi}” arriva a {value}.",
)

ALREADY: Final = Text(
    en="“{driver}”: {figure}, as it stands. With that “{kpi}” comes to {value}.",
    it="“{driver}”: {figure}, come adesso. Così “{kpi}” arriva a {value}.",
)

SOLVED_TOGETHER: Final = Text(
    en="The smallest change that takes “{kpi}” to {value}: {figures}.",
    it="Il cambiamento più piccolo che porta “{kpi}” a {value}: {figures}.",
)

CHANGED_UP: Final = Text(
    en="“{driver}”: {figure} in place of {before} (+{change}).",
    it="“{driver}”: {figure} (+{change}), ora {before}.",
)

CHANGED_DOWN: Final = Text(
    en="“{driver}”: {figure} in place of {before} (−{change}).",
    it="“{driver}”: {figure} (−{change}), ora {before}.",
)

STAYS: Final = Text(
    en="“{driver}” stays as it is: {before}.",
    it="“{driver}” resta com'è: {before}.",
)

NEW_FIGURE: Final = Text(en="“{driver}”, new: {figure}.", it="“{driver}”, cifra nuova: {figure}.")

MADE: Final = Text(en="“{driver}”: {figure}", it="“{driver}”: {figure}")

OUT_OF_REACH: Final = Text(
    en="{target} cannot be reached by changing {drivers} within the bounds. At best “{kpi}” comes to {best}, with {figures}.",
    it="Cambiando {drivers} entro i limiti, a {target} non si arriva. Al meglio “{kpi}” arriva a {best}, con {figures}.",
)

STAYS_BEST: Final = Text(
    en="{target} cannot be reached by changing {drivers} within the bounds: “{kpi}” comes no nearer and stays at {best}.",
    it="Cambiando {drivers} entro i limiti, a {target} non si arriva: “{kpi}” non si avvicina più di così e resta a {best}.",
)

NO_VALUE_ANYWHERE: Final = Text(
    en="Whatever is tried for {drivers}, “{kpi}” has no value with these figures. Look at the formulas first.",
    it="Qualunque cifra si provi per {drivers}, con questi dati “{kpi}” non ha un valore. Conviene guardare prima le formule.",
)

# ------------------------------------------------------------------------------------------ sensitivity

MOVES_UP: Final = Text(
    en="With “{driver}” up by {by}, “{kpi}” goes up by about {effect}.",
    it="Con “{driver}” a +{by}, “{kpi}” sale di circa {effect}.",
)

MOVES_DOWN: Final = Text(
    en="With “{driver}” up by {by}, “{kpi}” goes down by about {effect}.",
    it="Con “{driver}” a +{by}, “{kpi}” scende di circa {effect}.",
)

MOVES_NOT: Final = Text(
    en="With “{driver}” up by {by}, “{kpi}” stays as it is.",
    it="Con “{driver}” a +{by}, “{kpi}” resta com'è.",
)

LESS_MOVES_UP: Final = Text(
    en="With “{driver}” down by {by}, “{kpi}” goes up by about {effect}.",
    it="Con “{driver}” a −{by}, “{kpi}” sale di circa {effect}.",
)

LESS_MOVES_DOWN: Final = Text(
    en="With “{driver}” down by {by}, “{kpi}” goes down by about {effect}.",
    it="Con “{driver}” a −{by}, “{kpi}” scende di circa {effect}.",
)

LESS_MOVES_NOT: Final = Text(
    en="With “{driver}” down by {by}, “{kpi}” stays as it is.",
    it="Con “{driver}” a −{by}, “{kpi}” resta com'è.",
)

# --------------------------------------------------------------------------------------------- coverage

KEY_RESULT_MOVES_NOTHING: Final = Text(
    en="“{title}” moves none of the drivers of “{kpi}”. Which of them does it help: {drivers}?",
    it="“{title}” non muove nessuna leva di “{kpi}”. Su quale agisce: {drivers}?",
)

NOBODY_MOVES: Final = Text(
    en="No key result moves “{driver}”, and “{kpi}” depends on it. Who looks after it?",
    it="Nessun risultato chiave agisce su “{driver}”, e “{kpi}” ne dipende. Chi se ne occupa?",
)

# --------------------------------------------------------------------------------------------- tensions

TENSION: Final = Text(
    en="“{driver}”: the target says {stated}, and {formula} comes to {computed}. Which of the two do you count on?",
    it="“{driver}”: il valore obiettivo dice {stated}, mentre {formula} dà {computed}. Su quale dei due conti?",
)

# ------------------------------------------------------------------------------ what was asked does not fit

UNKNOWN_DRIVER: Final = Text(
    en="“{given}” is not among the drivers: {known}. Which one do you mean?",
    it="“{given}” non è fra le leve: {known}. Quale intendi?",
)

UNKNOWN_DRIVER_MEANT: Final = Text(
    en="“{given}” is not among the drivers. Did you mean “{near}”?",
    it="“{given}” non è fra le leve. Intendevi “{near}”?",
)

NO_FIGURE: Final = Text(
    en="A plain number is needed for {what}, and “{given}” is not one. Give a figure, for example 100000.",
    it="Per {what} serve un numero, e “{given}” non lo è. Indica una cifra, per esempio 100000.",
)

THE_TARGET: Final = Text(en="the target", it="il valore obiettivo")

A_BOUND: Final = Text(en="a bound of “{driver}”", it="un limite di “{driver}”")

THE_STEP: Final = Text(en="the relative change (by)", it="la variazione relativa (by)")

BOUNDS_CROSSED: Final = Text(
    en="The bounds of “{driver}” leave no room: from {low} to {high}. Give the lower one first.",
    it="I limiti di “{driver}” non lasciano spazio: da {low} a {high}. Scrivi prima il più basso.",
)

NO_PAIR: Final = Text(
    en="The bounds of “{driver}” are a pair, (lowest, highest), with None where there is none; this is “{given}”.",
    it="I limiti di “{driver}” sono una coppia, (minimo, massimo), con None dove non ce n'è uno; qui c'è “{given}”.",
)

NO_TARGET_TO_SOLVE_FOR: Final = Text(
    en="“{kpi}” has no target yet. Say which figure to reach, for example solve(target=100000).",
    it="“{kpi}” non ha ancora un valore obiettivo. Indica la cifra da raggiungere, per esempio solve(target=100000).",
)

NO_SUCH_SCENARIO: Final = Text(
    en="“{given}” is not a scenario. There are: {known}.",
    it="“{given}” non è uno scenario. Ci sono: {known}.",
)

KPI_ITSELF: Final = Text(
    en="“{kpi}” is the KPI itself: it comes out of its drivers. Which of them may change: {drivers}?",
    it="“{kpi}” è il KPI stesso: nasce dalle sue leve. Quale di queste può cambiare: {drivers}?",
)

NOTHING_TO_CHANGE: Final = Text(
    en="Nothing was named that may change. Name one of the drivers: {drivers}.",
    it="Non hai indicato che cosa può cambiare. Indica una delle leve: {drivers}.",
)

BOUND_WITHOUT_CHANGE: Final = Text(
    en="There are bounds for “{driver}”, which does not change here. Name it among what may change, or leave its bounds out.",
    it="Ci sono limiti per “{driver}”, che qui non cambia. Mettila fra le leve che possono cambiare, oppure togli i suoi limiti.",
)
