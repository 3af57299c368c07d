"""How periods are named, and what is said about what was typed."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

QUARTERS: Final[tuple[Text, ...]] = (
    Text(en="1st quarter {year}", it="1º trimestre {year}"),
    Text(en="2nd quarter {year}", it="2º trimestre {year}"),
    Text(en="3rd quarter {year}", it="3º trimestre {year}"),
    Text(en="4th quarter {year}", it="4º trimestre {year}"),
)

HALVES: Final[tuple[Text, ...]] = (
    Text(en="1st half of {year}", it="1º semestre {year}"),
    Text(en="2nd half of {year}", it="2º semestre {year}"),
)

MONTH_OF: Final[tuple[Text, ...]] = (
    Text(en="January {year}", it="gennaio {year}"),
    Text(en="February {year}", it="febbraio {year}"),
    Text(en="March {year}", it="marzo {year}"),
    Text(en="April {year}", it="aprile {year}"),
    Text(en="May {year}", it="maggio {year}"),
    Text(en="June {year}", it="giugno {year}"),
    Text(en="July {year}", it="luglio {year}"),
    Text(en="August {year}", it="agosto {year}"),
    Text(en="September {year}", it="settembre {year}"),
    Text(en="October {year}", it="ottobre {year}"),
    Text(en="November {year}", it="novembre {year}"),
    Text(en="December {year}", it="dicembre {year}"),
)

FISCAL_YEAR: Final = Text(en="fiscal year {year} ({dates})", it="esercizio {year} ({dates})")

FISCAL_QUARTERS: Final[tuple[Text, ...]] = (
    Text(en="1st quarter of fiscal year {year} ({dates})", it="1º trimestre dell'esercizio {year} ({dates})"),
    Text(en="2nd quarter of fiscal year {year} ({dates})", it="2º trimestre dell'esercizio {year} ({dates})"),
    Text(en="3rd quarter of fiscal year {year} ({dates})", it="3º trimestre dell'esercizio {year} ({dates})"),
    Text(en="4th quarter of fiscal year {year} ({dates})", it="4º trimestre dell'esercizio {year} ({dates})"),
)

FISCAL_HALVES: Final[tuple[Text, ...]] = (
    Text(en="1st half of fiscal year {year} ({dates})", it="1º semestre dell'esercizio {year} ({dates})"),
    Text(en="2nd half of fiscal year {year} ({dates})", it="2º semestre dell'esercizio {year} ({dates})"),
)

FISCAL_MONTH: Final = Text(
    en="month {month} of fiscal year {year} ({dates})", it="mese {month} dell'esercizio {year} ({dates})"
)

UNDERSTOOD: Final = Text(en="Read as {period}: {dates}.", it="Letto come {period}: {dates}.")

UNDERSTOOD_DATES: Final = Text(en="Read as {dates}.", it="Letto come {dates}.")

UNDERSTOOD_UNTIL: Final = Text(
    en="Read as from today to {end}: {dates}.",
    it="Letto come scadenza {end}, a partire da oggi: {dates}.",  # no article: "il 15", but "l'8"
)

NO_PERIOD_YET: Final = Text(
    en="“{given}” is not a period yet. I can read, for example, Q1 {year}, March {year}, {dates} or by {end}.",
    it="“{given}” non è ancora un periodo. So leggere, per esempio, T1 {year}, marzo {year}, {dates} o entro il {end}.",
)

NOT_A_DEADLINE: Final = Text(
    en="“{given}” is no date that one can check. By which day: {end}, for example?",
    it="“{given}” non è una data che si possa verificare. Entro quale giorno: il {end}, per esempio?",
)

ENDS_BEFORE_IT_STARTS: Final = Text(
    en="“{given}” ends before it starts. From which day to which day?",
    it="“{given}” finisce prima di cominciare. Da quale giorno a quale giorno?",
)

ALREADY_OVER: Final = Text(
    en="{end} is already past. Write both days to mean a past period, for example {dates}.",
    it="La data {end} è già passata. Per indicare un periodo passato scrivi entrambi i giorni, per esempio {dates}.",
)
