"""What the pages of the glossary say around its terms."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

MADE_BY: Final = Text(
    en="<!-- Written by “make glossary” from the files in glossary/; change those. -->",
    it="<!-- Scritto da “make glossary” a partire dai file in glossary/: le modifiche si fanno lì. -->",
)
TITLE: Final = Text(en="Glossary", it="Glossario")
INTRODUCTION: Final = Text(
    en='{terms} words of KPIs and OKRs, {kpis} of them KPIs with their formula, the trap in it and an example with figures. In a notebook, `okr.term("roas")` opens one, and `okr.measure("roas", frame)` computes it on your own data.',
    it='{terms} parole di KPI e OKR, di cui {kpis} KPI con la formula, la trappola in cui si cade e un esempio con i numeri. In un notebook `okr.term("roas")` ne apre una e `okr.measure("roas", frame)` la calcola sui tuoi dati.',
)
OTHER_LANGUAGE: Final = Text(
    en="In italiano: [Glossario](glossary.it.md).",
    it="In English: [Glossary](glossary.en.md).",
)
COLUMNS: Final = Text(en="Columns that the formulas use", it="Le colonne usate nelle formule")
ABOUT_COLUMNS: Final = Text(
    en="A table of yours has them under these keys, or under your own names, which `columns={…}` tells.",
    it="Nella tua tabella hanno queste chiavi, oppure nomi tuoi, che indichi con `columns={…}`.",
)
COLUMN_HEADS: Final = Text(
    en="| column | key | unit | what is in it |",
    it="| colonna | chiave | unità di misura | che cosa contiene |",
)
SOURCES: Final = Text(en="Sources", it="Fonti")
ABOUT_SOURCES: Final = Text(
    en="Only what was read for this glossary.",
    it="Solo ciò che è stato letto per questo glossario.",
)
READ_ON: Final = Text(en=", read on {day}", it=", letto il {day}")
