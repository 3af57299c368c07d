"""The coach as Python sees it: its value, its review, its messages, and what is left without a kernel."""

from __future__ import annotations

from typing import Any

import pytest
import traitlets

import okrwidgets as okr
from okrwidgets.coaching.session import LONGEST
from okrwidgets.errors import OkrError

START = "Increase sales"
HOSTILE = '<img src=x onerror=alert(1)> & "quoted" </blockquote><script>alert(1)</script>'


class Wire:
    """What goes to the browser, and a way to say what comes from there."""

    def __init__(self, coach: okr.SmartCoach, monkeypatch: pytest.MonkeyPatch) -> None:
        self.coach = coach
        self.sent: list[dict[str, Any]] = []
        self.seq = 0
        monkeypatch.setattr(coach, "send", self.sent.append)

    def hear(self, **content: Any) -> dict[str, Any]:
        """The browser says something; the answer."""
        self.seq += 1
        self.coach._heard(self.coach, {"view": "v", "seq": self.seq, **content}, [])
        return self.sent[-1]

    def type(self, raw: str) -> dict[str, Any]:
        return self.hear(type="edit", raw=raw)

    def act(self, action: str, **more: str) -> dict[str, Any]:
        return self.hear(type="act", action=action, **more)


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    return Wire(okr.SmartCoach(START, lang="en"), monkeypatch)


def test_what_is_typed_is_the_value_and_is_observed(wire: Wire) -> None:
    seen: list[str] = []
    wire.coach.observe(lambda change: seen.append(change["new"]), "value")
    wire.type("Reduce churn")
    wire.act("undo")
    assert seen == ["Reduce churn", START]
    assert wire.coach.value == START


def test_a_value_set_in_python_is_shown_and_can_be_taken_back(wire: Wire) -> None:
    wire.coach.value = "Reduce churn"
    assert wire.sent[-1]["screen"]["text"] == "Reduce churn"
    assert wire.coach.review.statement.text == "Reduce churn"
    assert wire.act("undo")["screen"]["text"] == START
    assert wire.coach.value == START


def test_two_coaches_can_be_linked() -> None:
    one, other = okr.SmartCoach(lang="en"), okr.SmartCoach(lang="en")
    traitlets.link((one, "value"), (other, "value"))
    one.value = "Reduce churn"
    other.value = START
    assert (one.value, one.review.statement.text) == (START, START)


def test_a_value_that_is_too_long_is_cut(wire: Wire) -> None:
    wire.coach.value = "x" * (LONGEST + 1)
    assert wire.coach.value == "x" * LONGEST


def test_the_review_is_of_the_text_as_it_is_now_and_in_the_reader_s_language() -> None:
    coach = okr.SmartCoach(START, lang="it", text_lang="en", mode="quiet")
    assert coach.review["M"].verdict == "missing"
    assert coach.review.lang == "it"
    assert coach.review.statement.lang == "en"
    coach.value = "Increase sales by 20%"
    assert coach.review["M"].verdict == "met"


def test_what_is_known_beside_the_text_counts() -> None:
    assert okr.SmartCoach(START, period="2027-Q1", lang="en").review.statement.context.period == okr.Period.parse(
        "2027-Q1"
    )
    context = okr.SmartCoach(START, kind="kpi", parent="Grow", lang="en").review.statement.context
    assert (context.kind, context.parent) == ("kpi", "Grow")


def test_each_message_is_answered_once_even_if_it_changed_nothing(wire: Wire) -> None:
    for content in (
        {"type": "edit", "raw": START},
        {"type": "edit", "raw": "Reduce churn"},
        {"type": "act", "action": "repair", "key": "X000.1"},
        {"type": "act", "action": "redo"},
        {"type": "act", "action": "undo"},
        {"type": "act", "action": "what is this"},
    ):
        before = len(wire.sent)
        answer = wire.hear(**content)
        assert answer["ack"] == {"v": wire.seq}
        assert len(wire.sent) == before + 1


def test_a_message_of_another_form_is_passed_over(wire: Wire) -> None:
    for content in (None, {}, {"type": "edit"}, {"type": "edit", "view": "v", "seq": "1", "raw": "x"}, ["edit"]):
        wire.coach._heard(wire.coach, content, [])
    assert wire.sent == []
    assert wire.coach.value == START


def test_a_repair_selects_its_slot_as_the_browser_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire(okr.SmartCoach("Increase sales 🎯", lang="en"), monkeypatch)
    answer = wire.act("repair", key="M901.1")
    text, select = answer["screen"]["text"], answer["select"]
    in_units = text.encode("utf-16-le")[2 * select["start"] : 2 * select["end"]].decode("utf-16-le")
    assert in_units == "__"
    assert select["start"] == text.index("__") + 1, "the target takes two units of UTF-16"


def test_in_quiet_mode_no_message_tells_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire(okr.SmartCoach(lang="en", mode="quiet"), monkeypatch)
    wire.type(START)
    wire.act("reveal")
    wire.hear(type="open", page="en")
    assert {len(message["screen"][part]) for message in wire.sent for part in ("pieces", "letters", "findings")} == {0}


def test_a_view_that_opens_is_answered_alone_unless_the_language_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OKRWIDGETS_LANG", raising=False)
    wire = Wire(okr.SmartCoach(START), monkeypatch)
    answer = wire.hear(type="open", page="it-IT")
    assert "view" not in answer
    assert (answer["words"]["lang"], answer["words"]["text_lang"]) == ("it", "it")
    assert wire.hear(type="open", page="it-IT")["view"] == "v"


def test_the_language_of_the_text_stays_when_the_reader_s_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire(okr.SmartCoach(START, lang="en", text_lang="en"), monkeypatch)
    wire.coach.lang = "it"
    assert wire.sent[-1]["words"]["lang"] == "it"
    assert wire.sent[-1]["words"]["text_lang"] == "en"
    assert wire.sent[-1]["screen"]["headline"].startswith("Mancano 3 lettere")


@pytest.mark.parametrize(
    ("given", "code", "says"),
    [
        ({"mod": "quiet"}, "W002", "Did you mean “mode”?"),
        ({"mode": "loud"}, "W005", "mode= takes one of coach, quiet, reveal; this is “loud”."),
        ({"kind": "dream"}, "W005", "kind= takes one of goal, objective, key_result, kpi; this is “dream”."),
        ({"lang": "fr"}, "L001", "fr"),
        ({"text_lang": "fr"}, "L001", "fr"),
    ],
)
def test_what_cannot_be_is_said(given: dict[str, Any], code: str, says: str) -> None:
    with pytest.raises(OkrError) as raised:
        okr.SmartCoach(START, **given)
    assert raised.value.code == code
    assert says in raised.value.say("en")


def test_what_every_widget_takes_is_taken() -> None:
    assert okr.SmartCoach(lang="en", layout={"width": "50%"}).layout.width == "50%"


def test_its_repr_is_short_and_stable() -> None:
    assert repr(okr.SmartCoach(START, lang="en")) == "SmartCoach('Increase sales')"


def test_without_a_kernel_it_reads_as_text() -> None:
    data, _ = okr.SmartCoach(START, lang="it", text_lang="en")._repr_mimebundle_()
    assert data["text/plain"] == "SmartCoach('Increase sales')"
    assert "<blockquote>Increase sales</blockquote>" in data["text/html"]
    assert "Mancano 3 lettere" in data["text/html"]
    assert data["text/html"].count("<li>") == 5


def test_hostile_words_are_text_there() -> None:
    data, _ = okr.SmartCoach(HOSTILE, lang="en")._repr_mimebundle_()
    page = data["text/html"]
    assert "<img" not in page
    assert "<script" not in page
    assert "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;" in page


def test_a_verdict_that_is_not_shown_is_not_in_the_page_either() -> None:
    data, _ = okr.SmartCoach(START, lang="en", mode="reveal")._repr_mimebundle_()
    assert "<li>" not in data["text/html"]
