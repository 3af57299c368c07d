"""The check-in form in Python: its messages, what it shares with a builder, its file, its page without a kernel."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import traitlets

import okrwidgets as okr
from okrwidgets.checking_in import check_words
from okrwidgets.errors import OkrError
from okrwidgets.model import Plan
from tests.checking_in.plans import TEXT

ON = "2027-02-05"


class Wire:
    """A form with the browser's end of the wire."""

    def __init__(self, source: Any = None, **options: Any) -> None:
        self.form = okr.CheckInForm(
            Plan.loads(TEXT) if source is None else source, **({"on": ON, "lang": "en"} | options)
        )
        self.sent: list[Any] = []
        self.form.send = self.sent.append  # type: ignore[method-assign]
        self.seq = 0

    def hear(self, **message: Any) -> Any:
        self.seq += 1
        self.form._heard(self.form, {"view": "v", "seq": self.seq} | message, [])
        return self.sent[-1]

    def type(self, id: str | None, field: str, raw: str) -> Any:
        return self.hear(type="edit", field=field, raw=raw, **({} if id is None else {"id": id}))

    def act(self, action: str, **more: Any) -> Any:
        return self.hear(type="act", action=action, **more)


@pytest.fixture
def wire() -> Wire:
    return Wire()


def values(plan: Plan, id: str) -> list[float]:
    return [entry.value for entry in plan.find(id).check_ins]  # type: ignore[union-attr]


def test_five_values_are_typed_and_saved(wire: Wire) -> None:
    seen: list[Plan] = []
    wire.form.observe(lambda change: seen.append(change["new"]), "value")
    for id, raw in (("meetings", "+25"), ("contracts", "9"), ("churn", "4.5"), ("portal", "no"), ("revenue", "31k")):
        assert wire.type(id, "value", raw)["ack"] == {"v": wire.seq}
    assert seen == []
    answer = wire.act("save")
    assert answer["focus"] == {"id": "", "field": "summary"}
    assert answer["announce"] == "5 check-ins for 5 February 2027 are in the plan."
    assert len(seen) == 1
    assert wire.form.value is seen[0]
    assert values(seen[0], "meetings") == [41, 70, 96, 121]
    assert values(seen[0], "revenue") == [27500, 31000]
    wire.act("undo")
    assert values(wire.form.value, "meetings") == [41, 70, 96]
    wire.act("redo")
    assert values(wire.form.value, "portal") == [0]


def test_questions_are_answered_by_a_second_message(wire: Wire) -> None:
    wire.type("meetings", "value", "38")
    answer = wire.act("save")
    assert (answer["focus"], answer["announce"]) == ({"id": "", "field": "asked"}, "One question before it is saved")
    assert wire.act("back")["focus"] == {"id": "meetings", "field": "value"}
    wire.act("save")
    wire.act("confirm")
    assert values(wire.form.value, "meetings") == [41, 70, 96, 38]


def test_the_day_on_top(wire: Wire) -> None:
    assert wire.form.on == dt.date(2027, 2, 5)
    assert wire.type(None, "on", "1/2")["screen"]["on_says"] == "1 February 2027"
    assert wire.form.on == dt.date(2027, 2, 1)
    assert "problem" in wire.type(None, "on", "soon")["screen"]["on"]
    assert wire.form.on is None
    assert wire.type(None, "on", "")["screen"]["on"] == {"edit": "5 Feb 2027"}


@pytest.mark.parametrize("on", [dt.date(2027, 2, 5), dt.datetime(2027, 2, 5, 18, tzinfo=dt.UTC), "2027-02-05"])
def test_the_day_that_is_given(on: Any) -> None:
    assert Wire(on=on).form.on == dt.date(2027, 2, 5)


def test_without_a_day_it_is_today() -> None:
    assert Wire(on=None).form.on == dt.date.today()


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(OkrError) as raised:
        okr.CheckInForm(Plan.loads(TEXT), on="5/2/2027", lang="en")
    assert raised.value.code == "W006"
    assert "“5/2/2027”" in raised.value.say("en")


def test_a_misspelt_keyword_and_another_source_are_refused() -> None:
    with pytest.raises(OkrError) as raised:
        okr.CheckInForm(Plan.loads(TEXT), day=ON)
    assert raised.value.code == "W002"
    with pytest.raises(OkrError) as raised:
        okr.CheckInForm(5)  # type: ignore[arg-type]
    assert raised.value.code == "W003"


def test_it_shares_one_plan_with_a_builder_and_with_another_form() -> None:
    builder = okr.OKRBuilder(Plan.loads(TEXT), lang="en")
    one = Wire(builder)
    other = Wire(one.form)
    one.type("meetings", "value", "121")
    one.act("save")
    assert values(builder.value, "meetings") == [41, 70, 96, 121]
    assert other.form.value is builder.value
    told = other.sent[-1]
    assert told["flash"] == ["meetings"]
    assert "focus" not in told
    builder._session.edit("meetings", "title", "See 300 clients", "en")
    assert other.sent[-1]["screen"]["groups"][0]["rows"][0]["title"] == "See 300 clients"
    builder._session.undo()
    builder._session.undo()
    assert values(one.form.value, "meetings") == [41, 70, 96]
    assert one.sent[-1]["screen"]["groups"][0]["rows"][0]["cells"]["value"]["edit"] == "121"


def test_it_shares_a_file_with_whoever_has_it_open(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text(TEXT, encoding="utf-8")
    builder, wire = okr.OKRBuilder(file), Wire(file)
    wire.type("contracts", "value", "9")
    wire.act("save")
    assert values(builder.value, "contracts") == [9]
    wire.form.close()
    assert "          - {date: 2027-02-05, value: 9}\n" in file.read_text(encoding="utf-8")
    assert repr(wire.form) == "CheckInForm('plan.okr.yaml')"


def test_a_value_set_in_python_is_shown_and_undone(wire: Wire) -> None:
    other = Plan.loads(TEXT.replace("Meet 300", "See 300"))
    wire.form.value = other
    assert wire.sent[-1]["screen"]["groups"][0]["rows"][0]["title"] == "See 300 clients"
    wire.act("undo")
    assert wire.form.value.find("meetings").title == "Meet 300 clients"  # type: ignore[union-attr]


def test_two_forms_can_be_linked() -> None:
    one, other = Wire(), Wire()
    traitlets.link((one.form, "value"), (other.form, "value"))
    one.type("contracts", "value", "9")
    one.act("save")
    assert values(other.form.value, "contracts") == [9]


def test_arrows_and_messages_of_no_known_form(wire: Wire) -> None:
    answer = wire.act("more", key="meetings")
    assert answer["screen"]["groups"][0]["rows"][0]["cells"]["confidence"]["edit"] == "7"
    wire.act("less", key="meetings")
    rev = wire.form._checks.plans.rev
    count = len(wire.sent)
    for content in ({"type": "act", "action": "save"}, {"type": "edit", "raw": 5}, {"type": "no"}, "no", None):
        wire.form._heard(wire.form, content, [])
    assert len(wire.sent) == count
    for answer in (wire.act("fly"), wire.act("more", key=["meetings"]), wire.type("nobody", "value", "1")):
        assert list(answer["ack"]) == ["v"]
    assert wire.form._checks.plans.rev == rev


def test_another_language_is_told_to_everyone_and_reads_its_own_numbers(wire: Wire) -> None:
    wire.type("churn", "value", "4.5")
    wire.form.lang = "it"
    told = wire.sent[-1]
    assert told["words"]["ui"] == check_words("it")["ui"]
    assert "view" not in told
    assert told["screen"]["on"]["edit"] == "5 feb 2027"
    assert wire.type("revenue", "value", "31.000,50")["screen"]["can_save"]
    wire.act("save")
    assert values(wire.form.value, "revenue")[-1] == 31000.5


def test_an_opening_view_alone_is_answered(wire: Wire) -> None:
    wire.form._heard(wire.form, {"type": "open", "view": "other", "page": "en"}, [])
    assert (wire.sent[-1]["view"], wire.sent[-1]["ack"]) == ("other", {})


def test_one_field_changed_on_both_sides_is_asked_about(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text(TEXT, encoding="utf-8")
    wire = Wire(file)
    wire.type("meetings", "value", "121")
    wire.type("meetings", "target", "280")
    wire.type("meetings", "note", "fewer fairs")
    # someone else writes the file between the save here and the moment when it would be in the file
    theirs = TEXT.replace("target: 300", "target: 320")
    wire.form.observe(lambda _: file.write_text(theirs, encoding="utf-8"), "value")
    wire.act("save")
    wire.form.unobserve_all("value")
    wire.form._checks.plans.keeper.flush()
    screen = wire.sent[-1]["screen"]
    assert screen["state"] == "conflict"
    assert ["280" in conflict["text"] and "320" in conflict["text"] for conflict in screen["conflicts"]] == [True]
    assert wire.act("take_theirs")["screen"]["conflicts"] == []
    wire.form.close()
    saved = Plan.load(file)
    assert saved.find("meetings").target == 320  # type: ignore[union-attr]
    assert values(saved, "meetings") == [41, 70, 96, 121]


def test_the_page_without_a_kernel_shows_words_as_text() -> None:
    form = okr.CheckInForm(Plan.loads(TEXT.replace("Meet 300 clients", "<b>Meet</b> & see")), on=ON, lang="en")
    page = form._page_html()
    assert "&lt;b&gt;Meet&lt;/b&gt; &amp; see" in page
    assert "96 on 29 Jan 2027" in page
    assert "<b>" not in page
    empty = okr.CheckInForm(Plan(title="<i>"), lang="it")._page_html()
    assert "ancora nulla da aggiornare" in empty
    assert "<table>" not in empty
    assert repr(okr.CheckInForm(Plan(title="Sales"))) == "CheckInForm('Sales')"
