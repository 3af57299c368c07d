"""Why a statement names no lever: one cause; each of A101 to A103 asks for its own."""

from __future__ import annotations

from typing import Literal

from okrwidgets.smart.statement import Evidence, Statement

Cause = Literal["label", "being", "others"]


def why_not_acted(said: Statement, evidence: Evidence) -> Cause | None:
    """The cause, or ``None`` where the text names a lever or a target field gives the name its direction."""
    if evidence.lever is not None or said.context.target is not None or "milestone" in said.context.other_fields:
        return None
    shape = said.shape
    if shape.name in {"label", "empty"}:
        return "label"
    if shape.actions and all(action.verb.cls == "state" for action in shape.actions):
        return "being"
    return "others"
