"""What is expected where a table was not understood, and what was done instead."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

NO_HEADER: Final = Text(
    en="No row names the columns. At least two of these are needed, for example: Type, Title, Target value, Unit, Owner. A table to fill in: okrwidgets import --template table.xlsx",
    it="Nessuna riga dà un nome alle colonne. Ne servono almeno due, per esempio: Tipo, Titolo, Valore obiettivo, Unità, Responsabile. Per avere una tabella da compilare: okrwidgets import --template tabella.xlsx",
)
NO_ITEMS: Final = Text(
    en="There are headers but no rows with a title.", it="Ci sono le intestazioni ma nessuna riga con un titolo."
)
SHEET_NOT_READ: Final = Text(
    en="On this sheet no row names the columns: it was not read.",
    it="In questo foglio nessuna riga dà un nome alle colonne: non è stato letto.",
)
ROW_ABOVE: Final = Text(
    en="This row stands above the headers: it was not read.",
    it="Questa riga sta sopra le intestazioni: non è stata letta.",
)
UNKNOWN_COLUMN: Final = Plural(
    one=Text(
        en="I do not know this column; one filled cell in it is not in the plan. Rename it if it is one of: {known}.",
        it="Non conosco questa colonna: una sua cella compilata non è nel piano. Se è una di queste, cambiale nome: {known}.",
    ),
    other=Text(
        en="I do not know this column; {n} filled cells in it are not in the plan. Rename it if it is one of: {known}.",
        it="Non conosco questa colonna: {n} sue celle compilate non sono nel piano. Se è una di queste, cambiale nome: {known}.",
    ),
)
COLUMN_TWICE: Final = Plural(
    one=Text(
        en="Another column has the same meaning and was read; one filled cell in this one is not in the plan.",
        it="C'è già un'altra colonna con lo stesso significato, ed è stata letta quella: una cella compilata di questa non è nel piano.",
    ),
    other=Text(
        en="Another column has the same meaning and was read; {n} filled cells in this one are not in the plan.",
        it="C'è già un'altra colonna con lo stesso significato, ed è stata letta quella: {n} celle compilate di questa non sono nel piano.",
    ),
)
MORE_CELLS: Final = Text(
    en="Cells beyond the last header: not read.", it="Celle oltre l'ultima intestazione: non sono state lette."
)
TYPE_EXPECTED: Final = Text(
    en="A type is expected: KPI, Objective, Key result or Check-in. The row was left out.",
    it="Serve un tipo: KPI, Obiettivo, Risultato chiave o Aggiornamento. La riga non è nel piano.",
)
TITLE_EXPECTED: Final = Text(en="A title is expected here.", it="Qui serve un titolo.")
FIGURE_EXPECTED: Final = Text(
    en="A figure is expected, for example 1500.5, €100,000 or 12%. Left out.",
    it="Serve una cifra, per esempio 1500,5 oppure 100.000 € o 12%. Non è nel piano.",
)
DAY_EXPECTED: Final = Text(
    en="A day with its year is expected, for example 2027-03-31 or 31/3/2027. Left out.",
    it="Serve un giorno con l'anno, per esempio 2027-03-31 oppure 31/3/2027. Non è nel piano.",
)
PERIOD_EXPECTED: Final = Text(
    en="A period with its year is expected, for example Q1 2027 or March 2027. Left out.",
    it="Serve un periodo con l'anno, per esempio T1 2027 o marzo 2027. Non è nel piano.",
)
UNIT_EXPECTED: Final = Text(
    en="A unit is expected: €, %, days, contracts, € / contract. Left out.",
    it="Serve un'unità: €, %, giorni, contratti, € / contratto. Non è nel piano.",
)
CURRENCY_EXPECTED: Final = Text(
    en="The currency of the plan is expected, for example € or CHF. Left out.",
    it="Serve la valuta del piano, per esempio € o CHF. Non è nel piano.",
)
CHOICE_EXPECTED: Final = Text(
    en="One of these is expected: {known}. Left out.", it="Serve uno di questi: {known}. Non è nel piano."
)
OTHER_UNIT: Final = Text(
    en="The sign says another unit than the column: {unit}. Only the number was taken.",
    it="Il segno indica un'unità diversa da quella della colonna: {unit}. È stato preso solo il numero.",
)
NOT_FOR_THIS: Final = Text(
    en="A row of type “{kind}” has no such field. Left out.",
    it="Una riga di tipo “{kind}” non ha questo campo. Non è nel piano.",
)
PARENT_NOT_FOUND: Final = Text(
    en="There is no row with this ID or title to derive from. {done}",
    it="Non c'è una riga con questo ID o titolo a cui collegarsi. {done}",
)
PARENT_TWICE: Final = Text(
    en="Several rows have this title: give them IDs. The first one was taken.",
    it="Più righe hanno questo titolo: dai loro un ID. È stata presa la prima.",
)
PUT_ABOVE: Final = Text(
    en="It was put under the objective above it.", it="È stato messo sotto l'obiettivo che lo precede."
)
NOT_LINKED: Final = Text(en="It is not linked.", it="Non è collegato.")
NOT_TAKEN: Final = Text(en="It was left out.", it="Non è nel piano.")
NO_OBJECTIVE: Final = Text(
    en="A key result stands under an objective, and there is none: one without a title was added.",
    it="Un risultato chiave sta sotto un obiettivo, e qui non c'è: ne è stato aggiunto uno senza titolo.",
)
IDS_MADE: Final = Plural(
    one=Text(
        en="One ID could not stay as it is (letters, digits, - and _, each once): the plan has one of its own.",
        it="Un ID non poteva restare com'è (lettere, cifre, - e _, ognuno una volta sola): il piano ne ha uno suo.",
    ),
    other=Text(
        en="{n} IDs could not stay as they are (letters, digits, - and _, each once): the plan has its own.",
        it="{n} ID non potevano restare com'erano (lettere, cifre, - e _, ognuno una volta sola): il piano ne ha di suoi.",
    ),
)
NEEDS_DATE: Final = Text(
    en="A figure of today needs its day: say on which day it was true (on=…). Left out.",
    it="Un valore attuale ha bisogno del suo giorno: indica in quale giorno valeva (on=…). Non è nel piano.",
)
TAKEN_AS_CHECK_IN: Final = Text(en="Taken as a check-in of {day}.", it="Preso come aggiornamento ({day}).")
CHECK_IN_NEEDS: Final = Text(
    en="A check-in needs a date and a value. The row was left out.",
    it="Un aggiornamento ha bisogno di data e valore. La riga non è nel piano.",
)
DATES_DIFFER: Final = Text(
    en="It differs from the period of the row, which was taken.",
    it="È diverso dal periodo della riga, che è stato preso.",
)
SHARE_NOT_READ: Final = Text(
    en="Progress is computed from start, target and check-ins, and is not read.",
    it="L'avanzamento si calcola da valore di partenza, valore obiettivo e aggiornamenti, e non viene letto.",
)
NOT_KEPT: Final = Text(
    en="The plan cannot hold this: {why} Left out.", it="Il piano non può contenerlo: {why} Non è nel piano."
)
SAME_PLAN_TWICE: Final = Text(
    en="There is a second row for the plan itself. Left out.",
    it="C'è una seconda riga per il piano stesso. Non è nel piano.",
)

# The preview, one line an item.
PLAN_LINE: Final = Text(en="Plan “{title}”", it="Piano “{title}”")
KPI_LINE: Final = Text(en="  KPI “{title}”, target {target}", it="  KPI “{title}”, valore obiettivo {target}")
OBJECTIVE_LINE: Final = Text(en="  Objective “{title}”", it="  Obiettivo “{title}”")
RESULT_LINE: Final = Text(
    en="    Key result “{title}”, target {target}", it="    Risultato chiave “{title}”, valore obiettivo {target}"
)
OPEN: Final = Text(en="still open", it="ancora da indicare")
CHECK_IN_LINE: Final = Plural(
    one=Text(en="  {n} check-in", it="  {n} aggiornamento"), other=Text(en="  {n} check-ins", it="  {n} aggiornamenti")
)
ALL_READ: Final = Text(en="Everything in the table was read.", it="Della tabella è stato letto tutto.")
PROBLEMS_LINE: Final = Plural(
    one=Text(en="1 thing to look at:", it="1 cosa da guardare:"),
    other=Text(en="{n} things to look at:", it="{n} cose da guardare:"),
)
