"""Action nouns without an end."""

from __future__ import annotations

from typing import Final

SOFT: Final = (
    "accompagnamento", "affiancamento", "agevolazione", "allineamento", "appoggio", "armonizzazione",
    "coinvolgimento", "collaborazione", "condivisione", "contrasto", "cooperazione", "coordinamento",
    "crescita interiore", "crescita personale", "crescita professionale", "cura", "diffusione", "diversificazione",
    "facilitazione", "facilitazione dell'accesso", "focalizzazione", "gestione", "incentivazione", "inclusione",
    "incoraggiamento", "lotta", "messa a sistema", "monitoraggio", "motivazione", "orientamento", "perseguimento",
    "presidio", "prevenzione", "promozione", "prosecuzione", "proseguimento", "protezione",
    "responsabilizzazione", "ricerca dell'eccellenza", "sensibilizzazione", "sorveglianza", "sostegno", "stimolo",
    "supervisione", "supporto", "sviluppo del territorio", "sviluppo della cultura", "sviluppo delle competenze",
    "sviluppo delle persone", "sviluppo economico", "sviluppo professionale", "sviluppo sostenibile", "tutela",
    "valorizzazione", "vigilanza",
)  # fmt: skip
"""Never finished."""

LEARN: Final = (
    "analisi", "apprendimento", "approfondimento", "comprensione", "esplorazione", "osservazione", "ricerca",
    "scoperta", "studio",
)  # fmt: skip
"""No end that one could see."""

WIN: Final = (
    "acquisizione", "aggiudicazione della commessa", "attrazione", "conquista", "conseguimento", "conversione",
    "fund raising", "fundraising", "ottenimento", "promozione alla categoria", "promozione in serie",
    "qualificazione ai playoff", "raccolta di fondi", "raccolta donazioni", "raccolta fondi", "riscossione",
    "superamento del test", "superamento dell'esame", "superamento della prova", "vendita", "vittoria",
)  # fmt: skip
"""Others decide."""
