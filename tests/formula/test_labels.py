from __future__ import annotations

import pytest

from okrwidgets.formula import Formula, FormulaError

LABELS = {
    "spesa pubblicitaria": "ad_spend",
    "spesa": "spend",
    "lead": "leads",
    "costo per lead": "cost_per_lead",
    "tasso d'apertura": "open_rate",
    "qualità": "quality",
    "e-mail": "emails",
    "E-mail aperte": "opens",
    "fatturato (IVA esclusa)": "revenue",
    "2ª visita": "second_visits",
}


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("spesa pubblicitaria / lead", "ad_spend / leads"),
        ("Spesa  Pubblicitaria÷LEAD", "ad_spend / leads"),
        ("spesa\u00a0pubblicitaria", "ad_spend"),
        ("spesa / costo per lead", "spend / cost_per_lead"),
        ("costo per lead * lead", "cost_per_lead * leads"),
        ("tasso d’apertura", "open_rate"),
        ("qualita * QUALITÀ + qualita\u0300", "quality * quality + quality"),
        ("e-mail aperte / e-mail", "opens / emails"),
        ("E\u2011MAIL", "emails"),
        ("e - mail", "e - mail"),
        ("e-mailing", "e - mailing"),
        ("fatturato (iva esclusa) / spesa", "revenue / spend"),
        ("2ª visita / 2", "second_visits / 2"),
        ("leads / ad_spend", "leads / ad_spend"),
        ("Ad_Spend", "ad_spend"),
        ("spesa_altra + lead2", "spesa_altra + lead2"),
        ("other / lead", "other / leads"),
    ],
)
def test_labels_are_read_whatever_their_case_accents_and_spaces(text: str, canonical: str) -> None:
    assert str(Formula.parse(text, LABELS)) == canonical


def refused(text: str, labels: dict[str, str] | None = None, known: set[str] | None = None) -> FormulaError:
    with pytest.raises(FormulaError) as error:
        Formula.parse(text, labels, known)
    return error.value


@pytest.mark.parametrize(
    ("text", "given", "near"),
    [
        ("spesa publicitaria / lead", "spesa publicitaria", "spesa pubblicitaria"),
        ("lead / costo per led", "costo per led", "costo per lead"),
        ("3 * tasso apertura", "tasso apertura", "tasso d'apertura"),
        ("3 * tasso d’apertur + 1", "tasso d’apertur", "tasso d'apertura"),
        ("Spesa Publicitaria * 2", "Spesa Publicitaria", "spesa pubblicitaria"),
    ],
)
def test_a_label_that_is_nearly_right_is_offered_whole(text: str, given: str, near: str) -> None:
    error = refused(text, LABELS)
    assert error.code == "F112"
    assert text[error.start : error.end] == given
    assert error.say("en") == f"“{given}” is not known here. Did you mean “{near}”? Write it so."
    assert error.say("it") == f"“{given}” qui non è un nome conosciuto. Intendevi “{near}”? Scrivilo così."


def test_known_names_do_not_keep_a_label_from_being_offered_whole() -> None:
    error = refused("spesa publicitaria / lead", LABELS, set(LABELS.values()))
    assert (error.code, error.start, error.end) == ("F112", 0, 18)


def test_what_is_only_a_little_alike_is_not_offered() -> None:
    labels = {"lead": "leads", "lead dal sito": "site_leads"}
    assert refused("lead qualificati", labels).code == "F115"
    assert refused("lead qualificati", labels, {"leads"}).say("it") == (
        "“qualificati” qui non è un nome conosciuto. I nomi sono: leads, site_leads."
    )


def test_with_known_names_a_misspelt_one_is_noticed() -> None:
    known = {"revenue", "ad_spend"}
    assert str(Formula.parse("revenue / ad_spend", known=known)) == "revenue / ad_spend"
    error = refused("revenue / ad_spned", known=known)
    assert (error.code, error.start, error.end, error.column) == ("F112", 10, 18, 11)
    assert error.say("en") == "“ad_spned” is not known here. Did you mean “ad_spend”? Write it so."
    error = refused("revenue / zzz", known=known)
    assert error.code == "F112"
    assert error.say("en") == "“zzz” is not known here. These are: ad_spend, revenue."
    assert refused("x", known=set()).say("it").endswith("Scrivi solo numeri.")


def test_the_ids_behind_labels_are_known_too() -> None:
    assert str(Formula.parse("lead / ad_spend", LABELS, {"leads"})) == "leads / ad_spend"


def test_names_of_a_frame_that_no_formula_can_write_are_passed_over() -> None:
    assert str(Formula.parse("revenue", known={"revenue", "Spesa (€)"})) == "revenue"


def test_one_label_for_two_ids_is_asked_about() -> None:
    labels = {"Costo": "ad_spend", "costo": "cogs"}
    assert str(Formula.parse("Costo - costo", labels)) == "ad_spend - cogs"
    error = refused("COSTO", labels)
    assert error.code == "F113"
    assert error.say("en") == ("“COSTO” may stand for several names here: ad_spend, cogs. Write the one that you mean.")


def test_an_id_is_its_own_label() -> None:
    assert str(Formula.parse("costo / b", {"costo": "ad_spend", "altro": "costo"})) == "costo / b"


@pytest.mark.parametrize("id", ["Ad spend", "è", "1a", "", "a" * 65])
def test_a_label_that_stands_for_no_id_is_a_mistake_of_the_builder(id: str) -> None:
    with pytest.raises(ValueError, match="needs an id"):
        Formula.parse("a", {"label": id})


def test_a_label_does_not_let_a_look_alike_in() -> None:
    assert refused("\u2113ead", LABELS).code == "F105"
    assert refused("le\u0430d", LABELS).start == 2
    assert refused("le\u200bad", LABELS).start == 2
    assert refused("\u212ap", {"kp": "x"}).code == "F105"  # the sign of the Kelvin


def test_numbers_are_never_labels() -> None:
    assert str(Formula.parse("100 * a", {"100": "hundred"})) == "100 * a"
