"""What the pictures of measured KPIs say."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# --- figures ---
DAYS: Final = Plural(one=Text(en="{n} day", it="{n} giorno"), other=Text(en="{n} days", it="{n} giorni"))
POINTS: Final = Plural(
    one=Text(en="{n} percentage point", it="{n} punto percentuale"),
    other=Text(en="{n} percentage points", it="{n} punti percentuali"),
)
CENTS: Final = Plural(one=Text(en="{n} cent", it="{n} centesimo"), other=Text(en="{n} cents", it="{n} centesimi"))

# --- where there is no value ---
NO_DATA: Final = Text(en="no data", it="nessun dato")
ZERO_NAMED: Final = Text(en="{name}: 0", it="{name}: 0")
MISSING_NAMED: Final = Text(en="{name}: missing", it="{name}: manca il dato")
NO_VALUE_BECAUSE: Final[dict[str, Text]] = {
    "no_data": NO_DATA,
    "zero_denominator": Text(en="the denominator is 0", it="il denominatore è 0"),
    "no_denominator": Text(en="the denominator is missing", it="manca il denominatore"),
    "not_finite": Text(en="no finite number", it="nessun numero finito"),
}
NO_ROWS: Final = Text(
    en="Nothing to draw yet: the table has no rows",
    it="Ancora niente da disegnare: la tabella non ha righe",
)
NO_ROWS_HINT: Final = Text(
    en="Load the rows of the period, or loosen the filter, and draw again.",
    it="Carica le righe del periodo, o allarga il filtro, e ridisegna.",
)
NO_VALUE_YET: Final = Text(en="{kpi}: no value yet ({why})", it="{kpi}: ancora nessun valore ({why})")

# --- what a column is called ---
COLUMN_WORDS: Final[dict[str, Text]] = {
    "campaign": Text(en="campaign", it="campagna"),
    "channel": Text(en="channel", it="canale"),
    "country": Text(en="country", it="paese"),
    "customer_type": Text(en="type of customer", it="tipo di cliente"),
    "device": Text(en="device", it="dispositivo"),
    "product": Text(en="product", it="prodotto"),
    "source": Text(en="source", it="sorgente"),
}
BLANK: Final = Text(en="(blank)", it="(vuoto)")
SPAN: Final = Text(en="{start} – {end}", it="{start} – {end}")

# --- periods ---
QUARTER: Final = Text(en="Q{n}", it="T{n}")
QUARTER_OF: Final = Text(en="Q{n} {year}", it="T{n} {year}")
MONTH_OF: Final = Text(en="{month} {year}", it="{month} {year}")
WEEK_OF: Final = Text(en="week {n}, {year}", it="settimana {n}, {year}")
BY_PERIOD: Final[dict[str, Text]] = {
    "day": Text(en="{kpi} by day", it="{kpi} per giorno"),
    "week": Text(en="{kpi} by week", it="{kpi} per settimana"),
    "month": Text(en="{kpi} by month", it="{kpi} per mese"),
    "quarter": Text(en="{kpi} by quarter", it="{kpi} per trimestre"),
    "year": Text(en="{kpi} by year", it="{kpi} per anno"),
}

# --- trend ---
ROSE: Final = Text(
    en="{kpi} rose from {before} ({then}) to {now} ({when})",
    it="{kpi} in crescita: {before} ({then}) → {now} ({when})",
)
FELL: Final = Text(
    en="{kpi} fell from {before} ({then}) to {now} ({when})",
    it="{kpi} in calo: {before} ({then}) → {now} ({when})",
)
STAYED: Final = Text(
    en="{kpi}: {now} ({when}), the same as before ({then})",
    it="{kpi}: {now} ({when}), come prima ({then})",
)
ONE_VALUE: Final = Text(en="{kpi}: {now} ({when})", it="{kpi}: {now} ({when})")
REACHED: Final = Text(
    en="{kpi}: {now} ({when}), the target of {target} is reached",
    it="{kpi}: {now} ({when}), valore obiettivo raggiunto ({target})",
)
BELOW: Final = Text(
    en="{kpi}: {now} ({when}), {gap} below the target of {target}",
    it="{kpi}: {now} ({when}), {gap} sotto il valore obiettivo ({target})",
)
ABOVE: Final = Text(
    en="{kpi}: {now} ({when}), {gap} above the target of {target}",
    it="{kpi}: {now} ({when}), {gap} sopra il valore obiettivo ({target})",
)
TARGET_LABEL: Final = Text(en="target {target}", it="valore obiettivo {target}")
ALT_TREND: Final = Text(
    en="A line by {period} from {start} to {end}; periods with a value: {known} of {all}.",
    it="Una linea per {period}, da {start} a {end}; periodi con un valore: {known} su {all}.",
)
PERIODS: Final[dict[str, Text]] = {
    "day": Text(en="day", it="giorno"),
    "week": Text(en="week", it="settimana"),
    "month": Text(en="month", it="mese"),
    "quarter": Text(en="quarter", it="trimestre"),
    "year": Text(en="year", it="anno"),
}
ALT_RANGE: Final = Text(
    en="Highest: {high} ({high_when}). Lowest: {low} ({low_when}).",
    it="Massimo: {high} ({high_when}). Minimo: {low} ({low_when}).",
)
ALT_GAP: Final = Text(en="No value in {when}: {why}.", it="Nessun valore in {when}: {why}.")
ALT_GAP_FROM: Final = Text(en="No value from {start} to {end}: {why}.", it="Nessun valore da {start} a {end}: {why}.")
ALT_TARGET: Final = Text(
    en="A dashed line marks the target, {target}.", it="Una linea tratteggiata indica il valore obiettivo, {target}."
)
GAPS_BECAUSE: Final = Plural(
    one=Text(en="Without a value: {n} of {all} periods ({why}).", it="Senza valore: {n} periodo su {all} ({why})."),
    other=Text(en="Without a value: {n} of {all} periods ({why}).", it="Senza valore: {n} periodi su {all} ({why})."),
)
NOT_FROM_ZERO: Final = Text(en="The axis starts at {low}, not at 0.", it="Inizio dell'asse: {low}, non 0.")
TARGET: Final = Text(en="target", it="valore obiettivo")
UNDATED: Final = Plural(
    one=Text(en="One row without a date is left out.", it="Una riga senza data non è compresa."),
    other=Text(en="{n} rows without a date are left out.", it="{n} righe senza data non sono comprese."),
)

# --- scorecard ---
ABOUT_BULLET: Final = Text(en="Each KPI on a scale of its own", it="Ogni KPI su una scala propria")
ABOUT_BULLET_SPAN: Final = Text(
    en="{span}. Each KPI on a scale of its own",
    it="{span}. Ogni KPI su una scala propria",
)
ALL_REACH: Final = Text(en="All {m} KPIs reach their target", it="Tutti i {m} KPI raggiungono il valore obiettivo")
BOTH_REACH: Final = Text(en="Both KPIs reach their target", it="Tutti e due i KPI raggiungono il valore obiettivo")
SOME_REACH: Final = Plural(
    one=Text(
        en="{n} of {m} KPIs reaches its target; furthest away: {kpi}",
        it="{n} KPI su {m} raggiunge il valore obiettivo; il più lontano: {kpi}",
    ),
    other=Text(
        en="{n} of {m} KPIs reach their target; furthest away: {kpi}",
        it="{n} KPI su {m} raggiungono il valore obiettivo; il più lontano: {kpi}",
    ),
)
ALL_BUT_ONE: Final = Plural(
    one=Text(
        en="{n} of {m} KPIs reaches its target; not yet: {kpi}",
        it="{n} KPI su {m} raggiunge il valore obiettivo; non ancora: {kpi}",
    ),
    other=Text(
        en="{n} of {m} KPIs reach their target; not yet: {kpi}",
        it="{n} KPI su {m} raggiungono il valore obiettivo; non ancora: {kpi}",
    ),
)
NONE_REACH: Final = Text(
    en="None of {m} KPIs reaches its target yet; furthest away: {kpi}",
    it="Nessuno dei {m} KPI raggiunge ancora il valore obiettivo; il più lontano: {kpi}",
)
NO_TARGETS: Final = Plural(
    one=Text(en="{n} KPI, without a target yet", it="{n} KPI, ancora senza valore obiettivo"),
    other=Text(en="{n} KPIs, without a target yet", it="{n} KPI, ancora senza valore obiettivo"),
)
NONE_KNOWN: Final = Text(
    en="No value yet to set against a target", it="Ancora nessun valore da confrontare con il valore obiettivo"
)
ONE_REACHED: Final = Text(
    en="{kpi}: {now}, the target of {target} is reached",
    it="{kpi}: {now}, valore obiettivo raggiunto ({target})",
)
ONE_BELOW: Final = Text(
    en="{kpi}: {now}, {gap} below the target of {target}",
    it="{kpi}: {now}, {gap} sotto il valore obiettivo ({target})",
)
ONE_ABOVE: Final = Text(
    en="{kpi}: {now}, {gap} above the target of {target}",
    it="{kpi}: {now}, {gap} sopra il valore obiettivo ({target})",
)
ONE_ALONE: Final = Text(en="{kpi}: {now}, no target yet", it="{kpi}: {now}, ancora senza valore obiettivo")
ROW_REACHED: Final = Text(en="✓ target {target} reached", it="✓ valore obiettivo {target} raggiunto")
ROW_BELOW: Final = Text(en="{gap} below the target of {target}", it="{gap} sotto il valore obiettivo ({target})")
ROW_ABOVE: Final = Text(en="{gap} above the target of {target}", it="{gap} sopra il valore obiettivo ({target})")
ROW_ALONE: Final = Text(en="no target yet", it="ancora senza valore obiettivo")
ROW_NO_VALUE: Final = Text(en="no value", it="nessun valore")
LOWER_IS_BETTER: Final = Text(en="lower is better", it="meglio se più basso")

# --- funnel ---
ABOUT_FUNNEL: Final = Text(en="From {first} to {last}: {rate}", it="Da {first} a {last}: {rate}")
ABOUT_FUNNEL_SPAN: Final = Text(en="{span}. From {first} to {last}: {rate}", it="{span}. Da {first} a {last}: {rate}")
NARROWEST: Final = Text(
    en="The narrowest step is from {first} to {last}: {rate}",
    it="Il passaggio più stretto è da {first} a {last}: {rate}",
)
ONE_STEP: Final = Text(en="From {first} to {last}: {rate}", it="Da {first} a {last}: {rate}")
WIDENS: Final = Text(
    en="More {last} than {first}: are both counted over the same time and by the same rule?",
    it="Più {last} che {first}: si contano sullo stesso periodo e con la stessa regola?",
)
NO_STEP_YET: Final = Text(en="No step with two values yet", it="Ancora nessun passaggio con due valori")
STEP: Final = Text(en="{name}: {value}", it="{name}: {value}")
STEP_MISSING: Final = Text(en="{name}: no data", it="{name}: nessun dato")
STEP_FROM: Final = Text(
    en="{name}: {value}, {rate} of the step before", it="{name}: {value} ({rate} del passaggio prima)"
)
COUNTED_IN_PART: Final = Text(
    en="Not every row has a value for: {names}. The rates from and to there are rough.",
    it="Non tutte le righe hanno un valore per: {names}. I tassi da lì e verso lì sono approssimativi.",
)
GETS_THROUGH: Final = Text(en="↓ {rate}", it="↓ {rate}")
NO_RATE: Final = Text(en="↓ no rate", it="↓ nessun tasso")
NO_STEPS: Final = Text(
    en='A funnel needs steps, and none came. Name their columns, first to last: funnel(["visits", "leads", "contracts"], table).',
    it='A un funnel servono dei passaggi, e non ne è arrivato nessuno. Indica le colonne, dalla prima all\'ultima: funnel(["visits", "leads", "contracts"], tabella).',
)

# --- what cannot be drawn ---
ONE_KPI: Final = Text(
    en="This picture shows one KPI, and {n} came. Draw one after the other, or take bullet([…], table).",
    it="Questa immagine mostra un solo KPI, e ne sono arrivati {n}. Disegnali uno alla volta, oppure usa bullet([…], tabella).",
)
UNKNOWN_THEME: Final = Text(
    en='“{given}” is no theme of the pictures. Use theme="light" or theme="dark".',
    it='“{given}” non è un tema delle immagini. Usa theme="light" oppure theme="dark".',
)
