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
EXPORT: Final = Text(
    en="Write a plan in another format. Text is printed, or goes into the file that --out names; the words are in the plan's language, unless --lang asks for another.",
    it="Scrive un piano in un altro formato. Il testo compare qui, oppure va nel file indicato con --out; le parole sono nella lingua del piano, se --lang non ne chiede un'altra.",
)
EXPORT_TO: Final = Text(
    en="Format: markdown, html, csv, xlsx, pptx, stratml or ics. Without it, the ending of --out tells.",
    it="Formato: markdown, html, csv, xlsx, pptx, stratml oppure ics. Se manca, lo dice l'estensione di --out.",
)
EXPORT_OUT: Final = Text(en="The file to write.", it="Il file da scrivere.")
EXPORT_ON: Final = Text(
    en="The day by which pace and status are judged; today, if you give none.",
    it="Il giorno in base al quale si valutano ritmo e stato; oggi, se non lo indichi.",
)
EXPORT_BOM: Final = Text(
    en="csv: begin with a byte order mark, by which Excel knows accents. The Italian table has one by default.",
    it="csv: comincia con un BOM, da cui Excel riconosce gli accenti. La tabella italiana ce l'ha già.",
)
FORCE: Final = Text(en="Write over a file that is there already.", it="Sovrascrive un file che esiste già.")
IMPORT: Final = Text(
    en="Read a plan from a table, CSV or XLSX. It shows what was understood, and writes the plan only when you say so.",
    it="Legge un piano da una tabella, CSV o XLSX. Mostra che cosa ha capito e scrive il piano solo quando lo dici tu.",
)
IMPORT_OUT: Final = Text(
    en="The plan to write. Without it: the name of FILE with the ending .okr.yaml.",
    it="Il piano da scrivere. Se manca: il nome di FILE con l'estensione .okr.yaml.",
)
IMPORT_YES: Final = Text(en="Write without asking.", it="Scrive senza chiedere.")
IMPORT_TEMPLATE: Final = Text(
    en="Write a table to fill in (.csv or .xlsx) instead, with the course's example in it.",
    it="Scrive invece una tabella da compilare (.csv o .xlsx), con dentro l'esempio del corso.",
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
# -------------------------------------------------------------------------------------- export, import
NEEDS_OUT: Final = Text(
    en="“{format}” is not text that can be shown here: say into which file, for example --out {file}",
    it="“{format}” non è un testo da mostrare qui: indica in quale file scriverlo, per esempio --out {file}",
)
WHICH_FORMAT: Final = Text(
    en="In which format? Add --to with one of these: {known}. The ending of --out will do, too.",
    it="In quale formato? Aggiungi --to con uno di questi: {known}. Basta anche l'estensione di --out.",
)
OUT_EXISTS: Final = Text(
    en="“{file}” is there already. Add --force to write over it, or give another name with --out.",
    it="“{file}” esiste già. Aggiungi --force per sovrascriverlo, oppure scegli un altro nome con --out.",
)
NOT_A_DAY: Final = Text(en="Which day? For example: --on 2027-02-15", it="Quale giorno? Per esempio: --on 2027-02-15")
WRITING: Final = Text(en="Writing {format} …", it="Scrittura in corso: {format} …")
LEFT_OUT: Final = Text(en="Not in this format: {what}", it="Non c'è in questo formato: {what}")
EXPORTED: Final = Text(en="Written: {file} ({what}).", it="Scritto: {file} ({what}).")
IMPORT_WHICH: Final = Text(
    en="Which table? For example: okrwidgets import table.xlsx. For one to fill in: okrwidgets import --template table.xlsx",
    it="Quale tabella? Per esempio: okrwidgets import tabella.xlsx. Per averne una da compilare: okrwidgets import --template tabella.xlsx",
)
IMPORT_ASK: Final = Text(en="Write “{file}”? [y/N] ", it="Scrivo “{file}”? [s/N] ")
IMPORT_NOT_WRITTEN: Final = Text(
    en="Nothing was written. To write the plan: okrwidgets import {table} --out {file} --yes",
    it="Non ho scritto nulla. Per scrivere il piano: okrwidgets import {table} --out {file} --yes",
)
IMPORTED: Final = Text(en="Written: {file}.", it="Scritto: {file}.")
TEMPLATE_WRITTEN: Final = Text(
    en="Written: {file}. Fill it in and read it with: okrwidgets import {file}",
    it="Tabella scritta: {file}. Compilala e poi falla leggere: okrwidgets import {file}",
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
