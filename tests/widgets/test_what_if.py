"""WhatIf as Python sees it: the plan, the tree, the figures, its messages, and what is left without a kernel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import traitlets

import okrwidgets as okr
from okrwidgets.errors import OkrError
from tests.exploring.plans import TREE

HOSTILE = '<img src=x onerror=alert(1)> & "quoted" </p><script>alert(1)</script>'


class Wire:
    """What goes to the browser, and a way to say what comes from there."""

    def __init__(self, play: okr.WhatIf, monkeypatch: pytest.MonkeyPatch) -> None:
        self.play = play
        self.sent: list[dict[str, Any]] = []
        self.seq = 0
        monkeypatch.setattr(play, "send", self.sent.append)

    def hear(self, **content: Any) -> dict[str, Any]:
        """The browser says something; the answer."""
        self.seq += 1
        self.play._heard(self.play, {"view": "v", "seq": self.seq, **content}, [])
        return self.sent[-1]

    def slide(self, id: str, raw: str, stroke: int = 1) -> dict[str, Any]:
        return self.hear(type="edit", at="slider", id=id, raw=raw, stroke=stroke)

    def act(self, action: str, **more: str) -> dict[str, Any]:
        return self.hear(type="act", action=action, **more)


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    return Wire(okr.WhatIf(okr.Plan.loads(TREE), lang="en"), monkeypatch)


def test_the_plan_is_the_value_and_moves_do_not_touch_it(wire: Wire) -> None:
    before = wire.play.value
    wire.slide("closing_rate", "12")
    assert wire.play.value is before
    assert dict(wire.play.moved) == {"closing_rate": 0.12}
    assert wire.play.figures["revenue"].value == pytest.approx(108_000)
    assert wire.play.tree is not None
    assert wire.play.tree.value().value == 90_000


def test_what_is_applied_is_observed_and_can_be_taken_back(wire: Wire) -> None:
    seen: list[str] = []
    wire.play.observe(lambda change: seen.append(change["new"].to_yaml()), "value")
    wire.slide("closing_rate", "12")
    wire.act("apply")
    wire.act("undo")
    assert "closing_rate: 12}" in seen[0]
    assert seen[-1] == TREE


def test_a_plan_set_in_python_is_another_tree(wire: Wire) -> None:
    wire.play.value = okr.Plan.loads(TREE.replace("target: 100000", "target: 80000"))
    assert wire.sent[-1]["screen"]["head"]["verdict"] == "reached"


def test_a_builder_of_the_same_plan_shows_what_was_applied(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text(TREE, encoding="utf-8")
    builder = okr.OKRBuilder(file, lang="en")
    play, other = okr.WhatIf(builder, lang="en"), okr.WhatIf(file, lang="en")
    play.move(closing_rate=0.12)
    play._act("apply", None)
    assert builder.value.kpis[0].assumptions["closing_rate"] == 12
    assert other.value.kpis[0].assumptions["closing_rate"] == 12
    assert okr.OKRBuilder(play, lang="en").value is play.value
    builder._session.undo()
    assert play.value.to_yaml() == TREE
    assert play.figures["revenue"].value == 90_000


def test_two_can_be_linked() -> None:
    one, other = okr.WhatIf(okr.Plan.loads(TREE), lang="en"), okr.WhatIf(lang="en")
    traitlets.link((one, "value"), (other, "value"))
    assert other.figures["revenue"].value == 90_000


def test_drivers_are_moved_by_name_as_one_step() -> None:
    play = okr.WhatIf(okr.Plan.loads(TREE), lang="en")
    play.move(closing_rate=0.12, contract_value=3500)
    assert play.figures["revenue"].value == pytest.approx(126_000)
    play._act("undo", None)
    assert play.moved == {}
    with pytest.raises(OkrError, match=r"W007: “revenue” cannot be moved\. These can: meetings"):
        play.move(revenue=1)


def test_each_message_is_answered_once_even_if_it_changed_nothing(wire: Wire) -> None:
    for content in (
        {"type": "edit", "at": "slider", "id": "closing_rate", "raw": "12", "stroke": 1},
        {"type": "edit", "at": "slider", "id": "closing_rate", "raw": "12", "stroke": 1},
        {"type": "edit", "at": "slider", "id": "nobody", "raw": "12"},
        {"type": "edit", "at": "field", "id": "contract_value", "raw": "a lot"},
        {"type": "edit", "at": "guess", "raw": "5"},
        {"type": "act", "action": "solve", "key": "contracts"},
        {"type": "act", "action": "take"},
        {"type": "act", "action": "reset", "key": "contracts"},
        {"type": "act", "action": "apply"},
        {"type": "act", "action": "undo"},
        {"type": "act", "action": "reset_all"},
        {"type": "act", "action": "answer"},
        {"type": "act", "action": "keep_mine"},
        {"type": "act", "action": "what is this"},
    ):
        before = len(wire.sent)
        wire.hear(**content)
        answers = [message["ack"] for message in wire.sent[before:] if message["ack"]]
        assert answers == [{"v": wire.seq}], content


def test_a_message_of_another_form_is_passed_over(wire: Wire) -> None:
    for content in (None, {}, {"type": "edit"}, {"type": "edit", "view": "v", "seq": "1", "raw": "x"}, ["edit"]):
        wire.play._heard(wire.play, content, [])
    assert wire.sent == []


def test_a_drag_is_answered_with_what_changed_only(wire: Wire) -> None:
    wire.slide("contract_value", "3100")
    answer = wire.slide("contract_value", "3200")
    assert set(answer) == {"type", "ack", "patch"}
    assert set(answer["patch"]) == {"head", "figures"}
    assert set(answer["patch"]["figures"]) == {"contract_value"}


def test_another_language_is_another_screen(wire: Wire) -> None:
    wire.play.lang = "it"
    screen = wire.sent[-1]["screen"]
    assert screen["head"]["gap"] == "10.000\xa0€ sotto il valore obiettivo."
    wire.hear(type="edit", at="field", id="contract_value", raw="3.000,50")
    assert wire.play.moved == {"contract_value": 3000.5}


def test_an_empty_plan_takes_the_article_s_example() -> None:
    play = okr.WhatIf(lang="it")
    assert play.tree is None
    assert play.figures == {}
    play._act("example", None)
    assert play.figures["fatturato"].value == 100_000
    assert play.moved == {}


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(OkrError, match=r"W004: The plan has no KPI “revenu”\. It has: revenue"):
        okr.WhatIf(okr.Plan.loads(TREE), "revenu", lang="en")
    with pytest.raises(OkrError, match="W003"):
        okr.WhatIf(5, lang="en")  # type: ignore[arg-type]
    with pytest.raises(OkrError, match=r"W002: WhatIf has no “predicts”\. Did you mean “predict”"):
        okr.WhatIf(predicts=True, lang="en")


def test_its_repr_is_short_and_stays_the_same(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text(TREE, encoding="utf-8")
    play = okr.WhatIf(file, lang="en")
    play.move(closing_rate=0.2)
    assert repr(play) == "WhatIf('plan.okr.yaml', kpi='revenue')"
    assert repr(okr.WhatIf(lang="en")) == "WhatIf('')"


def test_without_a_kernel_the_tree_can_be_read_and_words_are_text() -> None:
    plan = okr.Plan.loads(TREE)
    kpi = plan.kpis[0].replace(name=HOSTILE)
    play = okr.WhatIf(plan.replace(kpis=(kpi,)), lang="en")
    page = play._repr_mimebundle_()[0]["text/html"]
    assert "<script>" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    for words in ("€90,000", "€10,000 short of the target.", "taken for granted in the plan", "€3,000"):
        assert words in page
    assert page.count("<ul>") == page.count("</ul>") == 2
    assert page.count("<li>") == page.count("</li>") == 4


def test_without_a_tree_the_page_says_what_one_needs() -> None:
    assert "drivers:" in okr.WhatIf(lang="en")._repr_mimebundle_()[0]["text/html"]
