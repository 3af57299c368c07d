"""Frames of both engines, previews, and what happens where something is not installed."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import okrwidgets as okr
from okrwidgets.tables import look
from tests.tables.conftest import Write

TEXT = (
    "Giorno;Ora;Canale;Lead;Visite;Costo;CTR;Nulla\n"
    "31/01/2026;2026-01-31 14:05;Google;3;10;1.234,50 €;3,4%;--\n"
    "--;--;--;--;20;--;--;--\n"
)


def test_types_in_pandas(write: Write) -> None:
    frame = okr.read_csv(write(TEXT), quiet=True)
    types = {name: str(kind) for name, kind in frame.dtypes.items()}
    assert types.pop("Canale") in {"str", "object"}
    assert types == {
        "Giorno": "datetime64[us]",
        "Ora": "datetime64[us]",
        "Lead": "float64",
        "Visite": "int64",
        "Costo": "float64",
        "CTR": "float64",
        "Nulla": "float64",
    }
    assert frame.iloc[1].isna().sum() == 7


def test_types_in_polars(write: Write) -> None:
    import polars as pl

    frame = okr.read_csv(write(TEXT), engine="polars", quiet=True)
    assert dict(frame.schema) == {
        "Giorno": pl.Date(),
        "Ora": pl.Datetime("us"),
        "Canale": pl.String(),
        "Lead": pl.Int64(),
        "Visite": pl.Int64(),
        "Costo": pl.Float64(),
        "CTR": pl.Float64(),
        "Nulla": pl.Float64(),
    }
    assert frame.row(0) == (
        dt.date(2026, 1, 31),
        dt.datetime.fromisoformat("2026-01-31 14:05"),
        "Google",
        3,
        10,
        1234.5,
        0.034,
        None,
    )
    assert frame.row(1) == (None, None, None, None, 20, None, None, None)


@pytest.mark.parametrize(
    ("missing", "read", "engine", "code"),
    [
        ("pandas", "read_csv", "pandas", "C141"),
        ("polars", "read_csv", "polars", "C142"),
        ("openpyxl", "read_excel", "polars", "C144"),
    ],
)
def test_what_is_not_installed_is_said(write: Write, missing: str, read: str, engine: str, code: str) -> None:
    file = write(b"PK\x03\x04" if read == "read_excel" else b"a;b\n1;2\n", "tabella")
    program = f"""
import sys
sys.modules[{missing!r}] = None
import okrwidgets as okr
try:
    okr.{read}({str(file)!r}, engine={engine!r}, lang="it")
except okr.OkrError as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert code in said
    assert f"%pip install {missing}" in said


def test_an_engine_that_is_not_known_is_refused_before_the_file_is_read() -> None:
    with pytest.raises(okr.OkrError, match="“pandas”, “polars”") as refused:
        okr.read_csv("niente.csv", engine="excel")  # type: ignore[arg-type]
    assert refused.value.code == "C301"


def test_a_preview_in_a_terminal(write: Write) -> None:
    assert repr(look(write(TEXT), lang="it").preview(1)) == (
        "Giorno       Ora                Canale           Lead         Visite    Costo          CTR  Nulla\n"
        "data         data e ora         testo   numero intero  numero intero  importo  percentuale  vuota\n"
        "31 gen 2026  31 gen 2026 14:05  Google              3             10  1.234,5         3,4%\n"
        "… e ancora 1 riga"
    )


def test_a_preview_in_a_notebook_shows_peoples_text_as_text(write: Write) -> None:
    page = look(write("<b>Nota</b>;Costo\n<script>alert(1)</script>;1,5\n"), lang="it").preview()._repr_html_()
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "&lt;b&gt;Nota&lt;/b&gt;" in page


def test_a_preview_of_many_wide_columns_stays_within_the_line(write: Write) -> None:
    names = ";".join(f"Colonna numero {n}" for n in range(30))
    cells = ";".join("x" * 60 for _ in range(30))
    shown = repr(look(write(f"{names}\n{cells}\n")).preview()).splitlines()
    assert all(len(line) <= 115 for line in shown)
    assert all(line.endswith("…") for line in shown)


def test_names_of_columns_are_suggested_for_measuring(write: Write) -> None:
    def suggested(header: str, row: str) -> dict[str, str]:
        return look(write(f"{header}\n{row}\n")).suggested

    assert suggested("Giorno;Importo speso (EUR);CLIC", "2026-01-31;1,5;2") == {
        "date": "Giorno",
        "ad_spend": "Importo speso (EUR)",
        "clicks": "CLIC",
    }
    assert suggested("Cost;Clicks", "1,5;2") == {"ad_spend": "Cost", "clicks": "Clicks"}
    # two that mean the same, a key that is there already, words in place of figures, two dates
    assert suggested("Costo;Spesa", "1,5;2") == {}
    assert suggested("ad_spend;Lead", "1,5;2") == {"leads": "Lead"}
    assert suggested("Costo;Lead", "tanto;2") == {"leads": "Lead"}
    assert suggested("Inizio;Fine;Lead", "2026-01-31;2026-01-31;2") == {"leads": "Lead"}


def test_a_note_prints_the_same_every_time(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(TEXT)
    said = set()
    for engine in ("pandas", "polars", "pandas"):
        okr.read_csv(file, engine=engine, lang="it")  # type: ignore[arg-type]
        said.add(capsys.readouterr().out)
    assert len(said) == 1


def test_a_path_may_be_a_string(write: Write) -> None:
    file: Any = str(write("Costo\n1,5\n"))
    assert Path(file).is_file()
    assert list(okr.read_csv(file, quiet=True)["Costo"]) == [1.5]
