"""What the check-in form says by itself."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

SHARED_UI: Final = ("undo", "redo", "waiting", "gone", "kept", "reconnect", "unsent", "keep_mine", "take_theirs")
"""Words that the builders have as well, by their keys there."""

UI: Final[dict[str, Text]] = {
    "on": Text(en="Date", it="Data"),
    "item": Text(en="Key result", it="Risultato chiave"),
    "last": Text(en="Last value", it="Ultimo valore"),
    "value": Text(en="Value", it="Valore"),
    "confidence": Text(en="Confidence", it="Fiducia"),
    "confidence_scale": Text(en="0 to 10", it="da 0 a 10"),
    "note": Text(en="Note", it="Nota"),
    "pace": Text(en="Where it stands", it="A che punto è"),
    "target": Text(en="The target moves to", it="Il valore obiettivo passa a"),
    "more": Text(en="Why, and another target", it="Perché, e un altro valore obiettivo"),
    "less": Text(en="Less", it="Meno"),
    "table": Text(en="Check-ins", it="Aggiornamenti"),
    "confirm": Text(en="Save all the same", it="Salva lo stesso"),
    "back": Text(en="Look at it again", it="Ricontrolla"),
    "keys": Text(
        en="Enter goes to the next row · Tab goes through the row · ↑/↓ change the confidence · Ctrl+Enter saves · Ctrl+Z undoes",
        it="Invio passa alla riga successiva · Tab percorre la riga · ↑/↓ cambiano la fiducia · Ctrl+Invio salva · Ctrl+Z annulla",
    ),
    "plus": Text(
        en="Totals count from the start of the period. If you have only what came since last time, write it with a plus: +12.",
        it="I totali si contano dall'inizio del periodo. Se hai solo ciò che è arrivato dall'ultima volta, scrivilo con il più: +12.",
    ),
}

KPIS: Final = Text(en="KPIs", it="KPI")
ON_DAY: Final = Text(en="on {day}", it="il {day}")
ON_DAY_ELIDED: Final = Text(en="on {day}", it="l'{day}")
"""Of the 8th and the 11th."""
LAST: Final = Text(en="{value} {on}", it="{value} {on}")
NEITHER_YES_NOR_NO: Final = Text(
    en="“{given}” is neither yes nor no: is it reached?", it="“{given}” non è né sì né no: è stato raggiunto?"
)
YES_OR_NO: Final = Text(en="yes or no", it="sì o no")
NONE_YET: Final = Text(en="no check-in yet", it="ancora nessun aggiornamento")
STARTS_AT: Final = Text(en="starts at {value}", it="parte da {value}")
TO_REACH: Final = Text(en="target {target}", it="valore obiettivo\u00a0{target}")
AT_MOST: Final = Text(en="at most {target}", it="al massimo {target}")
AROUND: Final = Text(en="around {target}", it="intorno a {target}")

ADDED: Final = Text(en="{last} so far and {more} more make {value}.", it="{last} finora e {more} in più fanno {value}.")
ADDED_TO_START: Final = Text(
    en="{last} at the start and {more} more make {value}.", it="{last} in partenza e {more} in più fanno {value}."
)
CONFIDENCE: Final = Text(en="confidence {n}", it="fiducia {n}")
QUOTED: Final = Text(en="“{words}”", it="“{words}”")
ALREADY_THERE: Final = Text(
    en="There is one for this day already: {entry}. It stays; yours comes after it.",
    it="Per questo giorno ce n'è già uno: {entry}. Resta dov'è e il tuo viene dopo.",
)
NO_VALUE_YET: Final = Text(
    en="The value is still missing. If nothing has moved, write +0.",
    it="Manca ancora il valore. Se non si è mosso nulla, scrivi +0.",
)
WENT_BACK: Final = Text(
    en="So far {last} ({day}), now {value}: a correction?", it="Finora {last} ({day}), ora {value}: è una correzione?"
)
LESS_LATER: Final = Text(
    en="It stood at {later} {on}, and you write {value} for a day before: is that so?",
    it="Risulta {later} {on}, e per un giorno precedente scrivi {value}: è giusto?",
)
WHY_THIS_TARGET: Final = Text(
    en="The target moves from {before} to {target}: why? The answer belongs in the note.",
    it="Il valore obiettivo passa da {before} a {target}: perché? La risposta va nella nota.",
)
WHY_A_TARGET: Final = Text(
    en="The target becomes {target}: why that one? The answer belongs in the note.",
    it="Il valore obiettivo diventa {target}: perché proprio quello? La risposta va nella nota.",
)

IN_FUTURE: Final = Text(
    en="{day} is still to come: is that the day you mean?", it="La data {day} è nel futuro: è proprio quella giusta?"
)
BEFORE_PERIOD: Final = Text(
    en="“{title}” counts from {start}: is the date right?",
    it="“{title}” si conta a partire dalla data {start}: il giorno è giusto?",
)
NO_DAY: Final = Text(en="Which day is it about?", it="A quale giorno si riferisce?")

SAVE_NONE: Final = Text(en="Nothing to save yet", it="Ancora niente da salvare")
SAVE: Final = Plural(
    one=Text(en="Save {n} check-in", it="Salva {n} aggiornamento"),
    other=Text(en="Save {n} check-ins", it="Salva {n} aggiornamenti"),
)
ASKED: Final = Plural(
    one=Text(en="One question before it is saved", it="Una domanda prima di salvare"),
    other=Text(en="{n} questions before it is saved", it="{n} domande prima di salvare"),
)
ABOUT: Final = Text(en="“{title}”: {question}", it="“{title}”: {question}")
SAVED: Final = Plural(
    one=Text(en="One check-in for {day} is in the plan.", it="Un aggiornamento con data {day} è nel piano."),
    other=Text(en="{n} check-ins for {day} are in the plan.", it="{n} aggiornamenti con data {day} sono nel piano."),
)
LEFT_OVER: Final = Plural(
    one=Text(
        en="One row cannot be read yet and stays as it is.",
        it="Una riga non si riesce ancora a leggere e resta com'è.",
    ),
    other=Text(
        en="{n} rows cannot be read yet and stay as they are.",
        it="{n} righe non si riescono ancora a leggere e restano come sono.",
    ),
)
SAVED_AND_LEFT: Final = Text(en="{saved} {left}", it="{saved} {left}")
FIRST_FIGURE: Final = Text(en="{now}, the first figure", it="{now}, il primo valore")
UNMOVED: Final = Text(en="still {now}", it="sempre {now}")
FROM_TO: Final = Text(en="{before} → {now}", it="{before} → {now}")
WITH_SHARE: Final = Text(en="{moved} · {share} of the way", it="{moved} · {share} del percorso")
WITH_SHARES: Final = Text(en="{moved} · {was} → {share} of the way", it="{moved} · {was} → {share} del percorso")
TARGET_MOVED: Final = Text(en="target {before} → {target}", it="valore obiettivo {before} → {target}")
TARGET_SET: Final = Text(en="target {target}", it="valore obiettivo {target}")

NOTHING_TO_CHECK: Final = Text(
    en="There is nothing to check in yet: a plan needs a key result or a KPI first. The OKR builder adds them: okr.OKRBuilder({source})",
    it="Non c'è ancora nulla da aggiornare: al piano serve prima un risultato chiave o un KPI. Li aggiungi con l'OKR builder: okr.OKRBuilder({source})",
)
ALL_IN: Final = Text(
    en="Everything is checked in for {day}. Another figure for the same day comes after the first.",
    it="Con data {day} è tutto aggiornato. Un altro valore dello stesso giorno si aggiunge dopo il primo.",
)
ALL_REACHED: Final = Text(
    en="Every target is reached. What is left to say belongs in the notes.",
    it="Tutti i valori obiettivo sono raggiunti. Quello che resta da dire va nelle note.",
)
PERIOD_OVER: Final = Text(
    en="The period ended {on}. What you write now is where it ended up.",
    it="Il periodo è finito {on}. Quello che scrivi ora è il valore finale.",
)

SPARK: Final = Text(en="{points}; target {target}", it="{points}; valore obiettivo {target}")
SPARK_EMPTY: Final = Text(en="no figure yet, only the expected pace", it="ancora nessun valore, solo il ritmo atteso")
