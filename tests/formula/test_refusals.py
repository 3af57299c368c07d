from __future__ import annotations

import pytest

from okrwidgets.errors import OkrError
from okrwidgets.formula import Formula, FormulaError
from okrwidgets.text import use_language


def refused(text: str) -> FormulaError:
    with pytest.raises(FormulaError) as error:
        Formula.parse(text)
    return error.value


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "F101", (0, 0)),
        ("  \n", "F101", (0, 3)),
        ("a @ b", "F104", (2, 3)),
        ("a; b", "F104", (1, 2)),
        ("revenue.sum", "F104", (7, 8)),
        ("5.", "F104", (1, 2)),
        ("a, b", "F104", (1, 2)),
        ("12%", "F104", (2, 3)),
        ("€ 100", "F104", (0, 1)),
        ("“a”", "F104", (0, 1)),
        ("= a / b", "F104", (0, 1)),
        ("a := 1", "F104", (2, 4)),
        ("a – b", "F104", (2, 3)),
        ("a²", "F104", (1, 2)),
        ("a \u200b+ b", "F105", (2, 3)),
        ("a\u0660", "F105", (1, 2)),
        ("1.500 * a", "F106", (0, 5)),
        ("a * 12,500", "F106", (4, 10)),
        ("1.000.000", "F107", (0, 9)),
        ("1.500,50 + a", "F107", (0, 8)),
        ("1'000", "F107", (0, 5)),
        ("100 000 * a", "F107", (0, 7)),
        ("a + .5", "F107", (4, 6)),
        ("123456789012345678", "F108", (0, 18)),
        ("2a", "F109", (0, 2)),
        ("1e5", "F109", (0, 3)),
        ("a" * 65, "F110", (0, 65)),
        ("Revenue / b", "F111", (0, 7)),
        ("a / qualità", "F111", (4, 11)),
        ("a +", "F114", (3, 3)),
        ("a + * b", "F114", (4, 5)),
        ("+ a", "F114", (0, 1)),
        ("a ^", "F114", (3, 3)),
        ("()", "F114", (1, 2)),
        ("a // b", "F114", (3, 4)),
        ("a b", "F115", (0, 3)),
        ("(a)(b)", "F115", (2, 4)),
        ("2 (a)", "F115", (0, 3)),
        ("a^2 b", "F115", (2, 5)),
        ("sum(a)", "F115", (0, 4)),
        ("(a + (b)", "F116", (0, 1)),
        ("a)", "F117", (1, 2)),
        ("a^61", "F118", (2, 4)),
        ("a^-1", "F118", (2, 3)),
        ("a^0.5", "F118", (2, 5)),
        ("a^b", "F118", (2, 3)),
        ("a^(2)", "F118", (2, 3)),
        ("a^2^3", "F119", (0, 4)),
        ("((a^9)^9)^2", "F120", (1, 8)),
    ],
)
def test_is_refused_where_it_stands(text: str, code: str, place: tuple[int, int]) -> None:
    error = refused(text)
    assert (error.code, (error.start, error.end)) == (code, place)


@pytest.mark.parametrize(
    ("text", "en", "it"),
    [
        (
            "1.500",
            "“1.500” can be read in two ways. Write 1500 or 1.5.",
            "“1.500” si può leggere in due modi. Scrivi 1500 oppure 1.5.",
        ),
        (
            "1,125",
            "“1,125” can be read in two ways. Write 1125 or 1.1250.",
            "“1,125” si può leggere in due modi. Scrivi 1125 oppure 1.1250.",
        ),
        (
            "1.500,50",
            "“1.500,50” has marks between its thousands, and a formula takes figures without them. Write 1500.50.",
            "“1.500,50” ha dei separatori fra le migliaia, e in una formula le cifre vanno senza. Scrivi 1500.50.",
        ),
        (
            "12%",
            "A formula takes a percentage as a fraction, without the sign “%”: for 12% write 0.12.",
            "In una formula la percentuale va scritta come frazione, senza il segno “%”: al posto di 12% scrivi 0.12.",
        ),
        (
            "a : b",
            "“:” has no place in a formula. Did you mean “/”? Write it so.",
            "“:” in una formula non ha posto. Intendevi “/”? Scrivilo così.",
        ),
        (
            "\u0430d",
            (
                "“\u0430” (cyrillic small letter a) is not one of the letters a to z that names are made of. "
                "Type this name again by hand."
            ),
            (
                "“\u0430” (cyrillic small letter a) non è fra le lettere dalla a alla z di cui sono fatti i nomi. "
                "Riscrivi questo nome a mano."
            ),
        ),
        (
            "a / ",
            (
                "The formula ends after “/”, where a name, a number or a parenthesis is expected. "
                "Write what is missing, or take “/” away."
            ),
            (
                "La formula finisce dopo “/”, dove ci vuole un nome, un numero o una parentesi. "
                "Scrivi quello che manca, oppure togli “/”."
            ),
        ),
        (
            "sum(a)",
            "“sum” stands before a parenthesis, and a formula calls no functions. To multiply write a sign: sum * (…).",
            (
                "“sum” sta davanti a una parentesi, e una formula non richiama funzioni. "
                "Per moltiplicare scrivi un segno: sum * (…)."
            ),
        ),
        (
            "Qualità",
            "“Qualità” is not known here, and a name is spelt in small letters a to z, digits and _. Write qualita.",
            (
                "“Qualità” qui non è un nome conosciuto, e un nome si scrive con lettere minuscole dalla a alla z "
                "senza accenti, cifre e _. Scrivi qualita."
            ),
        ),
    ],
)
def test_says_what_came_what_was_expected_and_what_to_do(text: str, en: str, it: str) -> None:
    error = refused(text)
    assert error.say("en") == en
    assert error.say("it") == it


def test_the_offers_of_a_figure_that_is_ambiguous_are_read() -> None:
    assert Formula.parse("1125").value({}).value == 1125
    assert Formula.parse("1.1250").value({}).value == 1.125


def test_a_formula_that_is_refused_in_a_notebook_says_its_column_and_its_code() -> None:
    error = refused("a b")
    assert isinstance(error, OkrError)
    with use_language("en"):
        assert str(error).startswith("column 1 · F115: “a” and “b” stand side by side")
    with use_language("it"):
        assert str(error).startswith("colonna 1 · F115: “a” e “b” sono uno accanto all'altro")


def test_long_words_are_shown_short() -> None:
    assert "“" + "a" * 39 + "…”" in refused("a" * 200).say("en")


@pytest.mark.parametrize(
    ("text", "plain"), [("1 000 000", "1000000"), ("12 500 * a", "12500"), ("a + 100\u202f000", "100000")]
)
def test_a_figure_with_spaces_is_offered_without(text: str, plain: str) -> None:
    error = refused(text)
    assert error.code == "F107"
    assert f"Write {plain}," in error.say("en")


def test_two_figures_that_are_no_groups_want_a_sign() -> None:
    assert refused("1.5 2").code == "F115"
