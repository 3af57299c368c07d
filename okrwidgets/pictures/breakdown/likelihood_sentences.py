"""What the picture of a likelihood says."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

REACHES: Final = Text(en="{chance}: “{kpi}” reaches {target}", it="{chance}: “{kpi}” raggiunge {target}")
STAYS_BELOW: Final = Text(en="{chance}: “{kpi}” does not exceed {target}", it="{chance}: “{kpi}” non supera {target}")
STAYS_WITHIN: Final = Text(
    en="{chance}: “{kpi}” stays between {start} and {end}", it="{chance}: “{kpi}” resta tra {start} e {end}"
)
NOT_YET: Final = Text(en="How likely it is cannot be said yet", it="Quanto è probabile non si può ancora dire")
ABOUT: Final = Text(
    en="Each dot is one of a hundred ways in which it may turn out, all of them equally likely",
    it="Ogni punto è uno dei cento modi in cui può andare, tutti ugualmente probabili",
)
TARGET: Final = Text(en="target {target}", it="valore obiettivo {target}")
TARGET_BEYOND: Final = Text(en="target {target} →", it="valore obiettivo {target} →")
TARGET_BEFORE: Final = Text(en="← target {target}", it="← valore obiettivo {target}")
FROM: Final = Text(en="from {start}", it="da {start}")
UP_TO: Final = Text(en="up to {end}", it="fino a {end}")
REACH: Final = Plural(
    one=Text(en="{n} reaches it", it="{n} lo raggiunge"), other=Text(en="{n} reach it", it="{n} lo raggiungono")
)
DO_NOT: Final = Plural(
    one=Text(en="{n} does not", it="{n} non lo raggiunge"), other=Text(en="{n} do not", it="{n} non lo raggiungono")
)
EIGHTY: Final = Text(en="80 of 100 between {low} and {high}", it="80 su 100 tra {low} e {high}")
MEDIAN: Final = Text(en="median {median}", it="mediana {median}")
ALT_DOTS: Final = Text(
    en="Of a hundred equally likely ways in which it may turn out, from {first} to {last}, those that reach the target are {n}.",
    it="Dei cento modi ugualmente probabili in cui può andare, da {first} a {last}, quelli che raggiungono il valore obiettivo sono {n}.",
)
ALT_MIDDLE: Final = Text(
    en="Half of them lie below {median}, and 80 of 100 between {low} and {high}.",
    it="La metà sta sotto {median}, e 80 su 100 tra {low} e {high}.",
)
