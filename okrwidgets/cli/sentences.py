"""What the command line says to the reader."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# ------------------------------------------------------------------------------------------------ help
ABOUT: Final = Text(
    en="From KPI to OKR, in JupyterLab: the course, and plans as plain files.",
    it="Dal KPI all'OKR, dentro JupyterLab: il corso, e i piani come semplici file di testo.",
)
LAB: Final = Text(
    en="Open the course in JupyterLab. It is copied into the folder DIR (okr-course, if you name none); "
    "what you changed there is never overwritten.",
    it="Apre il corso in JupyterLab. Il corso viene copiato nella cartella DIR (okr-course, se non ne indichi una); "
    "quello che hai modificato lì non viene mai sovrascritto.",
)
NEW: Final = Text(
    en="Write a plan to start from, with remarks. It is the example of the course, in FILE or in plan.okr.yaml.",
    it="Scrive un piano da cui partire, con i commenti. È l'esempio del corso, in FILE oppure in plan.okr.yaml.",
)
CHECK: Final = Text(
    en="List what plans still need, with line and column. A folder stands for all the *.okr.yaml files in it. "
    "The exit code is 0 if there is nothing to do, 1 if there is something, 2 if a plan cannot be read: made for CI too.",
    it="Elenca che cosa manca ai piani, con riga e colonna. Una cartella vale per tutti i suoi *.okr.yaml. "
    "Il codice di uscita è 0 se non c'è niente da fare, 1 se c'è qualcosa, 2 se un piano non si può leggere: va bene anche per la CI.",
)
FORMAT: Final = Text(
    en="How to show it: text, json, sarif or github.", it="Come mostrarlo: text, json, sarif oppure github."
)
FAIL_ON: Final = Text(
    en="What counts for the exit code: must, should or hint.",
    it="Che cosa conta per il codice di uscita: must (necessario), should (consigliato) oppure hint (uno spunto).",
)
SCHEMA: Final = Text(
    en="Print the JSON Schema of a plan. Editors complete and check *.okr.yaml files with it.",
    it="Stampa il JSON Schema di un piano. Serve agli editor per completare e controllare i file *.okr.yaml.",
)
SMART: Final = Text(
    en='Review a statement, letter by letter. For example: okrwidgets smart "Increase sales". With --jsonl: labels for many, one a line.',
    it='Esamina una frase, lettera per lettera. Per esempio: okrwidgets smart "Aumentare le vendite". Con --jsonl: etichette per molte frasi, una per riga.',
)
SMART_JSONL: Final = Text(
    en="Read lines of JSON (id, lang, kind, text, context) from standard input; write their labels to standard output.",
    it="Legge righe di JSON (id, lang, kind, text, context) dallo standard input e scrive le etichette sullo standard output.",
)
SMART_KIND: Final = Text(
    en="What the statement is: goal, objective, key_result or kpi.",
    it="Che cos'è la frase: goal (traguardo), objective (obiettivo), key_result (risultato chiave) oppure kpi.",
)
LANG: Final = Text(
    en="Language, en or it. Without it: OKRWIDGETS_LANG, then the system's.",
    it="Lingua, en oppure it. Se manca: OKRWIDGETS_LANG, poi quella del sistema.",
)
NO_BROWSER: Final = Text(
    en="Open no browser; print the address only.", it="Non apre il browser: stampa solo l'indirizzo."
)
PORT: Final = Text(
    en="Answer on exactly this port; 0 takes any free one.",
    it="Usa proprio questa porta; con 0 ne prende una libera qualsiasi.",
)
RESTORE: Final = Text(
    en="Bring back files of the course that you deleted.", it="Rimette i file del corso che hai eliminato."
)
HELP: Final = Text(en="Show this help.", it="Mostra questo aiuto.")
VERSION: Final = Text(en="Show the version.", it="Mostra la versione.")

USAGE: Final = Text(en="Usage:", it="Uso:")
OPTIONS: Final = Text(en="Options", it="Opzioni")
COMMANDS: Final = Text(en="Commands", it="Comandi")
OPTIONS_PLACE: Final = Text(en="[OPTIONS]", it="[OPZIONI]")
COMMAND_PLACE: Final = Text(en="COMMAND …", it="COMANDO …")

# ----------------------------------------------------------------------------------------------- usage
UNKNOWN_OPTION: Final = Text(
    en="I do not know the option “{given}”. All options: {command} --help",
    it="Non conosco l'opzione “{given}”. Per vedere le opzioni: {command} --help",
)
UNKNOWN_OPTION_NEAR: Final = Text(
    en="I do not know the option “{given}”. Did you mean “{near}”?",
    it="Non conosco l'opzione “{given}”. Intendevi “{near}”?",
)
UNKNOWN_COMMAND: Final = Text(
    en="I do not know the command “{given}”. All commands: okrwidgets --help",
    it="Non conosco il comando “{given}”. Per vedere i comandi: okrwidgets --help",
)
UNKNOWN_COMMAND_NEAR: Final = Text(
    en="I do not know the command “{given}”. Did you mean “{near}”?",
    it="Non conosco il comando “{given}”. Intendevi “{near}”?",
)
VALUE_MISSING: Final = Text(
    en="“{option}” needs a value after it. How to use it: {command} --help",
    it="Dopo “{option}” serve un valore. Per vedere come si usa: {command} --help",
)
FILE_MISSING: Final = Text(
    en="Which file? For example: okrwidgets check plan.okr.yaml",
    it="Quale file? Per esempio: okrwidgets check plan.okr.yaml",
)
STATEMENT_MISSING: Final = Text(
    en='Which statement? For example: okrwidgets smart "Increase sales by 10% by March 2027"',
    it='Quale frase? Per esempio: okrwidgets smart "Aumentare le vendite del 10% entro marzo 2027"',
)
NOT_UNDERSTOOD: Final = Text(
    en="There is something in this command that I cannot place. How to use it: {command} --help",
    it="In questo comando c'è qualcosa che non riesco a interpretare. Per vedere come si usa: {command} --help",
)
NOT_A_PORT: Final = Text(
    en="“{given}” is not a port: it is a number from 0 to 65535, for example --port 8899",
    it="“{given}” non è una porta: serve un numero da 0 a 65535, per esempio --port 8899",
)

# ------------------------------------------------------------------------------------------- new, check
WRITTEN: Final = Text(
    en="Written: {file}. Open it in a notebook with OKRBuilder({name}), or in any text editor.",
    it="Scritto: {file}. Aprilo in un notebook con OKRBuilder({name}), o con qualsiasi editor di testo.",
)
FILE_EXISTS: Final = Text(
    en="“{file}” is there already, and I do not overwrite it. Give another name: okrwidgets new my-plan.okr.yaml",
    it="“{file}” esiste già, e io non lo sovrascrivo. Scegli un altro nome: okrwidgets new il-mio-piano.okr.yaml",
)
CANNOT_WRITE: Final = Text(
    en="I cannot write “{file}” ({reason}). Choose a folder that exists and is yours.",
    it="Non riesco a scrivere “{file}” ({reason}). Scegli una cartella che esiste ed è tua.",
)
PLAN_FINE: Final = Text(en="{file}: fine", it="{file}: a posto")
REMARK: Final = Text(en="{code}: {message} {repair}", it="{code}: {message} {repair}")
NO_PLANS_HERE: Final = Text(
    en="There is no plan in “{folder}”: plans are files that end in .okr.yaml.",
    it="In “{folder}” non ci sono piani: i piani sono file che finiscono in .okr.yaml.",
)
PLANS_WITH_PROBLEMS: Final = Plural(
    one=Text(en="1 plan cannot be read yet.", it="1 piano non si può ancora leggere."),
    other=Text(en="{n} plans cannot be read yet.", it="{n} piani non si possono ancora leggere."),
)
# ----------------------------------------------------------------------------------------------- smart
LINE_NOT_JSON: Final = Text(
    en='Line {line} is not a JSON object. One a line, for example: {{"id": "1", "lang": "en", "text": "Increase sales"}}',
    it='La riga {line} non è un oggetto JSON. Uno per riga, per esempio: {{"id": "1", "lang": "it", "text": "Aumentare le vendite"}}',
)
LINE_WITHOUT_TEXT: Final = Text(
    en='Line {line} needs an "id" and a "text" that is a string.',
    it='Alla riga {line} servono un "id" e un "text" che sia una stringa.',
)
LINE_IN_ANOTHER_LANGUAGE: Final = Text(
    en="Line {line} is in “{given}”; I read en (English) and it (Italian).",
    it="La riga {line} è in “{given}”; io leggo en (inglese) e it (italiano).",
)
INTERRUPTED: Final = Text(en="Stopped.", it="Interrotto.")
