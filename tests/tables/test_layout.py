"""Which rows of a file are the table."""

from __future__ import annotations

from typing import Any

import pytest

from okrwidgets.tables import Reading, TableError, look
from tests.tables.conftest import Write

ROWS = "Canale;Costo;Lead\nGoogle;10,5;2\nMeta;20,5;3\n"


def read(write: Write, text: str, **choices: Any) -> Reading:
    return look(write(text), **{"lang": "it", **choices})


def table(reading: Reading) -> dict[str, list[object]]:
    return {column.name: list(column.values) for column in reading.columns}


PLAIN = {"Canale": ["Google", "Meta"], "Costo": [10.5, 20.5], "Lead": [2, 3]}


@pytest.mark.parametrize(
    "before",
    [
        "",
        "\n\n",
        "Report campagne\n",
        "Report campagne\n1 gennaio 2026 - 31 gennaio 2026\n\n",
        "# ---\n# Account: negozio; demo; tre\n# ---\n\n",
        "Report;;\nPeriodo;;\n;;\n",
        "Account;Negozio\nPeriodo;gennaio 2026\n\n",
        ";;\n",
    ],
)
def test_what_stands_above_the_names_is_left_out_and_said(write: Write, before: str) -> None:
    reading = read(write, before + ROWS)
    assert table(reading) == PLAIN
    said = any(line.strip(";\n") for line in before.splitlines())
    assert ("sopra la tabella" in reading.say()) == said


@pytest.mark.parametrize(
    "total",
    [
        "Totale;31,0;5\n",
        "Totale: account;31,0;5\n",
        "Totale generale;31,0;5\n",
        "TOTALE;31,0;5\n",
        "Total;31,0;5\n",
        "Grand total;31,0;5\n",
        ";Totale;5\n",
        "Totale: campagne;31,0;5\nTotale: account;31,0;5\n",
        "Totale;31,0\n",
        "\nTotale;31,0;5\n",
        "Totale;31,0;5\n\nFonte: dati inventati\n",
    ],
)
def test_totals_below_are_left_out_and_said(write: Write, total: str) -> None:
    reading = read(write, ROWS + total)
    assert table(reading) == PLAIN
    assert "di totali" in reading.say()
    assert "nulla si conta due volte" in reading.say()


@pytest.mark.parametrize("total", ["Totale;31,0;5\n", ";Totale complessivo;5\n", ";31,0;5;Grand total\n"])
def test_a_total_right_under_the_names_is_left_out_too(write: Write, total: str) -> None:
    head, rows = ROWS.split("\n", 1)
    assert table(read(write, f"{head}\n{total}{rows}")) == PLAIN


def test_totals_stay_where_the_reader_wants_them(write: Write) -> None:
    kept = read(write, ROWS + "Totale;31,0;5\n", keep_totals=True)
    assert list(kept.columns[0].values) == ["Google", "Meta", "Totale"]
    assert "total" not in kept.say()


@pytest.mark.parametrize("name", ["Total Body Workout", "Totale relax spa", "Totalmente nuovo", "Capital"])
def test_a_name_that_begins_like_a_total_is_a_row(write: Write, name: str) -> None:
    assert list(read(write, ROWS + f"{name};1,5;1\n").columns[0].values) == ["Google", "Meta", name]


@pytest.mark.parametrize(
    "text",
    [
        "Campagna,Inizio,Costo,Lead\n,2026-01-01,31.00,5\na,2026-01-01,10.50,2\nb,2026-01-01,20.50,3\n",
        "Campagna;Inizio;Costo;Lead\na;2026-01-01;10,5;2\nb;2026-01-01;20,5;3\n;;31,0;5\n",
    ],
)
def test_a_row_without_words_that_sums_the_others_up_is_a_total(write: Write, text: str) -> None:
    reading = read(write, text)
    assert list(reading.columns[0].values) == ["a", "b"]
    assert list(reading.columns[2].values) == [10.5, 20.5]
    assert "1 riga di totali è tralasciata" in reading.say()
    assert read(write, text, keep_totals=True).rows == 3


def test_a_row_without_words_and_with_figures_of_its_own_is_a_row(write: Write) -> None:
    assert read(write, "Campagna;Costo;Lead\na;10,5;2\nb;20,5;3\n;30,0;6\n").rows == 3


def test_a_subtotal_within_the_table_stays_and_is_said_with_its_line(write: Write) -> None:
    reading = read(write, "Canale;Costo;Lead\nGoogle;10,5;2\nTotale: ricerca;10,5;2\nMeta;20,5;3\n")
    assert reading.rows == 3
    assert "1 riga dentro la tabella sembra un subtotale e resta (riga 3)" in reading.say()


@pytest.mark.parametrize("after", ["\nFonte: dati inventati\n", "\n\nNota 1\nNota 2\n", ";;\nNota;;\n", "# fine\n"])
def test_notes_below_are_left_out_and_said(write: Write, after: str) -> None:
    reading = read(write, ROWS + after)
    assert table(reading) == PLAIN
    assert "sotto la tabella" in reading.say()


def test_empty_lines_and_rows_are_no_rows(write: Write) -> None:
    head, first, second, _ = ROWS.split("\n")
    assert table(read(write, f"{head}\n\n{first}\n;;\n{second}\n;;\n\n")) == PLAIN


def test_separators_at_the_end_of_every_line_make_no_column(write: Write) -> None:
    assert table(read(write, ROWS.replace("\n", ";\n"))) == PLAIN
    assert table(read(write, ROWS.replace("\n", ";\n", 1))) == PLAIN
    head, rows = ROWS.split("\n", 1)
    assert table(read(write, head + "\n" + rows.replace("\n", ";;\n"))) == PLAIN


def test_names_that_come_again_are_numbered_and_missing_ones_made(write: Write) -> None:
    reading = read(write, "Costo;;Costo;Costo (2);col_2\n1;2;3;4;5\n")
    assert [column.name for column in reading.columns] == ["Costo", "col_2 (2)", "Costo (3)", "Costo (2)", "col_2"]
    assert [column.header for column in reading.columns] == ["Costo", "", "Costo", "Costo (2)", "col_2"]
    assert "· I nomi ripetuti sono numerati: “Costo (3)”." in reading.say()
    assert "· Le colonne senza nome si chiamano “col_2 (2)”." in reading.say()


def test_a_name_on_two_lines_is_one_name(write: Write) -> None:
    assert read(write, 'Canale;"Costo\nper lead"\na;1,5\n').columns[1].name == "Costo per lead"


def test_rows_without_names_get_some(write: Write) -> None:
    reading = read(write, "2026-01-01;Google;1,5\n2026-01-02;Meta;2,5\n")
    assert [column.name for column in reading.columns] == ["col_1", "col_2", "col_3"]
    assert reading.rows == 2
    assert "header=True" in reading.say()


def test_the_reader_says_whether_there_are_names(write: Write) -> None:
    text = "Google;Meta\nBing;TikTok\n"
    assert read(write, text).rows == 1
    assert read(write, text, header=False).rows == 2
    years = "2024;2025\n10;20\n"
    assert [column.name for column in read(write, years, header=True).columns] == ["2024", "2025"]


def test_years_over_figures_are_names(write: Write) -> None:
    reading = read(write, "Canale;2025;2026\nGoogle;1.200,5;3\nMeta;4;5\n")
    assert [column.name for column in reading.columns] == ["Canale", "2025", "2026"]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        (ROWS + "Bing;1,5\n", "C122", 4, 9),
        (ROWS + "Bing;1,5;2;3\n", "C121", 4, 12),
        (ROWS + '"Bing;uno";1,5;2;3\n', "C121", 4, 18),
        (ROWS + "\nBing;1,5\n", "C122", 5, 9),
        ('Canale;Nota\n"a\nb";x;y\nc;d\n', "C121", 3, 6),
        ("Canale;Costo\nGoogle;1;2\nMeta;3;4\n", "C121", 2, 10),
        ("Canale;Costo;Lead\n", "C120", 1, 1),
        (ROWS.split("\n", 1)[0] + "\nTotale;0,0;0\n", "C120", 1, 1),
        ("# solo\n# commenti; qui\n# e qui\n", "C105", None, None),
    ],
)
def test_rows_that_make_no_table_are_refused_with_their_place(
    write: Write, text: str, code: str, line: int | None, column: int | None
) -> None:
    with pytest.raises(TableError) as refused:
        read(write, text)
    assert (refused.value.code, refused.value.line, refused.value.column) == (code, line, column)


def test_a_refusal_shows_the_line_with_a_mark_under_the_place(write: Write) -> None:
    with pytest.raises(TableError) as refused:
        read(write, ROWS + "Bing;1,5;2;3\n")
    assert str(refused.value) == (
        "tabella.csv\n"
        "riga 4, colonna 12 · C121: 4 campi, ma le colonne con un nome sono 3. Da qui in poi ce n'è di troppo: "
        "un separatore dentro un testo o una cifra? Metti quel testo tra virgolette.\n"
        "    Bing;1,5;2;3\n"
        "               ^\n"
        "I campi sono separati da punto e virgola (;)."
    )


def test_a_long_line_is_cut_around_the_place(write: Write) -> None:
    with pytest.raises(TableError) as refused:
        read(write, ROWS + "x" * 200 + ";1,5;2;3;" + "y" * 200 + "\n")
    excerpt, mark = str(refused.value).splitlines()[2:4]
    assert len(excerpt) < 90
    assert excerpt[mark.index("^")] == "3"


TWO = "# uno\n# uno\nGiorno,Utenti\n0001,12\n0002,13\n\n# due\n# due\nCanale,Utenti,Entrate\nGoogle,1,2.5\nMeta,2,3.5\n"


def test_of_several_tables_the_reader_names_one(write: Write) -> None:
    with pytest.raises(TableError) as refused:
        read(write, TWO)
    assert [(one.code, one.line) for one in refused.value.problems] == [("C125", 3), ("C125", 9)]
    assert "tabella 2: Canale, Utenti, Entrate" in str(refused.value)
    assert "table=2" in str(refused.value)
    assert table(read(write, TWO, table=1)) == {"Giorno": ["0001", "0002"], "Utenti": [12, 13]}
    assert list(table(read(write, TWO, table=2))) == ["Canale", "Utenti", "Entrate"]
    with pytest.raises(TableError) as refused:
        read(write, TWO, table=3)
    assert refused.value.code == "C126"
    assert "ce ne sono 2" in str(refused.value)


def test_a_hashtag_in_the_first_column_is_no_comment(write: Write) -> None:
    assert list(read(write, "#;Costo\n#estate;1,5\n#mare;2,5\n").columns[0].values) == ["#estate", "#mare"]


def test_an_option_that_is_not_known_is_refused(write: Write) -> None:
    for choices in ({"errors": "ignore"}, {"decimal": ";"}):
        with pytest.raises(TableError) as refused:
            read(write, ROWS, **choices)
        assert refused.value.code == "C301"
    with pytest.raises(TableError) as refused:
        read(write, ROWS, as_text=["Costi"])
    assert refused.value.code == "C302"
    assert "Intendi “Costo”?" in str(refused.value)
