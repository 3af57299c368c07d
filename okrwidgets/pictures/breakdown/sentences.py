"""What the pictures of a driver tree, of the levels and of the gap say."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# ---------------------------------------------------------------------------------------------- levels

NOBODY_CARRIES: Final = Text(
    en="Nobody carries {share} of “{kpi}” yet",
    it="Nessuno porta ancora {share} di “{kpi}”",
)
CARRY_MORE: Final = Text(
    en="The branches carry {share} more than “{kpi}” asks for",
    it="I rami portano {share} in più di quanto chiede “{kpi}”",
)
CARRIES_MOST: Final = Text(
    en="“{title}” carries the most of “{kpi}”: {part}",
    it="“{title}” porta la parte più grande di “{kpi}”: {part}",
)
CARRY_ALIKE: Final = Text(
    en="{n} branches carry “{kpi}”, all of them the same part",
    it="{n} rami portano “{kpi}”, tutti la stessa parte",
)
CARRIES_ALL: Final = Text(
    en="“{title}” carries all of “{kpi}”",
    it="“{title}” porta da solo tutto “{kpi}”",
)
NOTHING_DERIVES: Final = Text(
    en="No objective derives from “{kpi}” yet",
    it="Nessun obiettivo deriva ancora da “{kpi}”",
)
SHARES_UNSAID: Final = Text(
    en="No figure says yet how much of “{kpi}” each branch carries",
    it="Nessuna cifra dice ancora quanto porta ciascun ramo di “{kpi}”",
)
ABOUT_LEVELS: Final = Text(
    en="What each objective carries of the KPI, with all that derives from it, level by level",
    it="Quanto porta del KPI ciascun obiettivo, con tutto ciò che ne deriva, livello per livello",
)
ABOUT_LEVELS_ONLY: Final = Text(en="The objectives level by level", it="Gli obiettivi, livello per livello")
NO_LEVEL: Final = Text(en="level not stated", it="livello non indicato")
NOBODY: Final = Text(en="Nobody yet", it="Ancora nessuno")
NO_SHARE: Final = Text(en="no figure says", it="nessuna cifra lo dice")
FOR: Final = Text(en="for “{title}”", it="per “{title}”")
KEY_RESULTS: Final = Plural(
    one=Text(en="{n} key result", it="{n} risultato chiave"),
    other=Text(en="{n} key results", it="{n} risultati chiave"),
)
MORE_KEY_RESULTS: Final = Plural(
    one=Text(en="… and {n} more", it="… e {n} altro"), other=Text(en="… and {n} more", it="… e altri {n}")
)
ROW: Final = Text(en="{title}: {target}", it="{title}: {target}")
OBJECTIVES_LEFT_OUT: Final = Plural(
    one=Text(en="{n} more objective is left out.", it="{n} altro obiettivo è stato lasciato fuori."),
    other=Text(en="{n} more objectives are left out.", it="Altri {n} obiettivi sono stati lasciati fuori."),
)
LEAD_NOWHERE: Final = Plural(
    one=Text(en="{n} objective of the plan leads to no KPI.", it="{n} obiettivo del piano non porta a nessun KPI."),
    other=Text(en="{n} objectives of the plan lead to no KPI.", it="{n} obiettivi del piano non portano a nessun KPI."),
)
ONLY_WITH: Final = Text(
    en="This holds only with figures that nobody has stated, and that follow from the target: {drivers}.",
    it="Questo vale solo con cifre che nessuno ha indicato e che si ricavano dal valore obiettivo: {drivers}.",
)
ON_THE_WAY: Final = Text(
    en="The parts are those of the way from {start} to {target}.",
    it="Le parti sono quelle della strada da {start} a {target}.",
)
ALT_BRANCH: Final = Text(
    en="{level}: “{title}” carries {part} ({share}).",
    it="{level}: “{title}” porta {share} ({part}).",
)
ALT_BRANCH_OPEN: Final = Text(
    en="{level}: “{title}”, with no figure for its share.",
    it="{level}: “{title}”, senza una cifra per la sua parte.",
)
ALT_BRANCH_FOR: Final = Text(
    en="{level}: “{title}”, for “{upper}”, carries {part} ({share}).",
    it="{level}: “{title}”, per “{upper}”, porta {share} ({part}).",
)
ALT_BRANCH_FOR_OPEN: Final = Text(
    en="{level}: “{title}”, for “{upper}”, with no figure for its share.",
    it="{level}: “{title}”, per “{upper}”, senza una cifra per la sua parte.",
)
ALT_NOBODY: Final = Text(en="Nobody carries {part} ({share}).", it="Nessuno porta {share} ({part}).")

# ------------------------------------------------------------------------------------------- waterfall

SHORT_ALTHOUGH: Final = Text(
    en="{gap} short of {target}, even if every key result is reached",
    it="Anche con tutti i risultati chiave raggiunti, lo scarto da {target} è di {gap}",
)
BETTER_THAN: Final = Text(
    en="If every key result is reached, “{kpi}” goes beyond its target by {gap}",
    it="Se ogni risultato chiave viene raggiunto, “{kpi}” supera di {gap} il valore obiettivo",
)
ALL_FROM: Final = Text(
    en="“{title}” closes the whole way to {target}",
    it="“{title}” copre tutta la strada fino a {target}",
)
MOST_FROM: Final = Text(
    en="Most of the way to {target} comes from “{title}”: {share}",
    it="Per arrivare a {target} la parte più grande viene da “{title}”: {share}",
)
NO_WAY: Final = Text(
    en="The way to the target of “{kpi}” cannot be shared out yet",
    it="La strada verso il valore obiettivo di “{kpi}” non si può ancora ripartire",
)
ABOUT_WATERFALL: Final = Text(
    en="How far each key result takes “{kpi}”, and what nobody closes",
    it="Quanto ciascun risultato chiave avvicina “{kpi}” al valore obiettivo, e ciò che nessuno copre",
)
BASES: Final[dict[str, Text]] = {
    "current": Text(en="So far", it="Finora"),
    "start": Text(en="At the start", it="Valore di partenza"),
    "previous": Text(en="Previous period", it="Periodo precedente"),
    "targets": Text(en="With all targets", it="Con tutti i valori obiettivo"),
}
NOBODY_CLOSES: Final = Text(en="What nobody closes", it="Ciò che nessuno copre")
BEYOND: Final = Text(en="More than is needed", it="In più rispetto al necessario")
TARGET: Final = Text(en="Target", it="Valore obiettivo")
OTHERS: Final = Plural(
    one=Text(en="{n} more", it="{n} altro"),
    other=Text(en="{n} more together", it="Altri {n} insieme"),
)
NOT_FROM_ZERO: Final = Text(en="The drawing does not start at 0.", it="Il disegno non parte da 0.")
PLUS: Final = Text(en="+{amount}", it="+{amount}")
MINUS: Final = Text(en="−{amount}", it="−{amount}")
ALT_STEP: Final = Text(en="“{title}”: {amount}.", it="“{title}”: {amount}.")
ALT_PLAIN: Final = Text(en="{what}: {amount}.", it="{what}: {amount}.")
METHOD: Final = Text(
    en="All figures go from start to target in step; each is credited with what it moves on the way ({method}).",
    it="Tutte le cifre vanno insieme dal valore di partenza al valore obiettivo; a ciascuna si attribuisce ciò che sposta lungo la strada ({method}).",
)
ONLY_IF: Final = Plural(
    one=Text(
        en="“{kpi}” makes {target} only with a figure that nobody has stated: {drivers}",
        it="“{kpi}” arriva a {target} solo con una cifra che nessuno ha indicato: {drivers}",
    ),
    other=Text(
        en="“{kpi}” makes {target} only with figures that nobody has stated: {drivers}",
        it="“{kpi}” arriva a {target} solo con cifre che nessuno ha indicato: {drivers}",
    ),
)
ASSUMED: Final = Text(en="{driver} {figure}", it="{driver} {figure}")

# ---------------------------------------------------------------------------------------- driver tree

COMES_TO: Final = Text(en="“{kpi}” comes to {value}", it="“{kpi}” arriva a {value}")
SHORT_OF: Final = Text(en="{gap} short of {target}", it="{gap} sotto il valore obiettivo di {target}")
OVER: Final = Text(en="{gap} over the target of {target}", it="{gap} oltre il valore obiettivo di {target}")
OFF: Final = Text(en="{gap} away from the target of {target}", it="{gap} di distanza dal valore obiettivo di {target}")
MAKES: Final = Text(en="The figures make {target}: the target", it="Le cifre portano a {target}: il valore obiettivo")
MAKES_MORE: Final = Text(
    en="The figures make {value}: {gap} better than the target",
    it="Le cifre portano a {value}: {gap} meglio del valore obiettivo",
)
MUST_BE: Final = Text(
    en="“{driver}” must be {figure} to make {target}",
    it="“{driver}”: per arrivare a {target} serve {figure}",
)
MISSING: Final = Text(
    en="“{driver}” has no figure yet, so “{kpi}” cannot be computed",
    it="“{driver}” non ha ancora una cifra, quindi “{kpi}” non si può calcolare",
)
NOT_COMPUTED: Final = Text(
    en="“{kpi}” cannot be computed from these figures",
    it="“{kpi}” non si può calcolare con queste cifre",
)
NO_TREE: Final = Text(
    en="“{kpi}” has no drivers yet: how does it come about?",
    it="“{kpi}” non ha ancora leve: da che cosa dipende?",
)
TREE_UNREAD: Final = Text(
    en="The formulas of “{kpi}” do not make a tree yet",
    it="Le formule di “{kpi}” non formano ancora un albero",
)
ABOUT_TREE: Final[dict[str, Text]] = {
    "targets": Text(
        en="How the KPI comes about, with all targets reached",
        it="Come nasce il KPI, se ogni valore obiettivo viene raggiunto",
    ),
    "current": Text(
        en="How the KPI comes about, with the figures so far", it="Come nasce il KPI, con le cifre di oggi"
    ),
    "previous": Text(
        en="How the KPI came about in the previous period", it="Come è nato il KPI nel periodo precedente"
    ),
    "start": Text(en="How the KPI comes about, at the start", it="Come nasce il KPI, al punto di partenza"),
}
ORIGIN: Final[dict[str, Text]] = {
    "given": Text(en="given here", it="indicato qui"),
    "target": Text(en="target", it="valore obiettivo"),
    "current": Text(en="latest check-in", it="ultimo aggiornamento"),
    "previous": Text(en="previous period", it="periodo precedente"),
    "start": Text(en="at the start", it="valore di partenza"),
    "formula": Text(en="computed", it="calcolato"),
    "assumption": Text(en="assumed", it="ipotesi"),
    "measured": Text(en="measured", it="misurato"),
    "implied": Text(en="implied: nobody has stated it", it="implicito: nessuno lo ha indicato"),
    "none": Text(en="no figure yet", it="ancora nessuna cifra"),
}
ORIGIN_OF: Final = Text(en="{origin} of “{title}”", it="{origin} di “{title}”")
NO_FIGURE: Final = Text(en="?", it="?")
OF_TARGET: Final = Text(en="target: {target}", it="valore obiettivo: {target}")
FORMULA: Final = Text(en="= {formula}", it="= {formula}")
MADE_OF: Final = Text(en="from {n} drivers", it="da {n} leve")
FURTHER: Final = Plural(
    one=Text(en="{n} driver below is left out", it="{n} leva più in basso è lasciata fuori"),
    other=Text(en="{n} drivers below are left out", it="{n} leve più in basso sono lasciate fuori"),
)
DRIVERS_LEFT_OUT: Final = Plural(
    one=Text(en="{n} driver is left out: {names}.", it="{n} leva è stata lasciata fuori: {names}."),
    other=Text(en="{n} drivers are left out: {names}.", it="{n} leve sono state lasciate fuori: {names}."),
)
SHARED: Final = Text(
    en="Dashed lines lead to a driver that more than one formula uses.",
    it="Le linee tratteggiate portano a una leva usata in più di una formula.",
)
ALT_DRIVER: Final = Text(en="{driver}: {figure} ({origin}).", it="{driver}: {figure} ({origin}).")
ALT_COMPUTED: Final = Text(
    en="{driver} = {formula}: {figure} ({origin}).",
    it="{driver} = {formula}: {figure} ({origin}).",
)
