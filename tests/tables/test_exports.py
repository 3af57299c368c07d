"""Two files shaped like the Italian exports of an ads and of an analytics product, from the file to the KPI."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

import okrwidgets as okr
from okrwidgets.tables import look

FILES = Path(__file__).parent / "files"
ADS = FILES / "inserzioni.csv"
ANALYTICS = FILES / "analisi.csv"
ENGINES = ("pandas", "polars")


def columns_of(frame: Any) -> dict[str, list[Any]]:
    return {name: list(frame[name]) for name in frame.columns}


@pytest.mark.parametrize("engine", ENGINES)
def test_the_ads_export_is_read_to_the_cent(engine: Any) -> None:
    found = columns_of(okr.read_csv(ADS, engine=engine, quiet=True))
    assert list(found) == [
        "Mese",
        "Campagna",
        "Stato della campagna",
        "Valuta",
        "Impr.",
        "Clic",
        "CTR",
        "Costo",
        "Conversioni",
        "Costo/conv.",
        "Valore conv.",
    ]
    assert found["Campagna"][1:3] == ["IT | Generica", 'IT | Prova "estate"']
    assert found["Impr."] == [12500, 40000, 800, 10000, 36700]
    assert found["CTR"] == [0.04, 0.03, 0.01, 0.045, 0.03]
    assert found["Costo"] == [1250.0, 2480.4, 12.0, 1000.0, 2257.6]
    assert found["Costo/conv."][2] is None or found["Costo/conv."][2] != found["Costo/conv."][2]
    assert [(day.year, day.month, day.day) for day in found["Mese"]] == [(2026, 1, 1)] * 3 + [(2026, 2, 1)] * 2


@pytest.mark.parametrize("engine", ENGINES)
def test_the_analytics_export_is_read_to_the_cent(engine: Any) -> None:
    found = columns_of(okr.read_csv(ANALYTICS, engine=engine, quiet=True))
    assert found["Sessioni"] == [1500, 1000, 50, 1150, 500]
    assert found["Entrate totali"] == [1234.56, 2469.12, 0.0, 1345.0, 1124.12]
    assert found["Gruppo di canali predefinito"][2:] == ["(not set)", "Organic Search", "Email, newsletter"]
    assert [(day.month, day.day) for day in found["Data"]] == [(1, 31)] * 3 + [(2, 28)] * 2


def test_what_was_understood_of_the_ads_export_is_printed_in_italian(capsys: pytest.CaptureFixture[str]) -> None:
    okr.read_csv(ADS, lang="it")
    assert capsys.readouterr().out == (
        "inserzioni.csv: 11 colonne, 5 righe\n"
        "· Codifica: UTF-16.\n"
        "· I campi sono separati da tabulazioni.\n"
        "· 2 righe sopra la tabella sono tralasciate (righe 1–2).\n"
        "· 2 righe di totali sono tralasciate (righe 9–10), così nulla si conta due volte.\n"
        "· Percentuali, tenute come frazioni (12,5% è 0,125): “CTR”.\n"
        "· Mesi, tenuti come primo giorno del mese: “Mese”.\n"
        "· Decimali con la virgola: “CTR”, “Costo”, “Conversioni”, “Costo/conv.”, “Valore conv.”.\n"
        "· “Impr.”, “Clic”: “12.500” si legge 12.500, come nelle altre colonne. "
        'Se invece è 12,5, indica decimal=".".\n'
        "· 1 cella senza valore: “Costo/conv.” (1).\n"
        '· Per okr.measure: columns={"impressions": "Impr.", "clicks": "Clic", "ad_spend": "Costo", '
        '"conversions": "Conversioni", "revenue": "Valore conv.", "date": "Mese"}\n'
    )


def test_what_was_understood_of_the_analytics_export_is_printed_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    okr.read_csv(ANALYTICS, lang="en")
    assert capsys.readouterr().out == (
        "analisi.csv: 6 columns, 5 rows\n"
        "· The fields are separated by commas (,).\n"
        "· 5 lines above the table are left out (lines 1–5).\n"
        "· 1 row of totals is left out (line 8), so that nothing is counted twice.\n"
        "· Dates: “Data”.\n"
        "· Decimals with a comma: “Entrate totali”.\n"
        '· “Sessioni”: “1.500” is read as 1,500, like the other columns. If it is 1.5, say decimal=".".\n'
        '· For okr.measure: columns={"sessions": "Sessioni", "engaged_sessions": "Sessioni con coinvolgimento", '
        '"conversions": "Eventi chiave", "revenue": "Entrate totali", "date": "Data"}\n'
    )


def test_quiet_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    okr.read_csv(ADS, quiet=True)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("engine", ENGINES)
def test_the_ads_export_is_measured(engine: Any) -> None:
    columns = look(ADS).suggested
    measured = okr.measure(
        ["roas", "cost_per_acquisition", "click_through_rate"],
        okr.read_csv(ADS, engine=engine, quiet=True),
        period="month",
        columns=columns,
    )
    assert list(measured["month"]) == [1, 2]
    assert list(measured["roas"]) == pytest.approx([5750 / 3742.4, 4250 / 3257.6])
    assert list(measured["cost_per_acquisition"]) == pytest.approx([3742.4 / 37, 3257.6 / 30.5])
    assert list(measured["click_through_rate"]) == pytest.approx([1708 / 53300, 1551 / 46700])


@pytest.mark.parametrize("engine", ENGINES)
def test_the_analytics_export_is_measured_by_channel(engine: Any) -> None:
    measured = okr.measure(
        "bounce_rate",
        okr.read_csv(ANALYTICS, engine=engine, quiet=True),
        by="Gruppo di canali predefinito",
        columns=look(ANALYTICS).suggested,
    )
    rates = dict(zip(measured["Gruppo di canali predefinito"], measured["bounce_rate"], strict=True))
    assert rates == pytest.approx(
        {"Organic Search": 1060 / 2650, "Paid Search": 0.6, "(not set)": 0.8, "Email, newsletter": 0.8}
    )


def damaged(source: Path, change: Any) -> bytes:
    encoding = "utf-16" if source is ADS else "utf-8"
    return change(source.read_bytes().decode(encoding)).encode(encoding)


@pytest.mark.parametrize(
    ("source", "change", "code", "line", "column"),
    [
        # a decimal comma that lost its quotation marks
        (ANALYTICS, lambda text: text.replace('"1.234,56"', "1.234,56"), "C121", 9, 46),
        # a download that was cut off within the last row
        (ANALYTICS, lambda text: text[: text.rindex(',"')], "C122", 13, 40),
        # a quotation mark that was deleted: the field goes on to the next one
        (ANALYTICS, lambda text: text.replace('newsletter"', "newsletter"), "C124", 13, 41),
        # the last one: the field never ends
        (ANALYTICS, lambda text: text.replace('1.124,12"', "1.124,12"), "C123", 13, 41),
        # a figure that somebody replaced by a word
        (ADS, lambda text: text.replace("2.480,40", "da verificare"), "C201", 5, 57),
        # another decimal mark in one row
        (ADS, lambda text: text.replace("2.480,40", "2,480.40"), "C204", 5, 57),
        # a month that does not exist
        (ANALYTICS, lambda text: text.replace("20260228,O", "20261331,O"), "C212", 12, 1),
    ],
)
def test_a_damaged_export_is_refused_with_line_and_column(
    source: Path, change: Any, code: str, line: int, column: int, tmp_path: Path
) -> None:
    file = tmp_path / "export.csv"
    file.write_bytes(damaged(source, change))
    with pytest.raises(okr.OkrError) as refused:
        okr.read_csv(file, quiet=True)
    assert (refused.value.code, refused.value.line, refused.value.column) == (code, line, column)
    assert str(refused.value).startswith("export.csv\n")


def test_a_look_holds_the_same_as_data() -> None:
    reading = look(ADS, lang="it")
    assert reading.rows == 5
    kinds = {column.name: column.kind for column in reading.columns}
    assert kinds["Mese"] == "month"
    assert kinds["CTR"] == "percent"
    assert kinds["Impr."] == "whole"
    cost = next(column for column in reading.columns if column.name == "Costo")
    assert cost.why.say("it") == "cifre come “1.250,00”, decimali con la virgola"
    assert reading.notes[0].say("en") == "inserzioni.csv: 11 columns, 5 rows"
    assert reading.frame("polars")["Mese"][0] == dt.date(2026, 1, 1)
