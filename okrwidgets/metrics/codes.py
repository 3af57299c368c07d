"""Every code of this room with what it stands for: the table of ``docs/measuring-errors.md``."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

CODES: Final[dict[str, Text]] = {
    "K101": Text(en="no KPI", it="nessun KPI"),
    "K102": Text(en="formula without a name", it="formula senza nome"),
    "K103": Text(en="a column in the place of a KPI", it="una colonna al posto di un KPI"),
    "K104": Text(en="neither a KPI nor a formula", it="né un KPI né una formula"),
    "K105": Text(en="a column taken in two ways", it="una colonna presa in due modi"),
    "K106": Text(en="columns maps a name that nothing uses", it="in columns un nome che nessuno usa"),
    "K107": Text(en="formula without a column", it="formula senza colonne"),
    "K201": Text(en="a column of text", it="una colonna di testo"),
    "K202": Text(en="a column without figures", it="una colonna senza numeri"),
    "K203": Text(en="a column without dates", it="una colonna senza date"),
    "K204": Text(en="column missing", it="manca una colonna"),
    "K205": Text(en="columns names a column that is not there", it="columns indica una colonna che non c'è"),
    "K206": Text(en="several columns with one name", it="più colonne con lo stesso nome"),
    "K207": Text(en="by names a column that is not there", it="by indica una colonna che non c'è"),
    "K208": Text(en="group values without a common order", it="valori di gruppo senza un ordine comune"),
    "K301": Text(en="no data frame", it="non è un data frame"),
    "K302": Text(en="no such period", it="periodo non previsto"),
    "K303": Text(en="two columns of one name in the result", it="nel risultato due colonne con lo stesso nome"),
    "K304": Text(en="by or columns of another kind", it="by o columns di un altro tipo"),
    "K401": Text(en="no target", it="nessun valore obiettivo"),
    "K402": Text(en="target of a column that is not there", it="valore obiettivo per una colonna che non c'è"),
    "K403": Text(en="direction not known", it="direzione non nota"),
    "K404": Text(en="a target that is no number", it="un valore obiettivo che non è un numero"),
}


def errors_page() -> str:
    """The page ``docs/measuring-errors.md``."""
    rows = (f"| {code} | {text.en} | {text.it} |" for code, text in CODES.items())
    return "\n".join([_HEAD, *rows, ""])


_HEAD: Final = """\
# Errors of measuring

What `okr.measure`, `okr.compare` and `okr.against` refuse. A code is for ever. K1 is about what is asked for, K2 about
the columns of the table, K3 about table, period and result, K4 about targets. Formulas have codes of their own (F),
as have words of the glossary (G).

| code | what | che cosa |
|---|---|---|"""
