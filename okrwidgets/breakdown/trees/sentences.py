"""What a driver tree says to people."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# ------------------------------------------------------------------------------------- there is no tree

NO_SUCH_KPI: Final = Text(
    en="This plan has no KPI “{given}”. It has: {known}. Which one do you want to take apart?",
    it="In questo piano non c'è il KPI “{given}”. Ci sono: {known}. Quale vuoi scomporre?",
)

NO_SUCH_KPI_MEANT: Final = Text(
    en="This plan has no KPI “{given}”. Did you mean “{near}”?",
    it="In questo piano non c'è il KPI “{given}”. Intendevi “{near}”?",
)

NO_KPI_YET: Final = Text(
    en="This plan has no KPI yet, so there is nothing to take apart. Which figure should move, and up to where?",
    it="In questo piano non c'è ancora un KPI, quindi non c'è niente da scomporre. Quale valore deve cambiare, e fin dove?",
)

SEVERAL_KPIS: Final = Text(
    en="This plan has several KPIs: {known}. Say which one to take apart, for example {example}.",
    it="In questo piano ci sono più KPI: {known}. Scegli quale scomporre, per esempio {example}.",
)

CIRCLE: Final = Text(
    en="These drivers wait for each other in a circle: {circle}. Take one of the names out of its formula.",
    it="Queste leve si rincorrono in cerchio: {circle}. Togli uno dei nomi dalla sua formula.",
)

SEVERAL_ROOTS: Final = Text(
    en="Several formulas lead to nothing else: {roots}. Call the one that makes the KPI “{kpi}”, or use the others in it.",
    it="Più formule non portano a nient'altro: {roots}. Chiama “{kpi}” quella che dà il KPI, oppure usa le altre al suo interno.",
)

NOTHING_TO_BUILD_FROM: Final = Text(
    en="Nothing says yet how “{kpi}” comes about. Write a formula under {key}, for example “contracts * contract_value”, or a key result with {stage} and a target.",
    it="Non si sa ancora da che cosa nasce “{kpi}”. Scrivi una formula sotto {key}, per esempio “contratti * valore_contratto”, oppure un risultato chiave con {stage} e un valore obiettivo.",
)

NO_NAME: Final = Text(
    en="“{given}” cannot be the name of a driver: names in formulas are made of small letters without accents, digits and “_”. Call it “{near}”.",
    it="“{given}” non può essere il nome di una leva: nelle formule i nomi hanno lettere minuscole senza accenti, cifre e “_”. Chiamala “{near}”.",
)

IN_FORMULA_OF: Final = Text(
    en="In the formula of “{driver}”, column {column}: {trouble}",
    it="Nella formula di “{driver}”, colonna {column}: {trouble}",
)

NO_SUCH_DRIVER: Final = Text(
    en="“{given}” is not among the drivers: {known}. Which one do you mean?",
    it="“{given}” non è fra le leve: {known}. Quale intendi?",
)

NO_SUCH_DRIVER_MEANT: Final = Text(
    en="“{given}” is not among the drivers. Did you mean “{near}”?",
    it="“{given}” non è fra le leve. Intendevi “{near}”?",
)

# ------------------------------------------------------------------------------------------- problems

PERCENT_SLIP: Final = Text(
    en="“{name}” is in percent, and {given} is read as {read}. Do you mean that, or {other}?",
    it="“{name}” è in percentuale, e {given} si legge {read}. È questo che intendi, o {other}?",
)

UNKNOWN_DRIVES: Final = Text(
    en="“{title}” moves “{given}”, which is not among the drivers: {known}. Which one does it move?",
    it="“{title}” agisce su “{given}”, che non è fra le leve: {known}. Su quale leva agisce?",
)

UNKNOWN_DRIVES_MEANT: Final = Text(
    en="“{title}” moves “{given}”, which is not among the drivers. Is it “{near}”?",
    it="“{title}” agisce su “{given}”, che non è fra le leve. È forse “{near}”?",
)

UNIT_UNKNOWN: Final = Plural(
    one=Text(
        en="Nobody says what “{names}” is counted in, so this formula cannot be checked. Give its key result a unit.",
        it="Non è detto in quale unità si conta “{names}”, quindi questa formula non si può controllare. Indica un'unità nel suo risultato chiave.",
    ),
    other=Text(
        en="Nobody says what {names} are counted in, so this formula cannot be checked. Give one of their key results a unit.",
        it="Non è detto in quali unità si contano {names}, quindi questa formula non si può controllare. Indica un'unità in uno dei loro risultati chiave.",
    ),
)

LEADS_NOWHERE: Final = Text(
    en="The formula of “{name}” does not lead to “{root}”, so it does not count here. Where does it belong?",
    it="La formula di “{name}” non porta a “{root}”, quindi qui non conta. Di che cosa fa parte?",
)

ASSUMED_FOR_NOBODY: Final = Text(
    en="“{given}” is assumed, but no formula uses it. Is it “{near}”?",
    it="“{given}” è fra le ipotesi, ma nessuna formula lo usa. È forse “{near}”?",
)

WEEKS_AND_DAYS: Final = Text(
    en="“{formula}” takes {first} and {second} together as if they were the same. Convert one of them into the other first.",
    it="“{formula}” mette insieme {first} e {second} come se fossero la stessa cosa. Prima porta tutto alla stessa unità.",
)
