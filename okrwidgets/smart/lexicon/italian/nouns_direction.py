"""Action nouns that move a metric."""

from __future__ import annotations

from typing import Final

RAISE: Final = (
    "accelerazione", "accrescimento", "allargamento", "allungamento", "ampliamento", "aumento", "crescita",
    "elevamento", "elevazione", "espansione", "estensione", "incremento", "innalzamento", "intensificazione",
    "massimizzazione", "moltiplicazione", "prolungamento", "raddoppiamento", "raddoppio", "recupero", "rialzo",
    "salita",
)  # fmt: skip
"""Up."""

LOWER: Final = (
    "abbassamento", "abbattimento", "accorciamento", "alleggerimento", "attenuazione", "azzeramento", "calo",
    "compressione", "contenimento", "contrazione", "decarbonizzazione", "decremento", "decurtazione", "dimezzamento",
    "diminuzione", "discesa", "eliminazione", "limitazione", "minimizzazione", "mitigazione", "rallentamento",
    "ridimensionamento", "riduzione", "risparmio", "smaltimento", "taglio",
)  # fmt: skip
"""Down."""

REACH: Final = (
    "arrivo", "passaggio", "posizionamento", "raggiungimento", "rientro", "ritorno", "superamento",
)  # fmt: skip
"""To a figure."""

KEEP: Final = (
    "conferma", "conservazione", "fidelizzazione", "mantenimento", "preservazione", "rispetto", "salvaguardia",
    "stabilizzazione",
)  # fmt: skip
"""Where it is."""

IMPROVE: Final = (
    "affinamento", "ammodernamento", "arricchimento", "bilanciamento", "consolidamento", "efficientamento",
    "evoluzione", "fluidificazione", "innovazione", "irrobustimento", "miglioramento", "modernizzazione",
    "ottimizzazione", "perfezionamento", "potenziamento", "qualificazione", "rafforzamento", "razionalizzazione",
    "reingegnerizzazione", "riequilibrio", "rigenerazione", "rilancio", "rinforzo", "riqualificazione professionale",
    "rivitalizzazione", "sburocratizzazione", "semplificazione", "snellimento", "svecchiamento", "trasformazione",
    "umanizzazione", "velocizzazione",
)  # fmt: skip
"""Better, on no scale."""
