"""What is said to people who measure."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

# ------------------------------------------------------------------------------------------ what is asked

NOTHING_ASKED: Final = Text(
    en='No KPI came. Name one of the glossary, for example “roas”, or write a formula of your own: {{"my_ratio": "revenue / ad_spend"}}.',
    it='Non è arrivato nessun KPI. Indicane uno del glossario, per esempio “roas”, oppure scrivi una tua formula: {{"mio_rapporto": "revenue / ad_spend"}}.',
)
FORMULA_WITHOUT_NAME: Final = Text(
    en="“{given}” looks like a formula, and its column in the result needs a name. Write {written}.",
    it="“{given}” sembra una formula, e la sua colonna nel risultato deve avere un nome. Scrivi {written}.",
)
COLUMN_NOT_KPI: Final = Text(
    en="“{given}” is a column, not a KPI of the glossary. To add it up, write it as a formula with a name: {written}.",
    it="“{given}” è una colonna, non un KPI del glossario. Per sommarla, scrivila come formula con un nome: {written}.",
)
NOT_A_KPI: Final = Text(
    en='{given} came; a KPI is a word of the glossary (“roas”), a formula with its name ({{"my_ratio": "revenue / ad_spend"}}), or a list of these.',
    it='È arrivato {given}; un KPI è una parola del glossario (“roas”), una formula con il suo nome ({{"mio_rapporto": "revenue / ad_spend"}}) o un elenco di questi.',
)
TAKEN_TWO_WAYS: Final = Text(
    en="“{column}” would be taken in two different ways in this formula, for example added up in one part and read on the last date in another. Write two formulas, or use two columns.",
    it="In questa formula “{column}” verrebbe presa in due modi diversi, per esempio sommata in una parte e letta all'ultima data in un'altra. Scrivi due formule oppure usa due colonne.",
)
WITHOUT_COLUMN: Final = Text(
    en="The formula of “{name}” names no column, so there is nothing to measure in it: {formula}. Name at least one.",
    it="La formula di “{name}” non nomina nessuna colonna, quindi non c'è niente da misurare: {formula}. Nominane almeno una.",
)
MAPS_NOTHING: Final = Text(
    en="columns has “{given}”, but no formula uses that name. Names that you can map here: {asked}.",
    it="In columns c'è “{given}”, ma nessuna formula usa questo nome. I nomi che puoi collegare qui: {asked}.",
)
MAPS_NOTHING_NEAR: Final = Text(
    en="columns has “{given}”, but no formula uses that name. Did you mean “{near}”?",
    it="In columns c'è “{given}”, ma nessuna formula usa questo nome. Intendevi “{near}”?",
)

# -------------------------------------------------------------------------------------- the reader's columns

TEXT_COLUMN: Final = Text(
    en="The column “{column}” holds text, and figures are needed. Figures such as “1.234,50 €” become numbers when you load the file with okr.read_csv.",
    it="La colonna “{column}” contiene testo, e qui servono numeri. Con okr.read_csv valori come “1.234,50 €” diventano numeri già quando carichi il file.",
)
NO_FIGURES: Final = Text(
    en="The column “{column}” is of the type {type}, and figures are needed. Turn it into numbers first, or map another column with columns={{…}}.",
    it="La colonna “{column}” è di tipo {type}, e qui servono numeri. Prima trasformala in numeri, oppure indica un'altra colonna con columns={{…}}.",
)
NO_DATES: Final = Text(
    en="The column “{column}” is of the type {type}, and dates are needed. okr.read_csv reads dates as it loads a file; in pandas pd.to_datetime turns text into dates.",
    it="La colonna “{column}” è di tipo {type}, e qui servono date. okr.read_csv legge le date mentre carica il file; in pandas pd.to_datetime trasforma il testo in date.",
)
MISSING: Final = Text(
    en="The table has no column {name}. It has: {there}. Say which of them it is: columns={mapping}.",
    it="Nella tabella manca la colonna {name}. Ci sono: {there}. Indica quale di queste è: columns={mapping}.",
)
MISSING_NEAR: Final = Text(
    en="The table has no column {name}. Is it “{near}”? Then say so: columns={mapping}. The table has: {there}.",
    it="Nella tabella manca la colonna {name}. È forse “{near}”? Allora indicalo: columns={mapping}. Nella tabella ci sono: {there}.",
)
MISSING_SEVERAL: Final = Text(
    en="The table has no columns for these names: {names}. It has: {there}. Say which is which: columns={mapping}.",
    it="Nella tabella mancano le colonne per questi nomi: {names}. Ci sono: {there}. Indica tu le corrispondenze: columns={mapping}.",
)
MISSING_DATE: Final = Text(
    en="For periods and for figures of the last date a column with dates is needed. “{name}” is not there; the table has: {there}. Say which it is: columns={mapping}.",
    it="Per i periodi e per i valori all'ultima data serve una colonna con le date. “{name}” non c'è; nella tabella ci sono: {there}. Indica qual è: columns={mapping}.",
)
MAPPED_MISSING: Final = Text(
    en="columns says that {name} is “{column}”, but the table has no such column. It has: {there}.",
    it="In columns {name} corrisponde a “{column}”, ma nella tabella questa colonna non c'è. Ci sono: {there}.",
)
MAPPED_MISSING_NEAR: Final = Text(
    en="columns says that {name} is “{column}”, but the table has no such column. Did you mean “{near}”?",
    it="In columns {name} corrisponde a “{column}”, ma nella tabella questa colonna non c'è. Intendevi “{near}”?",
)
NO_GROUP: Final = Text(
    en="by names “{column}”, but the table has no such column. It has: {there}.",
    it="In by c'è “{column}”, ma nella tabella questa colonna non c'è. Ci sono: {there}.",
)
NO_GROUP_NEAR: Final = Text(
    en="by names “{column}”, but the table has no such column. Did you mean “{near}”?",
    it="In by c'è “{column}”, ma nella tabella questa colonna non c'è. Intendevi “{near}”?",
)
DOUBLED: Final = Text(
    en="The table has several columns named “{column}”, so nobody can tell which is meant. Give each a name of its own.",
    it="Nella tabella più colonne si chiamano “{column}”: non si può sapere quale intendi. Dai a ciascuna un nome diverso.",
)
MIXED_GROUP: Final = Text(
    en="The column “{column}” mixes values that have no common order, for example text and numbers. Make them all text first, then group by it.",
    it="La colonna “{column}” mescola valori che non hanno un ordine comune, per esempio testi e numeri. Trasformali prima tutti in testo, poi raggruppa.",
)

# ------------------------------------------------------------------------------------------ frame and result

NO_FRAME: Final = Text(
    en='{given} came, and a data frame was expected: pandas, polars, pyarrow, DuckDB, Ibis, Dask or PySpark. To load a file use okr.read_csv("file.csv").',
    it='È arrivato {given}, e qui serve un data frame: pandas, polars, pyarrow, DuckDB, Ibis, Dask o PySpark. Per caricare un file usa okr.read_csv("file.csv").',
)
NO_PERIOD: Final = Text(
    en="“{given}” is no period here. There are: {known}.",
    it="“{given}” non è un periodo previsto. Ci sono: {known}.",
)
NO_PERIOD_NEAR: Final = Text(
    en="“{given}” is no period here. Did you mean “{near}”?",
    it="“{given}” non è un periodo previsto. Intendevi “{near}”?",
)
CLASH: Final = Text(
    en='The result would have two columns named “{name}”. Give the KPI another name, {{"another_name": "…"}}, or rename the column that you group by.',
    it='Nel risultato ci sarebbero due colonne “{name}”. Dai un altro nome al KPI, {{"altro_nome": "…"}}, oppure rinomina la colonna con cui raggruppi.',
)
NOT_NAMES: Final = Text(
    en="{argument}={given} came; {argument} takes {expected}.",
    it="È arrivato {argument}={given}; {argument} accetta {expected}.",
)
A_COLUMN_OR_LIST: Final = Text(
    en="the name of a column, or a list of such names",
    it="il nome di una colonna, o un elenco di nomi",
)
A_MAPPING: Final = Text(
    en='pairs of names, such as {"ad_spend": "Costo"}',
    it='coppie di nomi, come {"ad_spend": "Costo"}',
)

# ---------------------------------------------------------------------------------------------- targets

NOT_MEASURED: Final = Text(
    en="There is a target for “{name}”, but the table has no such column. It has: {there}.",
    it="C'è un valore obiettivo per “{name}”, ma nella tabella questa colonna non c'è. Ci sono: {there}.",
)
NOT_MEASURED_NEAR: Final = Text(
    en="There is a target for “{name}”, but the table has no such column. Did you mean “{near}”?",
    it="C'è un valore obiettivo per “{name}”, ma nella tabella questa colonna non c'è. Intendevi “{near}”?",
)
NO_DIRECTION: Final = Text(
    en="Is a higher “{name}” better, or a lower one? Say it: better={up} or better={down}.",
    it="Per “{name}” è meglio un valore più alto o più basso? Indicalo: better={up} oppure better={down}.",
)
NO_TARGET: Final = Text(
    en="The target of “{name}” is {given}; a number is expected (12% is 0.12), or the name of a column that holds one for each row.",
    it="Il valore obiettivo di “{name}” è {given}; serve un numero (12% è 0.12) oppure il nome di una colonna che ne contenga uno per ogni riga.",
)
NOTHING_TARGETED: Final = Text(
    en='No target came. Give one for each KPI, for example targets={{"roas": 4}}.',
    it='Non è arrivato nessun valore obiettivo. Indicane uno per ogni KPI, per esempio targets={{"roas": 4}}.',
)
