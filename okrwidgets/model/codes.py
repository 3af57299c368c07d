"""Every code of the model with what it stands for: the table of ``docs/errors.md``."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

CODES: Final[dict[str, Text]] = {
    "P001": Text(en="not UTF-8", it="non è UTF-8"),
    "P002": Text(en="not YAML from here on", it="da qui in poi non è YAML"),
    "P003": Text(en="empty file", it="file vuoto"),
    "P004": Text(en="the file does not start with fields", it="il file non comincia con dei campi"),
    "P005": Text(en="several documents in one file", it="più documenti in un file"),
    "P006": Text(en="file larger than a plan can be", it="file più grande di quanto un piano possa essere"),
    "P007": Text(en="nested too deep", it="troppi livelli uno dentro l'altro"),
    "P008": Text(en="aliases that unfold without end", it="alias che si espandono senza fine"),
    "P010": Text(en="a key twice in one part", it="una chiave due volte nella stessa parte"),
    "P011": Text(en="newer format", it="formato più recente"),
    "P012": Text(en="alias without an anchor", it="alias senza àncora"),
    "P013": Text(en="the name of a field is not text", it="il nome di un campo non è testo"),
    "P014": Text(en="no such file", it="il file non c'è"),
    "P015": Text(en="a folder, not a file", it="una cartella, non un file"),
    "P016": Text(en="file cannot be opened", it="il file non si apre"),
    "P101": Text(en="text expected", it="serve un testo"),
    "P102": Text(en="number expected", it="serve un numero"),
    "P103": Text(en="number in quotes", it="numero tra virgolette"),
    "P104": Text(en="number out of range", it="numero fuori dai limiti"),
    "P105": Text(en="not one of the accepted words", it="non è una delle parole ammesse"),
    "P106": Text(en="unit expected", it="serve un'unità di misura"),
    "P107": Text(en="period expected", it="serve un periodo"),
    "P108": Text(en="day expected", it="serve un giorno"),
    "P109": Text(en="not of the form of an id", it="non ha la forma di un id"),
    "P110": Text(en="id missing", it="manca l'id"),
    "P111": Text(en="field missing", it="manca un campo"),
    "P112": Text(en="list expected", it="serve un elenco"),
    "P113": Text(en="fields expected", it="servono dei campi"),
    "P114": Text(en="period ends before it starts", it="il periodo finisce prima di cominciare"),
    "P115": Text(en="half a character", it="mezzo carattere"),
    "P116": Text(en="currency expected", it="serve una valuta"),
    "P117": Text(en="number without end", it="numero senza fine"),
    "P118": Text(en="day not in the calendar", it="giorno che nel calendario non c'è"),
    "P119": Text(en="text too long", it="testo troppo lungo"),
    "P201": Text(en="id taken twice", it="id usato due volte"),
    "P202": Text(en="“for” points at nothing", it="“for” non indica nulla"),
    "P203": Text(en="“supports” points at nothing", it="“supports” non indica nulla"),
    "P204": Text(en="links in a circle", it="collegamenti in cerchio"),
    "P301": Text(en="notice: unknown key, a field is near", it="avviso: chiave sconosciuta, vicina a un campo"),
    "P302": Text(en="notice: unknown key", it="avviso: chiave sconosciuta"),
    "P303": Text(en="notice: figure that looks like thousands", it="avviso: cifra che sembra in migliaia"),
    "P304": Text(en="notice: tag passed over", it="avviso: etichetta ignorata"),
    "P401": Text(en="unknown field in Python", it="campo sconosciuto in Python"),
    "P501": Text(en="file changed by someone else", it="file cambiato da altri"),
    "P502": Text(en="file already there", it="il file esiste già"),
    "P503": Text(en="not allowed to write", it="scrittura non permessa"),
    "P504": Text(en="disk full", it="disco pieno"),
    "P505": Text(en="no such folder", it="la cartella non c'è"),
    "P506": Text(en="file cannot be written", it="il file non si può scrivere"),
    "P507": Text(en="a folder, not a file", it="una cartella, non un file"),
    "P508": Text(en="plan without a file", it="piano senza file"),
    "P509": Text(en="text would not read back as the plan", it="il testo non restituirebbe il piano"),
    "P601": Text(en="pandas is not installed", it="pandas non è installato"),
    "P602": Text(
        en="neither a plan nor its file nor a widget of it", it="né un piano né il suo file né un widget che lo mostra"
    ),
}


def errors_page() -> str:
    """The page ``docs/errors.md``."""
    rows = (f"| {code} | {text.en} | {text.it} |" for code, text in CODES.items())
    return "\n".join([_HEAD, *rows, ""])


_HEAD: Final = """\
# Errors of a plan

A code is for ever; the sentence beside it says what came, what was expected and what to do next. P0 is about the
text and its file, P1 about fields, P2 about links, P3 are notices (the plan is read), P4 is Python, P5 saving,
P6 tables.

| code | what | che cosa |
|---|---|---|"""
