"""The board: what one widget shows of a session, kept so that only changes are sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from okrwidgets.advice import advice
from okrwidgets.editing.screen.cells import cells_of
from okrwidgets.editing.screen.conflicts import conflicts_of
from okrwidgets.editing.screen.nodes import NodeKey, build_node, node_key
from okrwidgets.editing.screen.outline import outline
from okrwidgets.editing.screen.shapes import Cell, Node, PatchMessage, Screen, Top
from okrwidgets.editing.screen.words import words
from okrwidgets.editing.sentences import KPI_GONE
from okrwidgets.editing.session import Change, Session
from okrwidgets.model import Plan
from okrwidgets.text import Language

NO_FIGURE = "V103"


class Board:
    """The screen of one widget, in its reader's language.

    A part whose record, place and drafts are the same objects as before is not built again: a
    keystroke costs one part, however long the plan.
    """

    def __init__(self, session: Session, lang: Language, only: str | None = None) -> None:
        self._session = session
        self.lang = lang
        self._only = only
        self._keys: dict[str, NodeKey] = {}
        self._nodes: dict[str, Node] = {}
        self._top: Top | None = None

    def screen(self) -> Screen:
        """All there is to paint."""
        self._keys.clear()
        self.patch(Change())
        assert self._top is not None  # noqa: S101 - patch has just set it
        return Screen(top=self._top, nodes=dict(self._nodes), words=words(self.lang))

    def patch(self, told: Change) -> PatchMessage:
        """What changed since the last call."""
        session, plan = self._session, self._session.plan
        laid = outline(plan)
        by_part: dict[str | None, list[Any]] = {}
        for entry in advice(plan):
            if entry.code == NO_FIGURE and entry.about is not None:
                continue  # its row asks for the figure already, beside the field
            by_part.setdefault(entry.about, []).append(entry)
        changed: dict[str, Node] = {}
        shown = (
            laid.places if self._only is None else {id: laid.places[id] for id in (self._only,) if id in laid.places}
        )
        for id, place in shown.items():
            said = tuple(entry.sentence.say(self.lang) for entry in by_part.get(id, ()))
            key = node_key(session, plan, place, said, self.lang)
            if key.same(self._keys.get(id)):
                continue
            self._keys[id] = key
            node = build_node(session, place, said, self.lang)
            if self._only is not None:
                node["lines"] = []  # what a breakdown assumes is said where the breakdown is
            if node != self._nodes.get(id):
                self._nodes[id] = changed[id] = node
        gone = [id for id in self._nodes if id not in shown]
        for id in gone:
            del self._nodes[id], self._keys[id]
        message = PatchMessage(
            type="patch", rev=session.rev, ack={}, nodes=changed, gone=gone, elsewhere=told.elsewhere
        )
        top = self._build_top(plan, laid.roots if self._only is None else list(shown), by_part.get(None, ()))
        if top != self._top:
            self._top = message["top"] = top
        if told.announce is not None:
            message["announce"] = told.announce.say(self.lang)
        if told.focus is not None and told.focus[0] is not None:
            message["focus"] = {"id": told.focus[0], "field": told.focus[1]}
        return message

    def _build_top(self, plan: Plan, roots: list[str], said: Iterable[Any]) -> Top:
        session, lang = self._session, self.lang
        cells = cells_of(session, plan, lang)
        keeper = session.keeper
        top = Top(
            rev=0,
            title=cells.get("title", Cell(edit="")),
            profile=cells["profile"],
            roots=roots,
            file=keeper.label().say(lang),
            state=keeper.state,
            conflicts=conflicts_of(session, lang),
            notices=[notice.say(lang) for notice in plan.notices],
            advice=[entry.sentence.say(lang) for entry in said],
            can_undo=session.can_undo,
            can_redo=session.can_redo,
            empty=not plan.kpis and not plan.objectives,
        )
        if keeper.trouble is not None:
            top["trouble"] = keeper.trouble.say(lang)
        elif self._only is not None and not roots:
            top["trouble"] = KPI_GONE.say(lang)
        return top
