"""A check-in is appended: the file says what it said, byte for byte, and then the new entry."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from okrwidgets.editing.check_ins import append
from okrwidgets.model import Plan
from okrwidgets.model.starting_points import article_text
from tests.model import plans
from tests.model.documents import COMMENTED, DOCUMENTS, FLUSH

some = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

TEXTS = {
    **DOCUMENTS,
    "article-en": article_text("en"),
    "article-it": article_text("it"),
    "flow": COMMENTED.replace(
        """
          - {date: 2027-01-15, value: 41, confidence: 6, note: "two fairs"}
          # the second half
          - {date: 2027-01-31, value: 77}
""",
        """ [ {date: 2027-01-15, value: 41},   # two fairs
            {date: 2027-01-31, value: 77} ]   # the second half
""",
    ),
    "null": FLUSH[: FLUSH.index("    check_ins:")] + "    check_ins: ~   # none\n\n" + FLUSH[FLUSH.index("kpis:") :],
}
ALIASES = {"anchors"}
"""One list in two places is written out where it is touched; the other place stays."""


def holders(plan: Plan) -> list[str]:
    return [kpi.id for kpi in plan.kpis] + [row.id for _, row in plan.key_results()]


def without(text: str, kept: str) -> str | None:
    """What `text` has more than `kept`, if it is `kept` with one stretch put in."""
    start = 0
    while start < len(kept) and text[start] == kept[start]:
        start += 1
    end = 0
    while end < len(kept) - start and text[-1 - end] == kept[-1 - end]:
        end += 1
    return text[start : len(text) - end] if start + end == len(kept) else None


@pytest.mark.parametrize("name", sorted(set(TEXTS) - ALIASES - {"null"}))
def test_one_stretch_is_put_in_and_every_other_byte_stays(name: str) -> None:
    text = TEXTS[name].removeprefix("\ufeff")

    @some
    @given(st.data())
    def run(data: st.DataObject) -> None:
        plan = Plan.loads(text)
        for _ in range(2):
            before = plan.to_yaml()
            id, new = data.draw(st.sampled_from(holders(plan))), data.draw(plans.check_ins)
            plan = append(plan, {id: new.replace(target=None)})
            written = plan.to_yaml()
            assert without(written, before) is not None
            read = Plan.loads(written)
            assert read == plan
            assert read.to_yaml() == written
            plan = read

    run()


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_several_at_once_read_back_and_nothing_that_was_there_is_lost(name: str) -> None:
    @some
    @given(st.data())
    def run(data: st.DataObject) -> None:
        plan = Plan.loads(TEXTS[name])
        ids = data.draw(st.sets(st.sampled_from(holders(plan)), min_size=1))
        after = append(plan, {id: data.draw(plans.check_ins) for id in sorted(ids)})
        read = Plan.loads(after.to_yaml())
        assert read == after
        for id in holders(plan):
            old = plan.find(id).check_ins  # type: ignore[union-attr]
            assert read.find(id).check_ins[: len(old)] == old  # type: ignore[union-attr]

    run()
