"""What is said about a table that was read: what was understood, and why."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Language, Plural, Text

SIZE: Final = Text(en="{file}: {columns}, {rows}", it="{file}: {columns}, {rows}")
COLUMNS: Final = Plural(one=Text(en="{n} column", it="{n} colonna"), other=Text(en="{n} columns", it="{n} colonne"))
ROWS: Final = Plural(one=Text(en="{n} row", it="{n} riga"), other=Text(en="{n} rows", it="{n} righe"))
ROWS_MORE: Final = Plural(
    one=Text(en="… and {n} more row", it="… e ancora {n} riga"),
    other=Text(en="… and {n} more rows", it="… e altre {n} righe"),
)

SHEET: Final = Text(en="Sheet read: “{sheet}”.", it="Foglio letto: “{sheet}”.")
SHEET_OF_SEVERAL: Final = Text(
    en="Sheet read: “{sheet}”. For another one, say sheet=…: {others}.",
    it="Foglio letto: “{sheet}”. Per un altro, indica sheet=…: {others}.",
)
CLIPBOARD: Final = Text(en="Read from the clipboard.", it="Lette dagli appunti.")
ENCODING: Final = Text(en="Encoding: {encoding}.", it="Codifica: {encoding}.")
UNWRAPPED: Final = Text(
    en="Every line stood in quotation marks as if it were one cell; they are taken off.",
    it="Ogni riga era tra virgolette come se fosse una sola cella; sono state tolte.",
)
QUOTES_KEPT: Final = Text(
    en="Quotation marks stand inside the texts and are kept.", it="Le virgolette fanno parte dei testi e restano."
)
BEFORE: Final = Plural(
    one=Text(
        en="{n} line above the table is left out ({lines}).", it="{n} riga sopra la tabella è tralasciata ({lines})."
    ),
    other=Text(
        en="{n} lines above the table are left out ({lines}).",
        it="{n} righe sopra la tabella sono tralasciate ({lines}).",
    ),
)
AFTER: Final = Plural(
    one=Text(
        en="{n} line below the table is left out ({lines}).", it="{n} riga sotto la tabella è tralasciata ({lines})."
    ),
    other=Text(
        en="{n} lines below the table are left out ({lines}).",
        it="{n} righe sotto la tabella sono tralasciate ({lines}).",
    ),
)
TOTALS: Final = Plural(
    one=Text(
        en="{n} row of totals is left out ({lines}), so that nothing is counted twice.",
        it="{n} riga di totali è tralasciata ({lines}), così nulla si conta due volte.",
    ),
    other=Text(
        en="{n} rows of totals are left out ({lines}), so that nothing is counted twice.",
        it="{n} righe di totali sono tralasciate ({lines}), così nulla si conta due volte.",
    ),
)
INSIDE: Final = Plural(
    one=Text(
        en="{n} row within the table looks like a subtotal and stays ({lines}): take it out if it sums up other rows.",
        it="{n} riga dentro la tabella sembra un subtotale e resta ({lines}): toglila, se somma altre righe.",
    ),
    other=Text(
        en="{n} rows within the table look like subtotals and stay ({lines}): take them out if they sum up other rows.",
        it="{n} righe dentro la tabella sembrano subtotali e restano ({lines}): toglile, se sommano altre righe.",
    ),
)
LINES: Final = Plural(
    one=Text(en="line {lines}", it="riga {lines}"), other=Text(en="lines {lines}", it="righe {lines}")
)
NO_NAMES: Final = Text(
    en="The first row holds values, not names; the columns are called {columns}. With names, say header=True.",
    it="La prima riga contiene valori, non nomi; le colonne si chiamano {columns}. Se sono nomi, indica header=True.",
)
DOUBLED: Final = Text(
    en="Names that came again are numbered: {columns}.", it="I nomi ripetuti sono numerati: {columns}."
)
UNNAMED: Final = Text(
    en="Columns without a name are called {columns}.", it="Le colonne senza nome si chiamano {columns}."
)

MONEY: Final = Text(en="Money in {currency}: {columns}.", it="Importi in {currency}: {columns}.")
PERCENT: Final = Text(
    en="Percentages, kept as fractions ({percent} is {fraction}): {columns}.",
    it="Percentuali, tenute come frazioni ({percent} è {fraction}): {columns}.",
)
PERCENT_IN_NAME: Final = Text(
    en="A % in the name but none in the cells; the figures stay as they are written: {columns}.",
    it="Il segno % nel nome ma non nelle celle; le cifre restano come sono scritte: {columns}.",
)
DAYS: Final = Text(en="Dates: {columns}.", it="Date: {columns}.")
DAYS_IN_ORDER: Final[dict[bool, Text]] = {
    True: Text(en="Dates, the day before the month: {columns}.", it="Date, il giorno prima del mese: {columns}."),
    False: Text(en="Dates, the month before the day: {columns}.", it="Date, il mese prima del giorno: {columns}."),
}
MONTHS: Final = Text(
    en="Months, kept as their first day: {columns}.", it="Mesi, tenuti come primo giorno del mese: {columns}."
)
MOMENTS: Final = Text(en="Dates with the time: {columns}.", it="Date con l'ora: {columns}.")
ZONES: Final = Text(
    en="Times by the clock of the place, as they are written; the offset from UTC is left out: {columns}.",
    it="Orari secondo l'orologio del posto, come sono scritti; la differenza da UTC è tralasciata: {columns}.",
)
CODES: Final = Text(
    en="Codes, which stay text with all their digits: {columns}.",
    it="Codici, che restano testo con tutte le cifre: {columns}.",
)
EMPTY: Final = Text(en="Without any value: {columns}.", it="Senza alcun valore: {columns}.")
DECIMALS: Final[dict[str, Text]] = {
    ",": Text(en="Decimals with a comma: {columns}.", it="Decimali con la virgola: {columns}."),
    ".": Text(en="Decimals with a point: {columns}.", it="Decimali con il punto: {columns}."),
}
MISSING: Final = Plural(
    one=Text(en="{n} cell without a value: {columns}.", it="{n} cella senza valore: {columns}."),
    other=Text(en="{n} cells without a value: {columns}.", it="{n} celle senza valore: {columns}."),
)
MISFITS: Final = Plural(
    one=Text(
        en="{n} cell does not fit its column and is taken as missing: {cells}.",
        it="{n} cella non si adatta alla sua colonna e si considera mancante: {cells}.",
    ),
    other=Text(
        en="{n} cells do not fit their columns and are taken as missing: {cells}.",
        it="{n} celle non si adattano alle loro colonne e si considerano mancanti: {cells}.",
    ),
)
MISFIT_AT: Final = Text(en="{place} “{given}”", it="{place} “{given}”")
FOR_MEASURE: Final = Text(en="For okr.measure: {columns}", it="Per okr.measure: {columns}")
NAME: Final = Text(en="“{name}”", it="“{name}”")
COUNTED: Final = Text(en="“{name}” ({n})", it="“{name}” ({n})")
READ_AS_FIGURE: Final = Text(
    en="{columns}: “{given}” is read as {value}, {because}. If it is {other}, say {option}.",
    it="{columns}: “{given}” si legge {value}, {because}. Se invece è {other}, indica {option}.",
)
READ_AS_DAY: Final = Text(
    en="{columns}: “{given}” is read as {value}, {because}. If it is {other}, say {option}.",
    it="{columns}: “{given}” si legge {value}, {because}. Se invece è il {other}, indica {option}.",
)
AS_ASKED: Final = Text(en="as you asked", it="come hai chiesto")
LIKE_THE_OTHER_COLUMNS: Final = Text(en="like the other columns", it="come nelle altre colonne")
LIKE_FILES_WITH_SEMICOLONS: Final = Text(
    en="as is usual in files with semicolons", it="come di solito nei file con il punto e virgola"
)
LIKE_ITS_HEADERS: Final[dict[Language, Text]] = {
    "it": Text(en="because the names of the columns are Italian", it="perché i nomi delle colonne sono in italiano"),
    "en": Text(en="because the names of the columns are English", it="perché i nomi delle colonne sono in inglese"),
}
LIKE_THE_READER: Final[dict[Language, Text]] = {
    "it": Text(en="the Italian way", it="all'italiana"),
    "en": Text(en="the English way", it="all'inglese"),
}
DAY_FIRST_AS_USUAL: Final = Text(en="because the day usually comes first", it="perché di solito il giorno viene prima")

WHY_EMPTY: Final = Text(en="there is no value in it", it="non contiene valori")
WHY_CODE: Final = Text(
    en="its digits are a code: zeros in front, as many digits in every row, or a name that says so",
    it="le sue cifre sono un codice: zeri davanti, tante cifre uguali in ogni riga, o un nome che lo dice",
)
WHY_TEXT: Final = Text(en="most of its values are words", it="quasi tutti i valori sono parole")
WHY_KEPT: Final = Text(en="the spreadsheet keeps it so", it="il foglio di calcolo la conserva così")
WHY_FIGURES: Final = Text(en="figures such as “{example}”", it="cifre come “{example}”")
WHY_PERCENT: Final = Text(en="percentages such as “{example}”", it="percentuali come “{example}”")
WHY_MARK: Final[dict[str, Text]] = {
    ",": Text(
        en="figures such as “{example}”, decimals with a comma", it="cifre come “{example}”, decimali con la virgola"
    ),
    ".": Text(
        en="figures such as “{example}”, decimals with a point", it="cifre come “{example}”, decimali con il punto"
    ),
}
WHY_DAYS: Final = Text(en="dates such as “{example}”", it="date come “{example}”")

KIND_NAMES: Final[dict[str, Text]] = {
    "text": Text(en="text", it="testo"),
    "code": Text(en="code", it="codice"),
    "whole": Text(en="whole number", it="numero intero"),
    "number": Text(en="number", it="numero"),
    "money": Text(en="money", it="importo"),
    "percent": Text(en="percentage", it="percentuale"),
    "day": Text(en="date", it="data"),
    "month": Text(en="month", it="mese"),
    "moment": Text(en="date and time", it="data e ora"),
    "empty": Text(en="empty", it="vuota"),
}
