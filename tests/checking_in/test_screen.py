"""What the form shows: rows by objective, where each stands, what is asked, what was moved."""

from __future__ import annotations

import datetime as dt
from string import Formatter

import pytest

from okrwidgets.breakdown.pacing import forecast, status
from okrwidgets.checking_in import CheckInSession, Form, check_words, sentences
from okrwidgets.checking_in.shapes import CheckRow, CheckScreen
from okrwidgets.editing.check_ins import append
from okrwidgets.model import CheckIn
from okrwidgets.text import Language, Plural, Text
from tests.checking_in.plans import ON, TEXT, form

EMPTY = "title: T\nobjectives:\n  - id: o\n    title: O\n"


def row(screen: CheckScreen, id: str) -> CheckRow:
    return next(row for group in screen["groups"] for row in group["rows"] if row["id"] == id)


def screen_of(session: CheckInSession) -> CheckScreen:
    return Form(session).screen()


def test_key_results_stand_by_objective_and_the_kpis_at_the_end() -> None:
    groups = screen_of(form())["groups"]
    assert [(group["title"], [row["id"] for row in group["rows"]]) for group in groups] == [
        ("Contracts", ["meetings", "contracts"]),
        ("Customers stay", ["churn", "portal"]),
        ("KPIs", ["revenue"]),
    ]


def test_a_row_says_what_it_was_and_where_it_is_to_go() -> None:
    screen = screen_of(form())
    meetings, churn, portal = (row(screen, id) for id in ("meetings", "churn", "portal"))
    assert (meetings["last"], meetings["target"], meetings["unit"]) == ("96 on 29 Jan 2027", "target 300", "clients")
    assert meetings["hints"] == {"confidence": "7", "target": "300"}
    assert (churn["last"], churn["target"], churn["unit"]) == ("starts at 5%", "target 3%", "%")
    assert (portal["last"], portal["target"], portal["unit"]) == ("no check-in yet", "", "")
    assert portal["hints"] == {"value": "yes or no"}


def test_a_row_is_judged_as_it_would_be_while_one_types() -> None:
    session = form()
    before = row(screen_of(session), "meetings")
    session.edit("meetings", "value", "+25")
    now = row(screen_of(session), "meetings")
    after = append(session.plan, {"meetings": CheckIn(date=ON, value=121.0)})
    item = after.find("meetings")
    assert now["status"]["word"] == status(item, ON, after).word.say("en")  # type: ignore[arg-type]
    assert now["lines"] == [
        status(item, ON, after).sentence.say("en"),  # type: ignore[arg-type]
        forecast(item, ON, after).sentence.say("en"),  # type: ignore[arg-type]
    ]
    assert (before["progress"], now["progress"]) == ("32%", "40%")
    assert now["share"] == pytest.approx(121 / 300)
    assert (before["counts"], now["counts"]) == (False, True)
    assert now["cells"]["value"] == {"edit": "+25", "echo": "96 so far and 25 more make 121."}
    assert session.plan.find("meetings").check_ins[-1].value == 96  # type: ignore[union-attr]


def test_a_draft_keeps_its_words_and_the_row_is_judged_as_it_was() -> None:
    session = form()
    before = row(screen_of(session), "meetings")
    session.edit("meetings", "value", "a few")
    now = row(screen_of(session), "meetings")
    assert now["cells"]["value"]["edit"] == "a few"
    assert "is not a number yet" in now["cells"]["value"]["problem"]
    assert (now["lines"], now["status"], now.get("spark")) == (before["lines"], before["status"], before.get("spark"))


def test_the_picture_lies_in_the_unit_square_and_says_the_figures() -> None:
    session = form()
    session.edit("meetings", "value", "121")
    spark = row(screen_of(session), "meetings")["spark"]
    assert spark["alt"] == ("41 on 15 Jan 2027, 70 on 22 Jan 2027, 96 on 29 Jan 2027, 121 on 5 Feb 2027; target 300")
    lists = [spark[name] for name in ("actual", "expected", "forecast", "low", "high")]  # type: ignore[literal-required]
    assert all(0 <= point[axis] <= 1 for points in lists for point in points for axis in ("x", "y"))
    assert len(spark["actual"]) == 4
    assert spark["now"] == spark["actual"][-1]
    assert len(spark["low"]) == len(spark["high"]) > 0
    assert [point["y"] for point in spark["actual"]] == sorted(point["y"] for point in spark["actual"])
    assert spark["expected"][0] == {"x": 0, "y": 0}
    assert spark["expected"][-1] == {"x": 1, "y": pytest.approx(spark["target"])}
    assert all(low["y"] <= high["y"] for low, high in zip(spark["low"], spark["high"], strict=True))


def test_without_a_period_two_figures_make_a_picture_and_one_makes_none() -> None:
    text = TEXT.replace("    period: 2027-Q1\n", "")
    screen = screen_of(form(text))
    assert "spark" not in row(screen, "revenue")
    assert "spark" not in row(screen, "churn")
    spark = row(screen, "meetings")["spark"]
    assert [point["x"] for point in spark["actual"]] == [0, 0.5, 1]
    assert spark["expected"] == []


def test_the_button_counts_and_the_questions_come_before_the_summary() -> None:
    session = form()
    assert (screen_of(session)["save"], screen_of(session)["can_save"]) == ("Nothing to save yet", False)
    session.edit("meetings", "value", "38")
    session.edit("contracts", "value", "9")
    assert screen_of(session)["save"] == "Save 2 check-ins"
    session.save()
    screen = screen_of(session)
    assert screen["asked"]["title"] == "One question before it is saved"
    session.save(confirmed=True)
    screen = screen_of(session)
    assert "asked" not in screen
    assert screen["summary"] == {
        "title": "2 check-ins for 5 February 2027 are in the plan.",
        "lines": [
            {"title": "Meet 300 clients", "text": "96 → 38 · 32% → 13% of the way"},
            {"title": "Close 30 contracts", "text": "9, the first figure · 30% of the way"},
        ],
    }
    session.edit("meetings", "value", "1")
    assert "summary" not in screen_of(session)


def test_a_moved_target_is_part_of_what_was_moved() -> None:
    session = form()
    for field, raw in (("value", "5"), ("target", "3.5"), ("note", "later")):
        session.edit("churn", field, raw)
    session.save()
    assert screen_of(session)["summary"]["lines"] == [
        {"title": "Churn from 5% to 3%", "text": "5%, the first figure · 0% of the way", "note": "target 3% → 3.5%"}
    ]


@pytest.mark.parametrize(
    ("text", "on", "note"),
    [
        (EMPTY, ON, "There is nothing to check in yet"),
        (TEXT, ON, None),
        (TEXT, dt.date(2027, 4, 2), "The period ended on 31 Mar 2027."),
        (TEXT[: TEXT.index("objectives:")], dt.date(2027, 1, 29), "Everything is checked in for 29 January 2027."),
        (
            TEXT[: TEXT.index("objectives:")].replace("27500", "100000"),
            ON,
            "Every target is reached.",
        ),
    ],
)  # fmt: skip
def test_what_is_said_of_the_whole(text: str, on: dt.date, note: str | None) -> None:
    said = screen_of(form(text, on=on)).get("note")
    assert (said or "").startswith(note or "")
    assert (said is None) == (note is None)


def test_what_is_said_of_the_whole_goes_when_one_writes() -> None:
    session = form(on=dt.date(2027, 4, 2))
    session.edit("meetings", "value", "300")
    assert "note" not in screen_of(session)


def test_a_row_that_nothing_has_changed_is_not_built_again() -> None:
    session = form()
    shown = Form(session)
    before = shown.screen()
    session.edit("meetings", "value", "121")
    now = shown.screen()
    assert row(now, "contracts") is row(before, "contracts")
    assert row(now, "meetings") is not row(before, "meetings")


def test_rows_that_others_changed_are_named() -> None:
    session = form()
    shown = Form(session)
    before = shown.screen()
    session.plans.put(append(session.plan, {"churn": CheckIn(date=ON, value=4.0)}))
    assert shown.changed(before, shown.screen()) == ["churn"]


@pytest.mark.parametrize(("day", "said"), [(8, "l'8 feb 2027"), (11, "l'11 feb 2027"), (1, "il 1 feb 2027")])
def test_italian_days_have_their_article(day: int, said: str) -> None:
    text = TEXT.replace("value: 27500", f"value: 1}}\n      - {{date: 2027-02-{day:02}, value: 2")
    assert row(screen_of(form(text, "it", dt.date(2027, 2, 20))), "revenue")["last"] == f"2 € {said}".replace(
        " €", "\xa0€"
    )


@pytest.mark.parametrize("lang", ["en", "it"])
def test_the_words_are_all_there(lang: Language) -> None:
    assert all(check_words(lang)["ui"].values())


def placeholders(words: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def test_both_languages_say_the_same_things() -> None:
    texts = [value for value in vars(sentences).values() if isinstance(value, Text)]
    texts += [
        text for value in vars(sentences).values() if isinstance(value, Plural) for text in (value.one, value.other)
    ]
    texts += sentences.UI.values()
    assert len(texts) > 40
    for text in texts:
        assert placeholders(text.en) == placeholders(text.it), text
