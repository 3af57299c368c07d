"""Every code of this room with what it stands for: the table of ``docs/table-errors.md``."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

CODES: Final[dict[str, Text]] = {
    "C101": Text(en="no such file", it="il file non c'è"),
    "C102": Text(en="a folder, not a file", it="una cartella, non un file"),
    "C103": Text(en="file cannot be opened", it="il file non si apre"),
    "C104": Text(en="file larger than what is read here", it="file più grande di quanto si legga qui"),
    "C105": Text(en="empty file", it="file vuoto"),
    "C106": Text(en="a file of another kind", it="un file di altro tipo"),
    "C107": Text(en="an Excel workbook, not a CSV file", it="una cartella di lavoro Excel, non un file CSV"),
    "C108": Text(en="old or protected Excel file", it="file Excel vecchio o protetto"),
    "C109": Text(en="a web page", it="una pagina web"),
    "C110": Text(en="bytes that are no text", it="byte che non sono testo"),
    "C111": Text(en="UTF-8, but not all of it", it="UTF-8, ma non tutto"),
    "C112": Text(en="control character", it="carattere di controllo"),
    "C120": Text(en="header without rows", it="intestazioni senza righe"),
    "C121": Text(en="row with too many fields", it="riga con troppi campi"),
    "C122": Text(en="row with too few fields", it="riga con troppo pochi campi"),
    "C123": Text(en="quotation mark left open", it="virgolette non chiuse"),
    "C124": Text(en="text after a closing quotation mark", it="testo dopo le virgolette di chiusura"),
    "C125": Text(en="several tables in one file", it="più tabelle in un file"),
    "C126": Text(en="no such table in the file", it="nel file quella tabella non c'è"),
    "C141": Text(en="pandas is not installed", it="pandas non è installato"),
    "C142": Text(en="polars is not installed", it="polars non è installato"),
    "C144": Text(en="openpyxl is not installed", it="openpyxl non è installato"),
    "C150": Text(en="clipboard cannot be read", it="gli appunti non si possono leggere"),
    "C151": Text(en="nothing was pasted", it="non è stato incollato nulla"),
    "C152": Text(en="pasted cells are text", it="le celle incollate sono testo"),
    "C160": Text(en="no such sheet", it="il foglio non c'è"),
    "C161": Text(en="damaged workbook", it="cartella di lavoro danneggiata"),
    "C162": Text(en="formula without a saved result", it="formula senza risultato salvato"),
    "C163": Text(en="not an Excel workbook", it="non è una cartella di lavoro Excel"),
    "C164": Text(en="empty sheet", it="foglio vuoto"),
    "C201": Text(en="no figure in a column of figures", it="in una colonna di cifre, qualcosa che non è una cifra"),
    "C202": Text(en="two currencies in one column", it="due valute in una colonna"),
    "C203": Text(en="with and without % in one column", it="con e senza % in una colonna"),
    "C204": Text(en="other decimal mark than the column's", it="segno dei decimali diverso dalla colonna"),
    "C205": Text(en="code in a column of figures", it="codice in una colonna di cifre"),
    "C211": Text(en="no date in a column of dates", it="in una colonna di date, qualcosa che non è una data"),
    "C212": Text(en="day not in the calendar", it="giorno che nel calendario non c'è"),
    "C213": Text(en="day not in the calendar in this order", it="giorno che in questo ordine non c'è"),
    "C301": Text(en="option not known", it="opzione non prevista"),
    "C302": Text(en="option names a column that is not there", it="l'opzione indica una colonna che non c'è"),
}


def errors_page() -> str:
    """The page ``docs/table-errors.md``."""
    rows = (f"| {code} | {text.en} | {text.it} |" for code, text in CODES.items())
    return "\n".join([_HEAD, *rows, ""])


_HEAD: Final = """\
# Errors of a table

What `okr.read_csv`, `okr.read_excel` and `okr.paste` refuse, each with line and column, or with the cell of a
spreadsheet. A code is for ever. C10 is about the file, C11 about its text, C12 about rows, C14 about what is not
installed, C15 about pasted cells, C16 about workbooks, C20 about figures, C21 about dates, C30 about options.

| code | what | che cosa |
|---|---|---|"""
