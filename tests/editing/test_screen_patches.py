"""Whatever a person does, the patches add up to the screen that a fresh view would get."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.editing.actions import act
from okrwidgets.editing.fields import FIELDS, kind_of
from okrwidgets.editing.screen.board import Board
from okrwidgets.editing.session import Change, Session
from okrwidgets.model.starting_points import article_plan
from tests.editing.clock import HandClock

ACTIONS = [
    "add_kpi", "add_objective", "add_key_result", "remove", "move_up", "move_down", "indent", "outdent", "undo", "redo",
]  # fmt: skip
TYPED = [
    "",
    "Anna",
    "300",
    "40",
    "2027-Q2",
    "€5,000",
    "input",
    "output",
    "up",
    "down",
    "keep",
    "level",
    "total",
    "nonsense 3x",
]
STEPS = st.lists(
    st.tuples(st.sampled_from(["edit", *ACTIONS]), st.integers(0, 40), st.integers(0, 40), st.sampled_from(TYPED)),
    max_size=12,
)


@settings(deadline=None)
@given(STEPS)
def test_patches_add_up_to_the_screen_of_a_fresh_view(steps: list[tuple[str, int, int, str]]) -> None:
    session = Session(article_plan("en"), clock=HandClock())
    session.edit(None, "title", "Sales", "en")
    board = Board(session, "en")
    kept = board.screen()
    for name, which, field, raw in steps:
        ids = sorted(session.plan.ids())
        id = ids[which % len(ids)] if ids else None
        if name != "edit":
            act(session, name, id, "", "en")
        elif id is not None and (item := session.plan.find(id)) is not None:
            fields = FIELDS[kind_of(item)]
            link = sorted(ids)[field % len(ids)]
            spec = fields[field % len(fields)]
            session.edit(id, spec.name, link if spec.kind == "link" else raw, "en")
        patch = board.patch(Change())
        kept["nodes"].update(patch["nodes"])
        for gone in patch["gone"]:
            del kept["nodes"][gone]
        kept["top"] = patch.get("top", kept["top"])
        fresh = Board(session, "en").screen()
        assert kept["nodes"] == fresh["nodes"]
        assert kept["top"] == fresh["top"]
