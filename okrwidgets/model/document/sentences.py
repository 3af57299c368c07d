"""What is said about a plan's text and file."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

NOT_UTF8: Final = Text(
    en="This file is not UTF-8 text. Open it in an editor and save it again with the encoding UTF-8.",
    it="Questo file non è testo UTF-8. Aprilo in un editor e salvalo di nuovo con la codifica UTF-8.",
)
NOT_YAML: Final = Text(
    en="From here on this is not YAML. Compare the line with its neighbours: indentation, quotes and brackets.",
    it="Da qui in poi questo non è YAML. Confronta la riga con le vicine: rientri, virgolette e parentesi.",
)
COLON_INSIDE: Final = Text(
    en="A second “: ” on one line. Put the whole text in quotes, or the second field on its own line.",
    it="C'è un secondo “: ” sulla stessa riga. Metti tutto il testo tra virgolette, o il secondo campo su una riga sua.",
)
TAB_INSIDE: Final = Text(
    en="There is a tab where YAML wants spaces. Replace it with spaces.",
    it="C'è una tabulazione dove YAML vuole spazi. Sostituiscila con spazi.",
)
NEVER_CLOSED: Final = Text(
    en="What opens here, a quote or a bracket, is never closed.",
    it="Ciò che si apre qui, virgolette o parentesi, non viene mai chiuso.",
)
INDENTED_OTHERWISE: Final = Text(
    en="This line is not indented like its neighbours. Lines of one part start in the same column.",
    it="Questa riga non è rientrata come le vicine. Le righe della stessa parte cominciano nella stessa colonna.",
)
COLON_MISSING: Final = Text(
    en="This line lacks “: ” between the name and its value.",
    it="In questa riga manca “: ” tra il nome e il valore.",
)
SIGN_RESERVED: Final = Text(
    en="No text can start with this sign in YAML. Put it in quotes.",
    it="In YAML nessun testo può cominciare con questo segno. Mettilo tra virgolette.",
)
ESCAPE_UNKNOWN: Final = Text(
    en="After a backslash in double quotes, YAML knows only few letters. Write two backslashes for one.",
    it="Dopo una barra inversa tra virgolette doppie YAML conosce solo poche lettere. Per averne una, scrivine due.",
)
CHARACTER_UNKNOWN: Final = Text(
    en="There is a character here that no text file should contain ({character}). Delete it.",
    it="Qui c'è un carattere che nessun file di testo dovrebbe contenere ({character}). Cancellalo.",
)
EMPTY: Final = Text(
    en="This plan is empty. Start with “okr: 1” and a title.",
    it="Questo piano è vuoto. Comincia con “okr: 1” e un titolo.",
)
NOT_FIELDS: Final = Text(
    en="A plan starts with lines of the form “name: value”, such as “title: Sales”; this is {given}.",
    it="Un piano comincia con righe nella forma “nome: valore”, per esempio “title: Vendite”; qui c'è {given}.",
)
SEVERAL: Final = Text(
    en="A second document starts here (“---”). Keep one plan in one file.",
    it="Qui comincia un secondo documento (“---”). Tieni un solo piano per file.",
)
TOO_LARGE: Final = Text(
    en="This file has {size} MB; a plan has at most {most}. Is it the right file?",
    it="Questo file ha {size} MB; un piano ne ha al massimo {most}. È il file giusto?",
)
TOO_DEEP: Final = Text(
    en="This is nested more than {most} levels deep. A plan needs six.",
    it="Qui ci sono più di {most} livelli uno dentro l'altro. A un piano ne bastano sei.",
)
TOO_MANY_ALIASES: Final = Text(
    en="The alias “*{name}” unfolds into far more than a plan can hold. Write the values out instead.",
    it="L'alias “*{name}” si espande in molto più di quanto un piano possa contenere. Scrivi i valori per esteso.",
)
ALIAS_UNKNOWN: Final = Text(
    en="The alias “*{name}” has no anchor “&{name}” before it. Write the value out.",
    it="Prima dell'alias “*{name}” manca “&{name}”. Scrivi il valore per esteso.",
)
KEY_NOT_TEXT: Final = Text(
    en="The name of a field is plain text, but this is a list or a group.",
    it="Il nome di un campo è testo semplice, ma qui c'è un elenco o un gruppo.",
)
KEY_TWICE: Final = Text(
    en="“{given}” comes twice in one part: see {place}. Keep one of them.",
    it="“{given}” compare due volte nella stessa parte: vedi {place}. Tienine uno.",
)
TAG_PASSED_OVER: Final = Text(
    en="The tag “{tag}” has no meaning in a plan and is passed over: the value is read as plain text or number.",
    it="L'etichetta “{tag}” in un piano non ha significato e viene ignorata: il valore è letto come testo o numero.",
)
UNKNOWN_KEY_MEANT: Final = Text(
    en="“{given}” is not a field here. Did you mean “{near}”? It is kept as it stands.",
    it="Qui non c'è un campo “{given}”. Intendevi “{near}”? Intanto resta com'è.",
)
UNKNOWN_KEY: Final = Text(
    en="“{given}” is not a field here and is kept as it stands. Notes of your own start with “x-”.",
    it="Qui non c'è un campo “{given}”: resta com'è. Le tue annotazioni cominciano con “x-”.",
)
THREE_DECIMALS: Final = Text(
    en="“{field}: {given}” is read as {value}. If you mean {other}, write {plain}.",
    it="“{field}: {given}” viene letto come {value}. Se intendi {other}, scrivi {plain}.",
)
NO_FILE: Final = Text(
    en="There is no file “{file}”. Check the name, or make one with: okrwidgets new.",
    it="Il file “{file}” non c'è. Controlla il nome, oppure creane uno con: okrwidgets new.",
)
NOT_A_FILE: Final = Text(
    en="“{file}” is a folder, not a plan. Name a file inside it.",
    it="“{file}” è una cartella, non un piano. Indica un file al suo interno.",
)
NOT_READABLE: Final = Text(
    en="“{file}” cannot be opened: {reason}. Check who may read it.",
    it="Non riesco ad aprire “{file}”: {reason}. Controlla chi può leggerlo.",
)
CHANGED: Final = Text(
    en="“{file}” was changed by someone else since it was read, and is left as it is. "
    "Load it again, or save under another name.",
    it="“{file}” è stato modificato da altri dopo la lettura e resta com'è. Caricalo di nuovo, o salva con un altro nome.",
)
EXISTS: Final = Text(
    en="“{file}” is already there and is left as it is. Choose another name, or save with overwrite=True.",
    it="“{file}” esiste già e resta com'è. Scegli un altro nome, oppure salva con overwrite=True.",
)
NO_PATH: Final = Text(
    en='This plan has no file yet. Say where it goes: plan.save("sales.okr.yaml").',
    it='Questo piano non ha ancora un file. Di\' dove va: plan.save("vendite.okr.yaml").',
)
NO_FOLDER: Final = Text(
    en="The folder “{folder}” is not there. Make it first, or save elsewhere.",
    it="La cartella “{folder}” non c'è. Creala prima, oppure salva altrove.",
)
NOT_ALLOWED: Final = Text(
    en="“{file}” may not be written here. Save elsewhere, or change who may write in the folder.",
    it="Qui “{file}” non si può scrivere. Salva altrove, o cambia chi può scrivere nella cartella.",
)
DISK_FULL: Final = Text(
    en="The disk is full; “{file}” is as it was before. Make room and save again.",
    it="Il disco è pieno; “{file}” è rimasto com'era. Libera spazio e salva di nuovo.",
)
NOT_WRITTEN: Final = Text(
    en="“{file}” could not be written: {reason}. It is as it was before; save elsewhere.",
    it="Non sono riuscito a scrivere “{file}”: {reason}. È rimasto com'era; salva altrove.",
)
NOT_KEPT: Final = Text(
    en="This plan holds something that its file would not give back as it is, so nothing was written. "
    "Please report it with the plan.",
    it="Questo piano contiene qualcosa che il suo file non restituirebbe com'è, perciò non ho scritto nulla. "
    "Segnalalo, allegando il piano.",
)
