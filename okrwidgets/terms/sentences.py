"""What the glossary says when it cannot be read, or does not hold together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.text import Text

NOT_YAML: Final = Text(
    en="From here on this is not YAML: {what}. Often a colon or a quotation mark inside a sentence is the cause; put the sentence in double quotes.",
    it="Da qui in poi non è YAML: {what}. Spesso la causa sono due punti o virgolette dentro una frase: metti la frase tra virgolette doppie.",
)
UNKNOWN_KEY: Final = Text(
    en="“{key}” is no key here. There are: {known}.",
    it="“{key}” non è una chiave prevista qui. Ci sono: {known}.",
)
UNKNOWN_KEY_NEAR: Final = Text(
    en="“{key}” is no key here. Did you mean “{near}”?",
    it="“{key}” non è una chiave prevista qui. Intendevi “{near}”?",
)
MISSING_KEY: Final = Text(
    en="“{key}” is missing in {place}.",
    it="In {place} manca “{key}”.",
)
MISSING_LANGUAGE: Final = Text(
    en="{place} says it in one language only; add “{key}”.",
    it="{place} è in una sola lingua: aggiungi “{key}”.",
)
EMPTY: Final = Text(
    en="{place} is empty; write it or leave the key out.",
    it="{place} è vuoto: scrivilo oppure togli la chiave.",
)
NOT_ONE_OF: Final = Text(
    en="{place} is “{given}”; expected one of: {known}.",
    it="In {place} c'è “{given}”; serve uno di questi valori: {known}.",
)
NOT_A_KEY: Final = Text(
    en="{place} is “{given}”; a key is made of small letters, figures and underscores (of hyphens, for a source).",
    it="In {place} c'è “{given}”: una chiave è fatta di lettere minuscole, cifre e trattini bassi (per una fonte, trattini).",
)
TEXT_EXPECTED: Final = Text(
    en="{place}: text expected, “{given}” came.",
    it="{place}: serve un testo, è arrivato “{given}”.",
)
FIGURE_EXPECTED: Final = Text(
    en="{place}: a figure expected (with a decimal point), “{given}” came.",
    it="{place}: serve una cifra (con il punto decimale), è arrivato “{given}”.",
)
LIST_EXPECTED: Final = Text(
    en="{place}: a list expected, “{given}” came.",
    it="{place}: serve un elenco, è arrivato “{given}”.",
)
KEYS_EXPECTED: Final = Text(
    en="{place}: keys with their values expected, “{given}” came.",
    it="{place}: servono chiavi con i loro valori, è arrivato “{given}”.",
)
DOES_NOT_FIT: Final = Text(
    en="{place}: “{given}” does not fit here.",
    it="{place}: “{given}” qui non va bene.",
)
THE_FILE: Final = Text(en="the file", it="il file")
NO_SUCH_FILE: Final = Text(
    en="{file} is missing in the glossary's folder.",
    it="Nella cartella del glossario manca {file}.",
)
KEY_TWICE: Final = Text(
    en="“{key}” is there twice; each key stands once.",
    it="“{key}” c'è due volte: ogni chiave si usa una volta sola.",
)
NAMED_OTHERWISE: Final = Text(
    en="The file is called “{file}”, its term “{key}”; both carry the same name.",
    it="Il file si chiama “{file}”, il termine “{key}”: devono avere lo stesso nome.",
)
CANNOT_BE_READ: Final = Text(
    en="The glossary in {folder} cannot be read yet: {first} Ask “python -m okrwidgets.terms.check” for all that is open.",
    it="Il glossario in {folder} non si può ancora leggere: {first} Con “python -m okrwidgets.terms.check” vedi tutto quello che resta da sistemare.",
)
UNKNOWN_TERM: Final = Text(
    en="The glossary has no term “{given}”. Ask for a name or an acronym, for example “conversion rate” or “OKR”; “okr.GlossaryBrowser()” shows them all.",
    it="Nel glossario non c'è “{given}”. Chiedi un nome o una sigla, per esempio “tasso di conversione” oppure “OKR”; “okr.GlossaryBrowser()” li mostra tutti.",
)
UNKNOWN_TERM_NEAR: Final = Text(
    en="The glossary has no term “{given}”. Did you mean “{near}”?",
    it="Nel glossario non c'è “{given}”. Intendevi “{near}”?",
)
UNKNOWN_TERM_SEVERAL_NEAR: Final = Text(
    en="The glossary has no term “{given}”. Did you mean one of these? {near}",
    it="Nel glossario non c'è “{given}”. Intendevi uno di questi? {near}",
)
NO_KEY: Final = Text(
    en="The glossary has no KPI with the key “{given}”.",
    it="Nel glossario non c'è nessun KPI con la chiave “{given}”.",
)
NO_KEY_NEAR: Final = Text(
    en="The glossary has no KPI with the key “{given}”. Did you mean “{near}”?",
    it="Nel glossario non c'è nessun KPI con la chiave “{given}”. Intendevi “{near}”?",
)
NO_FORMULA: Final = Text(
    en="“{term}” is a word of the method and has no formula; a KPI has one, for example “roas”.",
    it="“{term}” è una parola del metodo e non ha una formula; un KPI ce l'ha, per esempio “roas”.",
)
CIRCLE: Final = Text(
    en="These formulas name each other in a circle: {circle}. One of them has to be written with columns.",
    it="Queste formule si richiamano in cerchio: {circle}. Una va scritta con le colonne.",
)
TAKEN_TWO_WAYS: Final = Text(
    en="“{column}” would be added up in one part of the formula and taken at the last date in another; use two columns.",
    it="“{column}” in una parte della formula verrebbe sommata e in un'altra presa all'ultima data: usa due colonne.",
)
UNITS: Final[Mapping[str, Text]] = {
    "money": Text(en="money", it="denaro"),
    "percent": Text(en="%", it="%"),
    "ratio": Text(en="ratio (×)", it="rapporto (×)"),
    "score": Text(en="a plain number", it="un numero puro"),
}
PER: Final = Text(en="{over} per {per}", it="{over} per {per}")
A_DAY: Final = Text(en="{over} a day", it="{over} al giorno")
TIMES: Final = Text(en="{n}×", it="{n}×")
COUNTED: Final = Text(en="{n} {noun}", it="{n} {noun}")
