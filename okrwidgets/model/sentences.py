"""What the model says to people about fields, ids and links."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

TEXT_EXPECTED: Final = Text(
    en="“{field}” takes text, but this is {given}. Write the words on one line, in quotes if they contain “: ” or “#”.",
    it="In “{field}” va un testo, ma qui c'è {given}. Scrivi le parole su una riga, tra virgolette se contengono “: ” o “#”.",
)
NUMBER_EXPECTED: Final = Text(
    en="“{field}” takes a number, but this is {given}. Write only digits, with a point before decimals: 100000 or 12.5.",
    it="In “{field}” va un numero, ma qui c'è {given}. Scrivi solo cifre, con il punto davanti ai decimali: 100000 oppure 12.5.",
)
NUMBER_READABLE: Final = Text(
    en="“{field}” takes a plain number, but this is {given}. If you mean {value}, write {plain}.",
    it="In “{field}” va un numero semplice, ma qui c'è {given}. Se intendi {value}, scrivi {plain}.",
)
NUMBER_IN_QUOTES: Final = Text(
    en="“{field}” takes a number, and quotes make it text. Drop the quotes: {plain}.",
    it="In “{field}” va un numero, ma le virgolette ne fanno un testo. Togli le virgolette: {plain}.",
)
NUMBER_FINITE: Final = Text(
    en="“{field}” takes a number that can be reached, but {given} has no end. Write a figure such as 100000.",
    it="In “{field}” va un numero a cui si può arrivare, ma {given} non ha fine. Scrivi una cifra, per esempio 100000.",
)
NUMBER_AT_LEAST: Final = Text(
    en="“{field}” is at least {low}, but this is {given}.",
    it="“{field}” vale almeno {low}, ma qui c'è {given}.",
)
NUMBER_BETWEEN: Final = Text(
    en="“{field}” lies between {low} and {high}, but this is {given}.",
    it="“{field}” sta fra {low} e {high}, ma qui c'è {given}.",
)
MONTH_EXPECTED: Final = Text(
    en="“{field}” takes a month as a whole number from 1 (January) to 12 (December), but this is {given}.",
    it="In “{field}” va un mese come numero intero da 1 (gennaio) a 12 (dicembre), ma qui c'è {given}.",
)
CHOICE_EXPECTED: Final = Text(
    en="“{field}” is one of {choices}, but this is {given}.",
    it="“{field}” è uno fra {choices}, ma qui c'è {given}.",
)
CHOICE_MEANT: Final = Text(
    en="“{field}” is one of {choices}, but this is {given}. Did you mean “{near}”?",
    it="“{field}” è uno fra {choices}, ma qui c'è {given}. Intendevi “{near}”?",
)
UNIT_EXPECTED: Final = Text(
    en="“{field}” takes a unit, but this is {given}. The units are: {choices}.",
    it="In “{field}” va un'unità di misura, ma qui c'è {given}. Le unità sono: {choices}.",
)
UNIT_MEANT: Final = Text(
    en="“{field}” takes a unit, but this is {given}. Did you mean “{near}”? The units are: {choices}.",
    it="In “{field}” va un'unità di misura, ma qui c'è {given}. Intendevi “{near}”? Le unità sono: {choices}.",
)
PERIOD_EXPECTED: Final = Text(
    en="“{field}” takes a period, but this is {given}. "
    "Write 2027-Q1, 2027-03, 2027-H1, 2027, FY2027-Q1 or 2027-01-15/2027-04-30.",
    it="In “{field}” va un periodo, ma qui c'è {given}. "
    "Scrivi 2027-Q1, 2027-03, 2027-H1, 2027, FY2027-Q1 oppure 2027-01-15/2027-04-30.",
)
PERIOD_BACKWARDS: Final = Text(
    en="“{field}” ends before it starts: {given}. Write the first day, a slash, then the last day.",
    it="“{field}” finisce prima di cominciare: {given}. Scrivi il primo giorno, una barra, poi l'ultimo giorno.",
)
DATE_EXPECTED: Final = Text(
    en="“{field}” takes a day written year-month-day, such as 2027-01-15, but this is {given}.",
    it="In “{field}” va un giorno scritto anno-mese-giorno, per esempio 2027-01-15, ma qui c'è {given}.",
)
DATE_NOT_IN_CALENDAR: Final = Text(
    en="“{field}”: {given} is not in the calendar. Which day do you mean?",
    it="“{field}”: {given} nel calendario non c'è. Quale giorno intendi?",
)
ID_EXPECTED: Final = Text(
    en="“{field}” takes an id: a letter first, then letters, digits, - and _, at most 80. "
    "This is {given}; “{near}” would do.",
    it="In “{field}” va un id: prima una lettera, poi lettere, cifre, - e _, al massimo 80. "
    "Qui c'è {given}; andrebbe bene “{near}”.",
)
ID_MISSING: Final = Text(
    en="This part has no id, so that nothing can point at it. Add “id: {near}”.",
    it="A questa parte manca l'id, quindi le altre non possono richiamarla. Aggiungi “id: {near}”.",
)
FIELD_MISSING: Final = Text(
    en="“{field}” is needed here. Add a line such as “{field}: {example}”.",
    it="Qui serve “{field}”. Aggiungi una riga come “{field}: {example}”.",
)
CURRENCY_EXPECTED: Final = Text(
    en="“{field}” takes a currency as three capital letters, such as EUR, but this is {given}.",
    it="In “{field}” va una valuta in tre lettere maiuscole, per esempio EUR, ma qui c'è {given}.",
)
LIST_EXPECTED: Final = Text(
    en="“{field}” takes a list, but this is {given}. Put each part on its own line, beginning with “- ”.",
    it="In “{field}” va un elenco, ma qui c'è {given}. Metti ogni parte su una riga che comincia con “- ”.",
)
FIELDS_EXPECTED: Final = Text(
    en="“{field}” takes lines of the form “name: value”, but this is {given}.",
    it="In “{field}” vanno righe nella forma “nome: valore”, ma qui c'è {given}.",
)
FORMULAS_EXPECTED: Final = Text(
    en="“{field}” takes one formula, or lines of the form “name: formula”, but this is {given}.",
    it="In “{field}” va una formula, oppure righe nella forma “nome: formula”, ma qui c'è {given}.",
)
NOT_UNICODE: Final = Text(
    en="“{field}” contains half of a character that no file can keep. Type that word again.",
    it="“{field}” contiene mezzo carattere, che nessun file può conservare. Riscrivi quella parola.",
)
TEXT_TOO_LONG: Final = Text(
    en="“{field}” is longer than {most} characters. Keep the plan short and put the rest into a file of its own.",
    it="“{field}” supera i {most} caratteri. Tieni breve il piano e metti il resto in un file a parte.",
)
VERSION_NEWER: Final = Text(
    en="This plan is of format {given}, and this okrwidgets reads format 1. Update it: pip install -U okrwidgets.",
    it="Questo piano è nel formato {given}, mentre questa versione di okrwidgets legge il formato 1. "
    "Aggiornala: pip install -U okrwidgets.",
)
VERSION_EXPECTED: Final = Text(
    en="“{field}” names the format of the file and is 1; this is {given}.",
    it="“{field}” indica il formato del file e vale 1; qui c'è {given}.",
)
UNKNOWN_FIELD: Final = Text(
    en="{record} has no field “{given}”. It has: {choices}.",
    it="{record} non ha il campo “{given}”. Ha: {choices}.",
)
UNKNOWN_FIELD_MEANT: Final = Text(
    en="{record} has no field “{given}”. Did you mean “{near}”?",
    it="{record} non ha il campo “{given}”. Intendevi “{near}”?",
)
ID_TWICE: Final = Text(
    en="The id “{given}” is already taken: see {place}. Give one of the two another one, for example “{near}”.",
    it="L'id “{given}” è già preso: vedi {place}. Dai a uno dei due un altro id, per esempio “{near}”.",
)
NOTHING_THERE: Final = Text(
    en="“{field}: {given}” points at nothing: no part of this plan has that id.",
    it="“{field}: {given}” non indica nulla: nessuna parte di questo piano ha quell'id.",
)
NOTHING_THERE_MEANT: Final = Text(
    en="“{field}: {given}” points at nothing: no part of this plan has that id. Did you mean “{near}”?",
    it="“{field}: {given}” non indica nulla: nessuna parte di questo piano ha quell'id. Intendevi “{near}”?",
)
ROUND_IN_CIRCLES: Final = Text(
    en="These parts derive from one another in a circle: {chain}. Take one of the links away.",
    it="Queste parti derivano l'una dall'altra in cerchio: {chain}. Togli uno dei collegamenti.",
)

AT_LINE: Final = Text(en="line {line}", it="riga {line}")
WORDS_GIVEN: Final = Text(en="“{words}”", it="“{words}”")
NOTHING_GIVEN: Final = Text(en="an empty field", it="un campo vuoto")
LIST_GIVEN: Final = Text(en="a list", it="un elenco")
FIELDS_GIVEN: Final = Text(en="a group of fields", it="un gruppo di campi")
NO_PANDAS: Final = Text(
    en="A table needs pandas. Install it: pip install pandas.",
    it="Per la tabella serve pandas. Installalo: pip install pandas.",
)

FORMULA_AND_TRAP: Final = Text(en="{formula}. {trap}", it="{formula}. {trap}")
PLAN_EXPECTED: Final = Text(
    en="A plan is needed here, or the name of its file, or a widget that shows it. “{given}” is none of these.",
    it="Qui serve un piano, il nome del suo file o un widget che lo mostra: “{given}” non è niente di tutto questo.",
)
