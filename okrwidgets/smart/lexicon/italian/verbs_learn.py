"""Verbs of learning and of looking."""

from __future__ import annotations

from typing import Final

LEARN: Final = (
    "abituarsi", "acquisire competenze", "acquisire conoscenze", "acquisire consapevolezza", "acquisire padronanza",
    "aggiornarsi", "analizzare", "apprendere", "approfondire", "assimilare", "capire", "comprendere", "confrontare",
    "conoscere", "documentarsi", "esaminare", "esplorare", "familiarizzare", "formarsi", "imparare", "indagare",
    "informarsi", "interiorizzare", "interrogarsi", "investigare", "memorizzare", "osservare", "padroneggiare",
    "perfezionarsi", "ragionare", "ricercare", "riflettere", "ripassare", "riscoprire", "scoprire", "sondare",
    "specializzarsi", "studiare", "vagliare",
)  # fmt: skip
"""No end that one could see."""
