"""The glossary's browser as Python sees it: its value, its result, its messages, and what is left without a kernel."""

from __future__ import annotations

from typing import Any

import pytest
import traitlets

import okrwidgets as okr
from okrwidgets.errors import OkrError

HOSTILE = '<img src=x onerror=alert(1)> & "quoted" </p><script>alert(1)</script>'


class Wire:
    """What goes to the browser, and a way to say what comes from there."""

    def __init__(self, browser: okr.GlossaryBrowser, monkeypatch: pytest.MonkeyPatch) -> None:
        self.browser = browser
        self.sent: list[dict[str, Any]] = []
        self.seq = 0
        monkeypatch.setattr(browser, "send", self.sent.append)

    def hear(self, **content: Any) -> dict[str, Any]:
        """The browser says something; the answer."""
        self.seq += 1
        self.browser._heard(self.browser, {"view": "v", "seq": self.seq, **content}, [])
        return self.sent[-1]

    def type(self, raw: str, **where: str) -> dict[str, Any]:
        return self.hear(type="edit", raw=raw, **where)

    def act(self, action: str, **more: str) -> dict[str, Any]:
        return self.hear(type="act", action=action, **more)


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    return Wire(okr.GlossaryBrowser(lang="en"), monkeypatch)


def test_a_term_is_opened_by_whatever_it_is_called() -> None:
    for words in ("roas", "ROAS", "Ritorno spesa", "return on ad spend"):
        assert okr.GlossaryBrowser(words, lang="en").value == "roas"
    assert okr.GlossaryBrowser(lang="en").value is None


def test_what_is_searched_and_chosen_is_the_value_and_is_observed(wire: Wire) -> None:
    seen: list[str | None] = []
    wire.browser.observe(lambda change: seen.append(change["new"]), "value")
    assert wire.type("ritorno spesa")["screen"]["hits"][0]["key"] == "roas"
    answer = wire.act("choose")
    assert (answer["screen"]["page"]["key"], answer["read"]) == ("roas", True)
    wire.act("choose", key="roi")
    answer = wire.act("back")
    assert (answer["announce"], "read" in answer) == ("ROAS", False)
    wire.act("back")
    wire.act("forward")
    assert seen == ["roas", "roi", "roas", None, "roas"]


def test_going_back_to_the_start_is_said_in_words(wire: Wire) -> None:
    wire.act("choose", key="roas")
    assert wire.act("back")["announce"].startswith("Which word came up?")


def test_a_value_set_in_python_is_shown_and_one_can_go_back(wire: Wire) -> None:
    wire.browser.value = "roas"
    wire.browser.value = "ritorno sull'investimento"
    assert wire.sent[-1]["screen"]["page"]["key"] == "roi"
    assert wire.browser.value == "roi"
    assert wire.act("back")["screen"]["page"]["key"] == "roas"
    wire.browser.value = None
    assert "page" not in wire.sent[-1]["screen"]


def test_a_value_that_is_no_term_is_refused_and_nothing_changes(wire: Wire) -> None:
    wire.browser.value = "roas"
    with pytest.raises(OkrError) as raised:
        wire.browser.value = "roaz"
    assert raised.value.code == "G101"
    assert "ROAS" in raised.value.say("en")
    assert wire.browser.value == "roas"


def test_two_browsers_can_be_linked() -> None:
    one, other = okr.GlossaryBrowser(lang="en"), okr.GlossaryBrowser(lang="it")
    traitlets.link((one, "value"), (other, "value"))
    one.value = "roas"
    other.value = "roi"
    assert (one.value, other.value, one.result) == ("roi", "roi", other.result)


def test_figures_are_computed_as_they_are_typed(wire: Wire) -> None:
    wire.act("choose", key="roas")
    assert wire.browser.result == 3
    answer = wire.type("60,000", term="roas", column="revenue")
    assert answer["screen"]["sheet"]["result"] == "6×"
    assert wire.browser.result == 6
    wire.type("0", term="roas", column="ad_spend")
    assert wire.browser.result is None
    assert wire.act("clear")["screen"]["sheet"]["is_empty"]
    assert wire.act("example")["screen"]["sheet"]["result"] == "3×"


def test_a_figure_of_a_page_that_is_no_longer_open_changes_nothing(wire: Wire) -> None:
    wire.act("choose", key="roi")
    result = wire.browser.result
    assert wire.type("1", term="roas", column="marketing_cost")["ack"] == {"v": wire.seq}
    assert wire.browser.result == result


def test_each_message_is_answered_once_even_if_it_changed_nothing(wire: Wire) -> None:
    for content in (
        {"type": "edit", "raw": ""},
        {"type": "edit", "raw": "roas"},
        {"type": "edit", "raw": "5", "term": "roas", "column": "revenue"},
        {"type": "act", "action": "choose", "key": "no_such_term"},
        {"type": "act", "action": "choose"},
        {"type": "act", "action": "forward"},
        {"type": "act", "action": "clear"},
        {"type": "act", "action": "what is this"},
    ):
        before = len(wire.sent)
        answer = wire.hear(**content)
        assert answer["ack"] == {"v": wire.seq}
        assert len(wire.sent) == before + 1


def test_a_message_of_another_form_is_passed_over(wire: Wire) -> None:
    for content in (None, {}, {"type": "edit"}, {"type": "edit", "view": "v", "seq": "1", "raw": "x"}, ["edit"]):
        wire.browser._heard(wire.browser, content, [])
    assert wire.sent == []


def test_a_view_that_opens_is_answered_alone_unless_the_language_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OKRWIDGETS_LANG", raising=False)
    wire = Wire(okr.GlossaryBrowser("roas"), monkeypatch)
    answer = wire.hear(type="open", page="it-IT")
    assert "view" not in answer
    assert (answer["words"]["lang"], answer["screen"]["page"]["kind"]) == ("it", "KPI")
    assert answer["screen"]["sheet"]["fields"][0]["raw"] == "30.000"
    assert wire.hear(type="open", page="it-IT")["view"] == "v"


def test_the_language_can_be_changed_while_it_is_open(wire: Wire) -> None:
    wire.act("choose", key="roas")
    wire.type("1,500.5", term="roas", column="revenue")
    wire.browser.lang = "it"
    message = wire.sent[-1]
    assert message["words"]["ui"]["copy"] == "Copia come Markdown"
    assert message["screen"]["page"]["expansion"] == "ritorno sulla spesa pubblicitaria"
    assert message["screen"]["sheet"]["fields"][0]["raw"] == "1.500,5"
    assert wire.type("1.500", term="roas", column="revenue")["screen"]["sheet"]["result"] == "0,15×"


@pytest.mark.parametrize(
    ("given", "code", "says"),
    [
        ({"serch": "roas"}, "W002", "Did you mean “search”?"),
        ({"term": "roaz"}, "G101", "ROAS"),
        ({"lang": "fr"}, "L001", "fr"),
    ],
)
def test_what_cannot_be_is_said(given: dict[str, Any], code: str, says: str) -> None:
    with pytest.raises(OkrError) as raised:
        okr.GlossaryBrowser(**given)
    assert raised.value.code == code
    assert says in raised.value.say("en")


def test_what_every_widget_takes_is_taken() -> None:
    assert okr.GlossaryBrowser(lang="en", layout={"width": "50%"}).layout.width == "50%"


def test_its_repr_is_short_and_stable() -> None:
    assert repr(okr.GlossaryBrowser("ROAS", lang="en")) == "GlossaryBrowser('roas')"
    assert repr(okr.GlossaryBrowser(lang="en")) == "GlossaryBrowser()"


def test_without_a_kernel_the_page_reads_as_text() -> None:
    data, _ = okr.GlossaryBrowser("roas", lang="it")._repr_mimebundle_()
    assert data["text/plain"] == "GlossaryBrowser('roas')"
    for words in ("<strong>ROAS</strong> · ritorno sulla spesa", "ROAS = fatturato ÷ spesa", "<li>ROI: ", "Vedi anche"):
        assert words in data["text/html"]


def test_without_a_page_it_shows_what_was_found_or_where_to_begin() -> None:
    found, _ = okr.GlossaryBrowser(search="ritorno spesa", lang="it")._repr_mimebundle_()
    assert "<strong>ROAS</strong>" in found["text/html"]
    start, _ = okr.GlossaryBrowser(lang="en")._repr_mimebundle_()
    assert start["text/html"].count("<li>") == 3


def test_hostile_words_are_text_there() -> None:
    data, _ = okr.GlossaryBrowser(search=HOSTILE, lang="en")._repr_mimebundle_()
    page = data["text/html"]
    assert "<img" not in page
    assert "<script" not in page
    assert "Nothing found for “&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quot" in page
