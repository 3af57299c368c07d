"""What is said about a table that cannot be read."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

LINE: Final = Text(en="line {line}", it="riga {line}")
AND_MORE_PROBLEMS: Final = Plural(
    one=Text(en="… and {n} more like these.", it="… e {n} altro come questi."),
    other=Text(en="… and {n} more like these.", it="… e altri {n} come questi."),
)

NO_SUCH_FILE: Final = Text(
    en="There is no file “{file}” here. Python looks in the folder “{folder}”: compare the name with the list of files on the left.",
    it="Qui non c'è nessun file “{file}”. Python cerca nella cartella “{folder}”: confronta il nome con l'elenco dei file a sinistra.",
)
A_FOLDER: Final = Text(
    en="“{file}” is a folder. Add the name of the file in it.",
    it="“{file}” è una cartella. Aggiungi il nome del file che contiene.",
)
CANNOT_OPEN: Final = Text(
    en="“{file}” does not open ({reason}). Is it open in another program, or not yours to read?",
    it="“{file}” non si apre ({reason}). È aperto in un altro programma, o non hai il permesso di leggerlo?",
)
TOO_LARGE: Final = Text(
    en="This file has {size} MB; up to {most} MB are read here. Export fewer columns or a shorter period.",
    it="Questo file ha {size} MB; qui se ne leggono fino a {most}. Esporta meno colonne o un periodo più breve.",
)
EMPTY_FILE: Final = Text(
    en="This file is empty. Export it again, and wait until the download is complete.",
    it="Questo file è vuoto. Esportalo di nuovo e aspetta che il download sia completo.",
)
IS_BINARY: Final = Text(
    en="“{file}” is not text but a file of another kind (a PDF, a picture, an archive). Export the table as CSV.",
    it="“{file}” non è testo ma un file di altro tipo (un PDF, un'immagine, un archivio). Esporta la tabella in CSV.",
)
IS_XLSX: Final = Text(
    en="“{file}” is an Excel workbook, whatever its name ends with. Read it with okr.read_excel.",
    it="“{file}” è una cartella di lavoro Excel, comunque finisca il nome. Leggila con okr.read_excel.",
)
IS_XLS: Final = Text(
    en="“{file}” is an old Excel file (.xls) or protected by a password. Open it in Excel and save it as .xlsx without a password.",
    it="“{file}” è un vecchio file Excel (.xls) oppure è protetto da password. Aprilo in Excel e salvalo come .xlsx senza password.",
)
IS_HTML: Final = Text(
    en="“{file}” is a web page, not a table: often the login page, when a download link has expired. Download the export again.",
    it="“{file}” è una pagina web, non una tabella: spesso è la pagina di accesso, quando il link è scaduto. Scarica di nuovo l'esportazione.",
)
NOT_TEXT: Final = Text(
    en="The byte {byte} stands for no letter here: this is not text, or the file is damaged. Export it again, as CSV in UTF-8.",
    it="Qui il byte {byte} non corrisponde a nessuna lettera: non è testo, oppure il file è danneggiato. Esportalo di nuovo, in CSV con codifica UTF-8.",
)
PARTLY_UTF8: Final = Text(
    en="The file is UTF-8, but the byte {byte} here is not: two files were joined, or it is damaged. Export it again in one piece.",
    it="Il file è in UTF-8, ma qui il byte {byte} non lo è: sono stati uniti due file, oppure è danneggiato. Esportalo di nuovo tutto intero.",
)
CONTROL_CHARACTER: Final = Text(
    en="Here stands a sign that no table contains ({code}). Delete it, or export the file again as CSV.",
    it="Qui c'è un segno che nessuna tabella contiene ({code}). Cancellalo, oppure esporta di nuovo il file in CSV.",
)
NO_ROWS: Final = Text(
    en="There are names of columns, but no row under them. Was the period or the filter of the export empty?",
    it="Ci sono i nomi delle colonne, ma sotto nessuna riga. Il periodo o il filtro dell'esportazione era vuoto?",
)
ONLY_COMMENTS: Final = Text(
    en="This file has comment lines only, and no table. Was the period or the filter of the export empty?",
    it="Questo file contiene solo righe di commento e nessuna tabella. Il periodo o il filtro dell'esportazione era vuoto?",
)
TOO_MANY_FIELDS: Final[dict[bool, Text]] = {
    False: Text(
        en="{found} fields, but {expected} columns have a name. From here on there is too much: a separator inside a text or a figure? Put that text in quotes.",
        it="{found} campi, ma le colonne con un nome sono {expected}. Da qui in poi ce n'è di troppo: un separatore dentro un testo o una cifra? Metti quel testo tra virgolette.",
    ),
    True: Text(
        en="{found} fields, but most rows have {expected}. From here on there is too much: a separator inside a text or a figure? Put that text in quotes.",
        it="{found} campi, ma quasi tutte le righe ne hanno {expected}. Da qui in poi ce n'è di troppo: un separatore dentro un testo o una cifra? Metti quel testo tra virgolette.",
    ),
}
TOO_FEW_FIELDS: Final[dict[bool, Text]] = {
    False: Text(
        en="Only {found} of {expected} fields; the line ends here. Was the file cut off, or a line break typed into a text?",
        it="Solo {found} campi su {expected}: la riga finisce qui. Il file è stato troncato, o c'è un a capo dentro un testo?",
    ),
    True: Text(
        en="Only {found} fields, but most rows have {expected}; the line ends here. Was the file cut off, or a line break typed into a text?",
        it="Solo {found} campi, ma quasi tutte le righe ne hanno {expected}: la riga finisce qui. Il file è stato troncato, o c'è un a capo dentro un testo?",
    ),
}
SEPARATOR_IS: Final = Text(en="The fields are separated by {separator}.", it="I campi sono separati da {separator}.")
SEPARATOR_NAMES: Final[dict[str, Text]] = {
    ";": Text(en="semicolons (;)", it="punto e virgola (;)"),
    ",": Text(en="commas (,)", it="virgole (,)"),
    "\t": Text(en="tabs", it="tabulazioni"),
    "|": Text(en="bars (|)", it="barre (|)"),
}
QUOTE_LEFT_OPEN: Final = Text(
    en='The quotation mark (") that opens here is never closed. Close it, or delete it.',
    it='Le virgolette (") che si aprono qui non si chiudono mai. Chiudile, oppure cancellale.',
)
TEXT_BEHIND_QUOTE: Final = Text(
    en='The field is closed by a quotation mark (") before this place, yet it goes on. Inside a quoted field, write each quotation mark twice ("").',
    it='Prima di questo punto le virgolette (") chiudono il campo, che però continua. Dentro un campo tra virgolette, scrivi ogni virgoletta due volte ("").',
)
ONE_OF_SEVERAL_TABLES: Final = Text(en="table {n}: {names}", it="tabella {n}: {names}")
WHICH_TABLE: Final = Text(
    en="There are several tables in this file. Say which one you mean, for example table=2.",
    it="In questo file ci sono più tabelle. Indica quale vuoi, per esempio table=2.",
)
NO_SUCH_TABLE: Final = Plural(
    one=Text(
        en="There is no table {given} in this file: there is {n}.",
        it="In questo file non c'è la tabella {given}: ce n'è {n}.",
    ),
    other=Text(
        en="There is no table {given} in this file: there are {n}.",
        it="In questo file non c'è la tabella {given}: ce ne sono {n}.",
    ),
)

NOT_A_FIGURE: Final = Text(
    en="“{given}” is no figure, but the column “{column}” has figures.",
    it="“{given}” non è una cifra, ma la colonna “{column}” contiene cifre.",
)
OTHER_CURRENCY: Final = Text(
    en="“{given}” is in another currency than the rest of the column “{column}” ({currency}). Convert it first.",
    it="“{given}” è in una valuta diversa dal resto della colonna “{column}” ({currency}). Prima convertilo.",
)
PERCENT_AMONG_FIGURES: Final = Text(
    en="“{given}” is a percentage, but most of the column “{column}” is not.",
    it="“{given}” è una percentuale, ma quasi tutta la colonna “{column}” non lo è.",
)
NO_PERCENT_SIGN: Final = Text(
    en="“{given}” has no % sign, unlike most of the column “{column}”: it could be a percentage or a fraction.",
    it="“{given}” non ha il segno %, a differenza di quasi tutta la colonna “{column}”: potrebbe essere una percentuale o una frazione.",
)
OTHER_DECIMAL_MARK: Final = Text(
    en="“{given}” makes no figure with {mark}, as the column “{column}” has it.",
    it="“{given}” non è una cifra con {mark}, come li scrive la colonna “{column}”.",
)
MARK_NAMES: Final[dict[str, Text]] = {
    ",": Text(en="a comma before the decimals", it="i decimali dopo la virgola"),
    ".": Text(en="a point before the decimals", it="i decimali dopo il punto"),
}
CODE_AMONG_FIGURES: Final = Text(
    en="“{given}” looks like a code (zeros in front, or very many digits), but the column “{column}” has figures.",
    it="“{given}” sembra un codice (zeri davanti, o moltissime cifre), ma la colonna “{column}” contiene quantità.",
)
NOT_A_DAY: Final = Text(
    en="“{given}” is no date, but the column “{column}” has dates.",
    it="“{given}” non è una data, ma la colonna “{column}” contiene date.",
)
NO_SUCH_DAY: Final = Text(
    en="“{given}” in the column “{column}” is not in the calendar.",
    it="“{given}” nella colonna “{column}” nel calendario non c'è.",
)
NO_SUCH_DAY_IN_THIS_ORDER: Final[dict[bool, Text]] = {
    True: Text(
        en="“{given}” is not in the calendar when the day stands first, as in the column “{column}”.",
        it="“{given}” nel calendario non c'è, se il giorno viene prima del mese come nella colonna “{column}”.",
    ),
    False: Text(
        en="“{given}” is not in the calendar when the month stands first, as in the column “{column}”.",
        it="“{given}” nel calendario non c'è, se il mese viene prima del giorno come nella colonna “{column}”.",
    ),
}
MISFITS_HINT: Final = Text(
    en="Correct the file; or read such cells as missing with {missing}; or, if the column is no quantity, keep it as text with {text}.",
    it="Correggi il file; oppure leggi queste celle come mancanti con {missing}; oppure, se la colonna non è una quantità, tienila come testo con {text}.",
)

NOT_AN_OPTION: Final = Text(
    en="{name}={given} is not known. Use one of {known}.",
    it="{name}={given} non è previsto. Usa uno di questi: {known}.",
)
NO_SUCH_COLUMN: Final = Text(
    en="as_text=… names “{given}”, but there is no such column. There are: {known}.",
    it="as_text=… indica “{given}”, ma questa colonna non c'è. Ci sono: {known}.",
)
NO_SUCH_COLUMN_MEANT: Final = Text(
    en="as_text=… names “{given}”, but there is no such column. Do you mean “{near}”? There are: {known}.",
    it="as_text=… indica “{given}”, ma questa colonna non c'è. Intendi “{near}”? Ci sono: {known}.",
)
NEEDS_PANDAS: Final = Text(
    en='pandas is not installed, and engine="pandas" needs it. Install it with %pip install pandas, or use engine="polars".',
    it='pandas non è installato e serve per engine="pandas". Installalo con %pip install pandas, oppure usa engine="polars".',
)
NEEDS_POLARS: Final = Text(
    en='polars is not installed, and engine="polars" needs it. Install it with %pip install polars, or use engine="pandas".',
    it='polars non è installato e serve per engine="polars". Installalo con %pip install polars, oppure usa engine="pandas".',
)
NEEDS_OPENPYXL: Final = Text(
    en="openpyxl is not installed, and Excel workbooks need it. Install it with %pip install openpyxl, or save the sheet as CSV.",
    it="openpyxl non è installato e serve per le cartelle di lavoro Excel. Installalo con %pip install openpyxl, oppure salva il foglio in CSV.",
)

NOTHING_PASTED: Final = Text(
    en="There is nothing to read yet. Copy the cells, write okr.paste(r''' in a notebook cell, paste with Ctrl+V, and close with ''').",
    it="Non c'è ancora nulla da leggere. Copia le celle, scrivi okr.paste(r''' in una cella del notebook, incolla con Ctrl+V e chiudi con ''').",
)
NO_CLIPBOARD: Final = Text(
    en="The clipboard cannot be read from here. Copy the cells, write okr.paste(r''' in a notebook cell, paste with Ctrl+V, and close with ''').",
    it="Da qui non si possono leggere gli appunti. Copia le celle, scrivi okr.paste(r''' in una cella del notebook, incolla con Ctrl+V e chiudi con ''').",
)
NOT_TEXT_PASTED: Final = Text(
    en="okr.paste takes the copied cells as text, and this is {given}. For a file use okr.read_csv or okr.read_excel.",
    it="okr.paste vuole le celle copiate come testo, e qui c'è {given}. Per un file usa okr.read_csv oppure okr.read_excel.",
)

NO_SUCH_SHEET: Final = Text(
    en="There is no sheet “{given}” in this workbook. There are: {known}.",
    it="In questa cartella di lavoro non c'è il foglio “{given}”. Ci sono: {known}.",
)
NO_SUCH_SHEET_MEANT: Final = Text(
    en="There is no sheet “{given}” in this workbook. Do you mean “{near}”? There are: {known}.",
    it="In questa cartella di lavoro non c'è il foglio “{given}”. Intendi “{near}”? Ci sono: {known}.",
)
DAMAGED_WORKBOOK: Final = Text(
    en="“{file}” is a damaged Excel workbook. Open it in Excel, let it repair the file, and save it again as .xlsx.",
    it="“{file}” è una cartella di lavoro Excel danneggiata. Aprila in Excel, lascia che la ripari e salvala di nuovo come .xlsx.",
)
UNSAVED_FORMULA: Final = Text(
    en="This cell has a formula whose result was never saved. Open the workbook in Excel, save it, and read it again.",
    it="Questa cella ha una formula il cui risultato non è mai stato salvato. Apri la cartella in Excel, salvala e leggila di nuovo.",
)
NO_WORKBOOK: Final = Text(
    en="“{file}” is no Excel workbook, whatever its name ends with. If it is text, read it with okr.read_csv.",
    it="“{file}” non è una cartella di lavoro Excel, comunque finisca il nome. Se è testo, leggilo con okr.read_csv.",
)
EMPTY_SHEET: Final = Text(
    en="There is nothing in this sheet. Name another one, for example sheet=2.",
    it="In questo foglio non c'è nulla. Indicane un altro, per esempio sheet=2.",
)
