"""What the widgets say to people in Python."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

NOT_BUILT: Final = Text(
    en="The front end is missing ({file}). In a checkout, “make lab” or “pip install -e .” builds it.",
    it="Manca l'interfaccia ({file}). In una copia del codice sorgente la costruisce “make lab” oppure “pip install -e .”.",
)
UNKNOWN_KEYWORD: Final = Text(
    en="{widget} has no “{given}”. It takes: {accepted}.", it="{widget} non conosce “{given}”. Accetta: {accepted}."
)
UNKNOWN_KEYWORD_NEAR: Final = Text(
    en="{widget} has no “{given}”. Did you mean “{near}”? It takes: {accepted}.",
    it="{widget} non conosce “{given}”. Intendevi “{near}”? Accetta: {accepted}.",
)
NOT_A_SOURCE: Final = Text(
    en="{widget} takes a file name, {model} or another widget; this is {given}.",
    it="{widget} accetta il nome di un file, {model} o un altro widget; questo è {given}.",
)
NOT_ONE_OF: Final = Text(
    en="{name}= takes one of {accepted}; this is “{given}”.",
    it="{name}= accetta uno di questi: {accepted}; qui c'è “{given}”.",
)
NOT_A_DAY: Final = Text(
    en="on= takes a day, for example datetime.date(2027, 1, 15) or “2027-01-15”; this is “{given}”.",
    it="on= accetta un giorno, per esempio datetime.date(2027, 1, 15) oppure “2027-01-15”; qui c'è “{given}”.",
)
CANNOT_MOVE: Final = Text(
    en="“{given}” cannot be moved. These can: {there}.",
    it="“{given}” non si può spostare. Si possono spostare: {there}.",
)
NO_SUCH_KPI: Final = Text(
    en="The plan has no KPI “{given}”. It has: {there}.", it="Nel piano non c'è il KPI “{given}”. Ci sono: {there}."
)
