"""What the pictures that compare groups say."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# --- comparison of channels ---
ABOUT_GROUPS: Final = Text(en="{kpi} by {by}", it="{kpi} per {by}")
ABOUT_GROUPS_SPAN: Final = Text(en="{kpi} by {by}, {span}", it="{kpi} per {by}, {span}")
LOSES_CENTS: Final = Text(
    en="{group}: {kpi} {value}, and yet every euro loses {lost}",
    it="{group}: {kpi} {value}, eppure ogni euro ne perde {lost}",
)
LOSES: Final = Text(
    en="{group}: {kpi} {value}, and yet the ads lose {lost}",
    it="{group}: {kpi} {value}, eppure la pubblicità perde {lost}",
)
AHEAD: Final = Text(
    en="{kpi}: {best} is ahead with {high}, {worst} comes last with {low}",
    it="{kpi}: in testa {best} ({high}), in coda {worst} ({low})",
)
FROM_LOW_TO_HIGH: Final = Text(
    en="{kpi}: from {low} ({least}) to {high} ({most})",
    it="{kpi}: minimo {low} ({least}), massimo {high} ({most})",
)
MOST_OF_ALL: Final = Text(
    en="{kpi}: {best} brings {high}, {share} of the whole",
    it="{kpi}: in testa {best} con {high} ({share} del totale)",
)
ALL_ALIKE: Final = Text(en="{kpi}: {value} everywhere", it="{kpi}: {value} dappertutto")
ONE_GROUP: Final = Text(en="{kpi}: {value} ({group})", it="{kpi}: {value} ({group})")
ALL_TOGETHER: Final = Text(en="all together", it="nel complesso")
OTHERS: Final = Plural(one=Text(en="{n} other", it="{n} restante"), other=Text(en="{n} others", it="{n} restanti"))
LEFT_OUT: Final = Plural(
    one=Text(en="{n} more, with {low}", it="ancora {n}, con {low}"),
    other=Text(en="{n} more, from {low} to {high}", it="ancora {n} (minimo {low}, massimo {high})"),
)
LEFT_OUT_EMPTY: Final = Plural(
    one=Text(en="{n} more without a value", it="ancora {n} senza valore"),
    other=Text(en="{n} more without values", it="ancora {n} senza valori"),
)
EARNS_CENTS: Final = Text(en="gains {gained} a euro", it="guadagna {gained} per euro")
LOSES_A_EURO: Final = Text(en="loses {lost} a euro", it="perde {lost} per euro")
EARNS_ALL: Final = Text(en="the ads gain {gained}", it="la pubblicità guadagna {gained}")
LOSES_ALL: Final = Text(en="the ads lose {lost}", it="la pubblicità perde {lost}")
EARNS_NOTHING: Final = Text(en="the ads break even", it="la pubblicità va in pari")
BREAK_EVEN: Final = Text(en="breaks even at {value}", it="pareggio a {value}")
BREAK_EVEN_NOTE: Final = Text(
    en="The mark beside each figure is its break-even, 1 / margin: below it the ads cost more than they bring.",
    it="Il segno accanto a ogni cifra è il suo pareggio, 1 / margine: sotto, la pubblicità costa più di quello che rende.",
)
MARGIN_UNKNOWN: Final = Text(
    en="No break-even for {groups}: the gross profit is not known for every row.",
    it="Nessun pareggio per {groups}: il margine lordo non è noto per tutte le righe.",
)
GROUP_VALUE: Final = Text(en="{group}: {value}", it="{group}: {value}")
GROUP_VERDICT: Final = Text(en="{group}: {value}; {verdict}", it="{group}: {value}; {verdict}")
GROUP_NO_VALUE: Final = Text(en="{group}: no value ({why})", it="{group}: nessun valore ({why})")

# --- Simpson's reversal ---
REVERSAL: Final = Text(
    en="{better} does better in every segment, {whole} as a whole",
    it="{better} va meglio in ogni segmento, {whole} nel complesso",
)
REVERSAL_PARTLY: Final = Text(
    en="{better} does better in every segment that both have, {whole} as a whole",
    it="{better} va meglio in ogni segmento in comune, {whole} nel complesso",
)
REVERSAL_PARTLY_HIGHER: Final = Text(
    en="{better} is higher in every segment that both have, {whole} as a whole",
    it="{better} è più in alto in ogni segmento in comune, {whole} nel complesso",
)
NO_REVERSAL_SAME: Final = Text(
    en="No reversal here: {better} does better in every segment and as a whole",
    it="Nessuna inversione: {better} va meglio in ogni segmento e nel complesso",
)
NO_REVERSAL_MIXED: Final = Text(
    en="No reversal here: the segments do not agree, {better} does better as a whole",
    it="Nessuna inversione: i segmenti non concordano, nel complesso va meglio {better}",
)
NO_REVERSAL_ALIKE: Final = Text(
    en="No reversal here: {first} and {second} are level as a whole",
    it="Nessuna inversione: nel complesso {first} e {second} sono alla pari",
)
REVERSAL_HIGHER: Final = Text(
    en="{better} is higher in every segment, {whole} as a whole",
    it="{better} è più in alto in ogni segmento, {whole} nel complesso",
)
NO_REVERSAL_SAME_HIGHER: Final = Text(
    en="No reversal here: {better} is higher in every segment and as a whole",
    it="Nessuna inversione: {better} è più in alto in ogni segmento e nel complesso",
)
NO_REVERSAL_MIXED_HIGHER: Final = Text(
    en="No reversal here: the segments do not agree, {better} is higher as a whole",
    it="Nessuna inversione: i segmenti non concordano, nel complesso è più in alto {better}",
)
NOTHING_TO_COMPARE: Final = Text(
    en="No reversal to look for: it takes two with values in at least two segments",
    it="Nessuna inversione da cercare: ne servono due, con valori in almeno due segmenti",
)
ABOUT_SIMPSON: Final = Text(en="{kpi}: {first} and {second} by {split}", it="{kpi}: {first} e {second} per {split}")
ABOUT_SIMPSON_SPAN: Final = Text(
    en="{kpi}: {first} and {second} by {split}, {span}",
    it="{kpi}: {first} e {second} per {split}, {span}",
)
SHARE_OF: Final = Text(en="{share} of its {count}", it="quota di {count}: {share}")
WEIGHT: Final = Text(
    en="Share of the {count} in “{segment}”: {first} {first_share}, {second} {second_share}. That weight moves the figure of the whole.",
    it="Quota di {count} in “{segment}”: {first} {first_share}, {second} {second_share}. È questo peso che sposta il dato complessivo.",
)
IN_SEGMENT: Final = Text(
    en="{segment}: {first} {first_value}, {second} {second_value}",
    it="{segment}: {first} {first_value}, {second} {second_value}",
)
NOT_DRAWN: Final = Plural(
    one=Text(
        en="{n} smaller segment is not drawn; the title counts it too.",
        it="{n} segmento più piccolo non è disegnato; il titolo ne tiene conto.",
    ),
    other=Text(
        en="{n} smaller segments are not drawn; the title counts them too.",
        it="{n} segmenti più piccoli non sono disegnati; il titolo ne tiene conto.",
    ),
)
NOT_EVERYWHERE: Final = Text(
    en="Not every segment has a value for both {first} and {second}",
    it="Non tutti i segmenti hanno un valore sia per {first} sia per {second}",
)
NOT_BOTH: Final = Text(
    en="“{given}” is not among the values of “{by}”. There are: {known}. Choose two of them: between=(…, …).",
    it="“{given}” non è tra i valori di “{by}”. Ci sono: {known}. Scegline due: between=(…, …).",
)
