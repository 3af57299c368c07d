"""What the check of a glossary says."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

UNKNOWN_TERM: Final = Text(
    en="No term has the key “{key}”.",
    it="Nessun termine ha la chiave “{key}”.",
)
UNKNOWN_TERM_NEAR: Final = Text(
    en="No term has the key “{key}”. Did you mean “{near}”?",
    it="Nessun termine ha la chiave “{key}”. Intendevi “{near}”?",
)
UNKNOWN_SOURCE: Final = Text(
    en="No source has the key “{key}”; sources stand in sources.yaml, once somebody has read them.",
    it="Nessuna fonte ha la chiave “{key}”: le fonti stanno in sources.yaml, dopo che qualcuno le ha lette.",
)
UNKNOWN_SOURCE_NEAR: Final = Text(
    en="No source has the key “{key}”. Did you mean “{near}”?",
    it="Nessuna fonte ha la chiave “{key}”. Intendevi “{near}”?",
)
LINK_TO_ITSELF: Final = Text(
    en="“{key}” points at itself.",
    it="“{key}” rimanda a sé stesso.",
)
ALSO_FINDS: Final = Text(
    en="“{word}” already finds “{other}”; one word leads to one place.",
    it="“{word}” porta già a “{other}”: una parola porta in un solo posto.",
)
NO_MEASURE: Final = Text(
    en="A KPI needs “measure”: its formula, unit, direction, trap and worked example.",
    it="A un KPI serve “measure”: formula, unità di misura, direzione, trappola ed esempio svolto.",
)
MEASURE_OF_METHOD: Final = Text(
    en="A method term has neither “measure” nor “plan”; is this a KPI?",
    it="Un termine di metodo non ha né “measure” né “plan”: forse è un KPI?",
)
UNKNOWN_NAME: Final = Text(
    en="“{key}” is neither a column of columns.yaml nor a KPI.",
    it="“{key}” non è né una colonna di columns.yaml né un KPI.",
)
UNKNOWN_NAME_NEAR: Final = Text(
    en="“{key}” is neither a column of columns.yaml nor a KPI. Did you mean “{near}”?",
    it="“{key}” non è né una colonna di columns.yaml né un KPI. Intendevi “{near}”?",
)
FIGURE_MISSING: Final = Text(
    en="The worked example has no figure for “{column}”.",
    it="All'esempio svolto manca una cifra per “{column}”.",
)
FIGURE_TOO_MANY: Final = Text(
    en="“{column}” does not take part in the formula; written out, it has {known}.",
    it="“{column}” non c'entra nella formula: per esteso contiene {known}.",
)
OUT_OF_RANGE: Final = Text(
    en="{value} is beyond what “{column}” can be; the limit is {limit}.",
    it="{value} è fuori da quello che “{column}” può valere: il limite è {limit}.",
)
RANGE_UPSIDE_DOWN: Final = Text(
    en="The minimum is higher than the maximum.",
    it="Il minimo è più alto del massimo.",
)
NO_VALUE: Final = Text(
    en="With these figures there is no value ({why}); choose others.",
    it="Con queste cifre non c'è un valore ({why}): scegline altre.",
)
OTHER_RESULT: Final = Text(
    en="{given} stands here; the formula gives {value} ({said}).",
    it="Qui c'è {given}, ma la formula dà {value} ({said}).",
)
NO_PLAIN_SUM: Final = Text(
    en="“sum” adds up what each row gives; this formula divides or multiplies columns, so it is “ratio_of_sums”, or “last” for a stock.",
    it="“sum” somma quello che dà ogni riga; questa formula divide o moltiplica colonne, quindi è “ratio_of_sums”, oppure “last” per una consistenza.",
)
NO_RATIO: Final = Text(
    en="“ratio_of_sums” is for formulas that divide by a column; this one does not: “sum”, or “last” for a stock.",
    it="“ratio_of_sums” serve per le formule che dividono per una colonna, e questa non lo fa: “sum”, oppure “last” per una consistenza.",
)
WEIGHT_AND_WEIGHTED: Final = Text(
    en="“weight” and the aggregation “weighted” go together.",
    it="“weight” e l'aggregazione “weighted” vanno insieme.",
)
COLUMN_EXPECTED: Final = Text(
    en="A weighted mean takes one column and its weight, another column; “{given}” is none.",
    it="Una media ponderata prende una colonna e il suo peso, un'altra colonna: “{given}” non lo è.",
)
PART_IS_WEIGHTED: Final = Text(
    en="“{part}” is a weighted mean; no other formula can contain it.",
    it="“{part}” è una media ponderata: nessun'altra formula può contenerla.",
)
UNUSED_COLUMN: Final = Text(
    en="No formula uses “{column}”.",
    it="Nessuna formula usa “{column}”.",
)
NOUN_WITHOUT_WORDS: Final = Text(
    en="“{noun}” has no words for people yet; they stand in okrwidgets/terms/nouns.py.",
    it="“{noun}” non ha ancora le parole per chi legge: stanno in okrwidgets/terms/nouns.py.",
)
ALL_WELL: Final = Text(
    en="{terms} terms, {columns} columns, {sources} sources: all holds together.",
    it="{terms} termini, {columns} colonne, {sources} fonti: tutto torna.",
)
FOUND: Final = Plural(
    one=Text(en="{n} thing to look at.", it="{n} cosa da sistemare."),
    other=Text(en="{n} things to look at.", it="{n} cose da sistemare."),
)
