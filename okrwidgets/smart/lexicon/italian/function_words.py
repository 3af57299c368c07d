"""The small words: articles and what stands like them, prepositions, and words around the verb."""

from __future__ import annotations

from typing import Final

ARTICLES: Final = (
    "altra", "altre", "altri", "altro", "altrui", "attuale", "attuali", "ciascun", "ciascuna", "ciascuno", "futura",
    "future", "futuri", "futuro", "gli", "i", "il", "intera", "intere", "interi", "intero", "l'", "la", "le", "lo",
    "loro", "maggiore", "maggiori", "medesima", "medesimo", "mia", "mie", "miei", "mio", "nostra", "nostre", "nostri",
    "nostro", "nuova", "nuove", "nuovi", "nuovo", "ogni", "prima", "prime", "primi", "primo", "principale",
    "principali", "propri", "propria", "proprie", "proprio", "prossima", "prossimi", "prossimo", "quei", "quel",
    "quella", "quelle", "quest'", "questa", "queste", "questi", "questo", "seconda", "secondo", "singola", "singole",
    "singoli", "singolo", "stessa", "stesse", "stessi", "stesso", "sua", "sue", "suo", "suoi", "terza", "terzo",
    "tua", "tue", "tuo", "tuoi", "tutta", "tutte", "tutti", "tutto", "ulteriore", "ulteriori", "un", "un'", "una",
    "uno", "vostra", "vostre", "vostri", "vostro",
)  # fmt: skip
"""Also adjectives that stand before a noun and say nothing of it: "i *nuovi* processi" are processes."""

_PLAIN: Final = (
    "attraverso", "come", "con", "contro", "dentro", "dopo", "durante", "entro", "fino", "fra", "in", "lungo",
    "mediante", "oltre", "per", "presso", "senza", "sopra", "sotto", "tra", "tramite", "trasversalmente", "verso",
)  # fmt: skip
_MELTED: Final = (
    ("a", "ad", "al", "all'", "alla", "alle", "allo", "ai", "agli"),
    ("con", "col", "coi"),
    ("d'", "da", "dagli", "dai", "dal", "dall'", "dalla", "dalle", "dallo"),
    ("degli", "dei", "del", "dell'", "della", "delle", "dello", "di"),
    ("negli", "nei", "nel", "nell'", "nella", "nelle", "nello"),
    ("su", "sugli", "sui", "sul", "sull'", "sulla", "sulle", "sullo"),
)
PREPOSITIONS: Final = frozenset({*_PLAIN, *(form for forms in _MELTED for form in forms)})

MODALS: Final = (
    "abbiamo l'obiettivo di", "bisogna", "cercheremo di", "ci impegneremo a", "ci impegniamo a", "ci impegniamo ad",
    "ci poniamo l'obiettivo di", "ci prefiggiamo di", "ci proponiamo di", "deve", "devo", "devo riuscire a", "devono",
    "dobbiamo", "dovrà", "dovranno", "dovrebbe", "dovrebbero", "dovremmo", "dovremo", "è necessario",
    "è nostra intenzione", "è previsto che", "ho l'obiettivo di", "il nostro impegno è", "il nostro obiettivo è",
    "il nostro obiettivo è di", "il nostro obiettivo è quello di", "intende", "intendiamo", "intendono", "io voglio",
    "l'azienda intende", "l'azienda si impegna a", "l'obiettivo è", "l'obiettivo è di", "l'obiettivo è quello di",
    "mi impegno a", "mi impegno ad", "mi piacerebbe", "mi pongo l'obiettivo di", "mi propongo di", "miriamo a",
    "miriamo ad", "noi vogliamo", "obiettivo è", "occorre", "possa", "possano", "possiamo", "possono", "potrà",
    "potranno", "potremo", "proveremo a", "puntiamo a", "puntiamo ad", "può", "riuscire a", "riuscire ad",
    "riusciremo a", "si impegna a", "si impegna ad", "si impegnano a", "si intende", "si prefigge di",
    "si propone di", "si vuole", "siamo chiamati a", "siamo impegnati a", "siamo impegnati ad", "speriamo di",
    "spero di", "vogliamo", "voglio", "vogliono", "vorrei", "vorremmo",
    "vuole",
)  # fmt: skip

_BE: Final = (
    "e'", "era", "essere", "fosse", "fossero", "sarà", "saranno", "saremo", "sia", "siamo", "siano", "sono", "venga",
    "vengano", "vengono", "venir", "venire", "verrà", "verranno", "viene",
)  # fmt: skip
_BECOME: Final = (
    "diventa", "diventano", "diventerà", "diventeranno", "resta", "restano", "resterà", "resteranno", "rimane",
    "rimangono", "rimarrà", "rimarranno", "risulta", "risultano", "risulterà", "risulteranno", "risulti", "risultino",
)  # fmt: skip
_BEEN: Final = ("stata", "state", "stati", "stato")
COPULAS: Final = (
    *_BE,
    *_BECOME,
    *(f"{form} {been}" for form in ("sono", "saranno", "sarà", "siano", "sia", "essere", "e'") for been in _BEEN),
    *(f"non {form}" for form in (*_BE, *_BECOME)),
    *("e gia", "e stata", "e stati", "non e", "non e stata", "non e stato", "si trova", "si trovano", "stanno", "sta"),
)
"""A bare "e" is not among them: folded, "è" is the "and" of every list; nor is "e stato", the end of "Regioni e
Stato"."""

PURPOSES: Final = (
    "a beneficio", "affinché", "al fine di", "allo scopo di", "atta a", "atti a", "atto a", "con il fine di",
    "con l'intento di", "con l'obiettivo di", "con la finalità di", "con lo scopo di", "così che", "così da",
    "cosicché", "di modo che", "diretta a", "diretti a", "finalizzata a", "finalizzata al", "finalizzata alla",
    "finalizzate a", "finalizzate al", "finalizzate alla", "finalizzati a", "finalizzati al", "finalizzati all'",
    "finalizzati alla", "finalizzato a", "finalizzato al", "finalizzato all'", "finalizzato alla", "in maniera da",
    "in modo che", "in modo da", "in modo tale da", "in vista di", "mirata a", "mirate a", "mirati a", "mirato a",
    "nell'intento di", "nell'ottica di", "nella prospettiva di", "onde", "orientati a", "per", "per far sì che",
    "per il tramite", "perché", "sicché", "tale da", "tali da", "utile a", "utili a", "volta a", "volta ad",
    "volte a", "volte ad", "volti a", "volti ad", "volto a", "volto ad",
)  # fmt: skip
