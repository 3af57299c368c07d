"""What the editing room says to people."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

NOT_A_UNIT: Final = Text(
    en="Write what is counted: “€”, “%”, “days”, “contracts”, or “€ / contract”.",
    it="Scrivi che cosa si conta: “€”, “%”, “giorni”, “contratti” oppure “€ / contratto”.",
)
UNIT_READ_AS_COUNT: Final = Text(en="read as a count of {noun}", it="letto come numero di {noun}")
UNIT_FROM_FIGURE: Final = Text(en="counted in {unit} from now on", it="d'ora in poi si conta in {unit}")
BECAME_A_LEVEL: Final = Text(
    en="it starts at {start}, so it counts as a level", it="parte da {start}, quindi si conta come un livello"
)
OUT_OF_RANGE: Final = Text(
    en="Here a number from {low} to {high} is expected.", it="Qui serve un numero da {low} a {high}."
)
NOT_BELOW_ZERO: Final = Text(en="Here a number from 0 upwards is expected.", it="Qui serve un numero da 0 in su.")
NOT_A_CHOICE: Final = Text(en="Choose one of the values in the list.", it="Scegli uno dei valori dell'elenco.")
TOO_LONG: Final = Text(
    en="This text has {n} characters; up to {most} are kept. Shorten it, please.",
    it="Il testo ha {n} caratteri; se ne conservano al massimo {most}. Accorcialo un po'.",
)
WOULD_BE_A_CYCLE: Final = Text(
    en="That one derives from this one already: it would go round in a circle.",
    it="Quello deriva già da questo: si girerebbe in tondo.",
)

ADDED_EXAMPLE: Final = Text(en="The article's example is here.", it="Ecco l'esempio dell'articolo.")
KPI_GONE: Final = Text(
    en="This KPI was removed elsewhere. Undo brings it back.",
    it="Questo KPI è stato eliminato altrove. Con Annulla torna com'era.",
)
ADDED_KPI: Final = Text(en="KPI added.", it="KPI aggiunto.")
ADDED_OBJECTIVE: Final = Text(en="Objective added.", it="Obiettivo aggiunto.")
ADDED_KEY_RESULT: Final = Plural(
    one=Text(en="Key result added; the objective has {n}.", it="Risultato chiave aggiunto: l'obiettivo ne ha {n}."),
    other=Text(en="Key result added; the objective has {n}.", it="Risultato chiave aggiunto: l'obiettivo ne ha {n}."),
)
REMOVED: Final = Text(en="Removed. Undo brings it back.", it="Eliminato. Con Annulla torna com'era.")
MOVED: Final = Text(en="Moved.", it="Spostato.")
CANNOT_MOVE: Final = Text(en="It cannot go further.", it="Più in là non si può spostare.")
INDENTED: Final = Text(en="Aligned under the one above.", it="Allineato sotto quello precedente.")
CANNOT_INDENT: Final = Text(
    en="There is nothing above it to align with yet.", it="Sopra non c'è ancora nulla a cui allinearlo."
)
OUTDENTED: Final = Text(en="Brought back to the level above.", it="Riportato al livello superiore.")
CANNOT_OUTDENT: Final = Text(en="It is at the outermost level already.", it="È già al livello più esterno.")
UNDONE: Final = Text(en="Undone.", it="Modifica annullata.")
REDONE: Final = Text(en="Done again.", it="Modifica ripristinata.")
NOTHING_TO_UNDO: Final = Text(en="There is nothing to undo.", it="Non c'è nulla da annullare.")
NOTHING_TO_REDO: Final = Text(en="There is nothing to redo.", it="Non c'è nulla da ripristinare.")
TAKEN_OVER: Final = Text(
    en="The file was changed elsewhere; the new version is shown. Undo brings the old one back.",
    it="Il file è stato modificato altrove: ora vedi la nuova versione. Con Annulla torni a quella di prima.",
)
MERGED: Final = Text(
    en="The file was changed elsewhere; both versions were put together.",
    it="Il file è stato modificato altrove: le due versioni sono state unite.",
)
CONFLICT: Final = Text(
    en="The file was changed elsewhere too. Choose below what is to stay.",
    it="Il file è stato modificato anche altrove. Scegli qui sotto che cosa tenere.",
)
BOTH_CHANGED: Final = Text(
    en="“{title}”, {field}: here it is {ours}, in the file it is {theirs}.",
    it="“{title}”, {field}: qui è {ours}, nel file è {theirs}.",
)
BOTH_CHANGED_STRUCTURE: Final = Text(
    en="The outline here and the one in the file no longer fit together.",
    it="La struttura che vedi qui e quella del file non combaciano più.",
)
EMPTY_VALUE: Final = Text(en="empty", it="vuoto")

SAVED: Final = Text(en="saved · {file}", it="salvato · {file}")
UNSAVED: Final = Text(en="saving… · {file}", it="salvataggio… · {file}")
NO_FILE: Final = Text(en="not in a file yet", it="non ancora in un file")
NEW_FILE: Final = Text(en="will be saved in {file}", it="verrà salvato in {file}")
NOT_SAVED: Final = Text(en="not saved · {file}", it="non salvato · {file}")
BROKEN_OUTSIDE: Final = Text(
    en="{file} was changed elsewhere and cannot be read just now; nothing is saved over it. {first}",
    it="{file} è stato modificato altrove e al momento non si riesce a leggere; non viene sovrascritto. {first}",
)
GONE_OUTSIDE: Final = Text(
    en="{file} was moved or deleted; the next change writes it again.",
    it="{file} è stato spostato o eliminato; la prossima modifica lo scrive di nuovo.",
)
