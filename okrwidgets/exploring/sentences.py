"""What the driver tree at play says by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.text import Language, Plural, Text

SHARED_UI: Final = ("undo", "redo", "waiting", "kept", "reconnect", "keep_mine", "take_theirs")
"""Words that the builders have as well, by their keys there."""

UI: Final[Mapping[str, Text]] = {
    "title": Text(en="What if?", it="E se?"),
    "which": Text(en="What if? The KPI:", it="E se? Il KPI:"),
    "tree": Text(en="What makes the KPI", it="Da che cosa nasce il KPI"),
    "again": Text(en="(shown above)", it="(vedi sopra)"),
    "solve": Text(en="What would it take?", it="Quanto servirebbe?"),
    "reset": Text(en="Put back", it="Rimetti com'era"),
    "reset_all": Text(en="Put all back", it="Rimetti tutto com'era"),
    "effects": Text(en="Which driver moves the KPI most", it="Quale leva muove di più il KPI"),
    "notes": Text(en="What does not fit together yet", it="Che cosa ancora non combacia"),
    "apply": Text(en="Apply to the plan", it="Riporta nel piano"),
    "writes": Text(en="Applying it would change in the plan:", it="Nel piano cambierebbe:"),
    "rests_on": Text(en="What this rests on", it="Su che cosa si basa"),
    "answer": Text(en="Show me", it="Fammi vedere"),
    "example": Text(en="Start from the article's example", it="Parti dall'esempio dell'articolo"),
    "gone": Text(
        en="The kernel is gone. What you see stays readable; run the cell again to go on.",
        it="Il kernel non c'è più. Quello che vedi resta leggibile: esegui di nuovo la cella per continuare.",
    ),
    "unsent": Text(en="Not computed yet:", it="Non ancora calcolato:"),
    "keys": Text(
        en="←/→ moves a slider by a step · Page Up/Down by a tenth · Home and End to its ends · Ctrl+Z undoes",
        it="←/→ sposta il cursore di un passo · Pag ↑/↓ di un decimo · Inizio e Fine agli estremi · Ctrl+Z annulla",
    ),
}

# ------------------------------------------------------------------------------------- where a figure comes from

MOVED: Final = Text(en="moved", it="modificato")
MOVED_FROM: Final = Text(en="it was {before}", it="era {before}")
TARGET_OF: Final = Text(en="target of “{title}”", it="valore obiettivo di “{title}”")
MEASURED: Final = Text(en="measured", it="misurato")
ASSUMED: Final = Text(en="taken for granted in the plan", it="ipotesi del piano")
IMPLIED: Final = Text(en="follows from the other figures", it="si ricava dagli altri numeri")
COMPUTED: Final = Text(en="= {formula}", it="= {formula}")
NO_FIGURE: Final = Text(en="no figure yet: type one", it="ancora nessun numero: scrivine uno")
SET_ASIDE: Final = Text(
    en="does not count while you move “{other}” itself", it="non conta finché sposti direttamente “{other}”"
)
HIDDEN: Final = Text(en="first say what you expect", it="prima di' che cosa ti aspetti")

WHY: Final[Mapping[str, Text]] = {
    "no_data": Text(en="a figure that it needs is missing", it="manca un numero che serve per calcolarlo"),
    "no_denominator": Text(
        en="what it is divided by has no figure yet", it="il numero per cui si divide non c'è ancora"
    ),
    "zero_denominator": Text(
        en="it would be divided by 0, and that has no result", it="si dividerebbe per 0, e non darebbe un risultato"
    ),
    "not_finite": Text(en="the result is larger than any figure", it="il risultato è più grande di qualsiasi numero"),
}

# ------------------------------------------------------------------------------------------------- the KPI

TARGET: Final = Text(en="target {target}", it="valore obiettivo {target}")
WAS: Final = Text(en="it was {before}", it="era {before}")
EXACTLY: Final = Text(en="Exactly the target.", it="Esattamente il valore obiettivo.")
EXACTLY_BY: Final = Text(
    en="Exactly the target, because “{driver}” is worked out from it. What do you expect it to be?",
    it="Esattamente il valore obiettivo, perché “{driver}” si ricava proprio da lì. Tu quanto ti aspetti?",
)
MORE: Final = Text(en="{gap} above the target.", it="{gap} sopra il valore obiettivo.")
SHORT: Final = Text(en="{gap} short of the target.", it="{gap} sotto il valore obiettivo.")
TOO_HIGH: Final = Text(
    en="{gap} above the target, and here lower is better.", it="{gap} sopra il valore obiettivo, e qui meno è meglio."
)
LOWER: Final = Text(
    en="{gap} below the target, and here lower is better.", it="{gap} sotto il valore obiettivo, e qui meno è meglio."
)
WITHIN: Final = Text(en="{gap} from the target, within what is fine.", it="A {gap} dal valore obiettivo: va bene così.")
OUTSIDE: Final = Text(
    en="{gap} from the target, further than what is fine.", it="A {gap} dal valore obiettivo: è troppo lontano."
)
NO_TARGET: Final = Text(
    en="It has no target yet, so there is nothing to compare it with.",
    it="Non ha ancora un valore obiettivo con cui confrontarlo.",
)
NO_VALUE: Final = Text(en="No value yet: {why}.", it="Ancora nessun valore: {why}.")
SAID: Final = Text(en="{name}: {value}. {gap}", it="{name}: {value}. {gap}")
SAID_WITHOUT: Final = Text(en="{name}. {gap}", it="{name}. {gap}")
WORKING_OUT: Final = Text(en="Working out how likely it is…", it="Calcolo quanto è probabile…")

# --------------------------------------------------------------------------------------------- predict first

MOVE_FIRST: Final = Text(
    en="Move a driver. Before the answer is shown, you say what you expect.",
    it="Sposta una leva. Prima di vedere la risposta, di' che cosa ti aspetti.",
)
MOVE_ON: Final = Text(en="Move another driver, and guess again.", it="Sposta un'altra leva e prova di nuovo.")
EXPECT: Final = Text(en="What do you expect “{name}” to become?", it="Quanto pensi che diventi “{name}”?")
TYPE_FIRST: Final = Text(
    en="Type a figure first, also a rough one; then you see the answer.",
    it="Prima scrivi un numero, anche approssimativo: poi vedi la risposta.",
)
GUESSED_RIGHT: Final = Text(
    en="You said {said}, and so it is: {value}.", it="Hai detto {said}, ed è proprio così: {value}."
)
GUESSED_LOW: Final = Text(
    en="You said {said}; it becomes {value}: {gap} more than you expected.",
    it="Hai detto {said}; diventa {value}: {gap} più di quanto ti aspettavi.",
)
GUESSED_HIGH: Final = Text(
    en="You said {said}; it becomes {value}: {gap} less than you expected.",
    it="Hai detto {said}; diventa {value}: {gap} meno di quanto ti aspettavi.",
)
GUESSED_AT_NOTHING: Final = Text(
    en="You said {said}; it has no value: {why}.", it="Hai detto {said}; non ha un valore: {why}."
)
ANSWER_FIRST: Final = Text(
    en="First say what you expect, then there is more to see.",
    it="Prima di' che cosa ti aspetti: poi vedi anche il resto.",
)

# ------------------------------------------------------------------------------------------- effects, solving

POINTS: Final = Plural(
    one=Text(en="{n} percentage point", it="{n} punto percentuale"),
    other=Text(en="{n} percentage points", it="{n} punti percentuali"),
)
EFFECT: Final = Text(en="1% more brings {effect}", it="l'1% in più porta {effect}")
EFFECT_DOWN: Final = Text(en="1% more takes {effect} away", it="l'1% in più toglie {effect}")
TAKE: Final = Text(en="Set it to {value}", it="Imposta {value}")
CANNOT_SOLVE: Final = Text(en="This cannot be worked out yet: {why}.", it="Questo ancora non si può calcolare: {why}.")

# ------------------------------------------------------------------------------------------------- applying

WRITES_TARGET: Final = Text(
    en="target of “{title}”: {after} (it was {before})", it="valore obiettivo di “{title}”: {after} (era {before})"
)
WRITES_ASSUMPTION: Final = Text(
    en="assumption “{name}”: {after} (it was {before})", it="ipotesi “{name}”: {after} (era {before})"
)
WRITES_NEW_ASSUMPTION: Final = Text(en="new assumption “{name}”: {after}", it="nuova ipotesi “{name}”: {after}")
NOTHING: Final = Text(en="nothing", it="niente")
APPLIED: Final = Text(en="It is in the plan now. Undo takes it back.", it="Ora è nel piano. Con Annulla torna com'era.")
NOTHING_TO_APPLY: Final = Text(
    en="The plan says so already; there is nothing to change.", it="Il piano dice già così: non c'è niente da cambiare."
)
ALL_BACK: Final = Text(
    en="All drivers are back where the plan has them.", it="Tutte le leve sono di nuovo come nel piano."
)
BACK: Final = Text(en="“{name}” is back at {value}.", it="“{name}” è di nuovo a {value}.")
BACK_WITHOUT: Final = Text(en="“{name}” is back as it was.", it="“{name}” è di nuovo come prima.")

# ---------------------------------------------------------------------------------------------- there is no tree

NO_KPI: Final = Text(en="There is no KPI to play with yet.", it="Non c'è ancora un KPI con cui provare.")
NEEDS: Final = Text(
    en="A tree needs a KPI with a target and a formula that says what makes it, or key results for what goes in and what comes out. In the file:",
    it="Serve un KPI con un valore obiettivo e una formula che dica da che cosa nasce, oppure risultati chiave per ciò che si fa e per ciò che ne nasce. Nel file:",
)
SAMPLE: Final[Mapping[Language, str]] = {
    "en": (
        "drivers:\n"
        "  revenue: contracts * contract_value\n"
        "  contracts: meetings * closing_rate\n"
        "assumptions: {contract_value: 3000, closing_rate: 10}"
    ),
    "it": (
        "drivers:\n"
        "  fatturato: contratti * valore_contratto\n"
        "  contratti: incontri * contratti_per_cliente\n"
        "assumptions: {valore_contratto: 3000, contratti_per_cliente: 0.1}"
    ),
}
"""Not words but what a file would say."""
KPI_GONE: Final = Text(
    en="The KPI “{given}” is no longer in the plan. Undo brings it back.",
    it="Il KPI “{given}” non è più nel piano. Con Annulla torna com'era.",
)
