"""What if: the tree of drivers behind a KPI, each with a slider, and the KPI that answers while one drags."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import traitlets

from okrwidgets.breakdown.trees import DriverTree, Figure
from okrwidgets.editing.actions import act
from okrwidgets.editing.locked import locked
from okrwidgets.editing.session import Session
from okrwidgets.errors import OkrError
from okrwidgets.exploring import ExploreSession, Painter, Prediction, Told, Worker, explore_words
from okrwidgets.exploring.shapes import ExploreMessage
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Language, Verbatim, reader_language
from okrwidgets.widgets import sentences
from okrwidgets.widgets.okr_builder import session_of
from okrwidgets.widgets.speaking import SpeakingWidget, refuse_unknown
from okrwidgets.widgets.what_if_fallback import explore_html


class WhatIf(SpeakingWidget):
    """Move the drivers of a KPI and watch what it comes to, how that stands against its target, and how likely it is.

    Nothing in the plan changes while one plays; “Apply to the plan” writes the targets of key results and the
    assumptions of the KPI, as one step that can be taken back here and in a builder of the same plan.

    Args:
        source: a `Plan`, a `KPI`, a file name, another widget whose plan is shared, or nothing for an empty plan.
        kpi: the id of the KPI to play with; the plan's first where it is not given.
        predict: ask what one expects the KPI to become before the answer is shown (for lessons).
        lang: ``"en"`` or ``"it"``; otherwise the reader's language.

    Attributes:
        value: the `Plan` as it is now, without what is only played; observable and linkable, and can be set.

    Raises:
        PlanError: when the file cannot be read as a plan; lists all that is wrong.
        OkrError: ``W002`` for a misspelt keyword, ``W003`` for another kind of source, ``W004`` when the plan has no
            such KPI.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> play = WhatIf(article_plan("en"), lang="en")
        >>> play.figures["contracts"].value, play.figures["revenue"].value
        (30.0, 100000.0)
        >>> play.move(closing_rate=0.12)
        >>> round(play.figures["revenue"].value)
        120000
    """

    value = traitlets.Instance(Plan)

    def __init__(
        self,
        source: str | os.PathLike[str] | Plan | KPI | SpeakingWidget | None = None,
        kpi: str | None = None,
        *,
        predict: bool = False,
        lang: str | None = None,
        **others: Any,
    ) -> None:
        refuse_unknown(type(self), others)
        reader = reader_language(lang)
        self._session = session_of(source, type(self).__name__, lang)
        self.lock = self._session.lock
        self._acks: dict[str, int] = {}
        self._play = ExploreSession(self._session, _choose(self._session.plan, kpi), reader, predict=predict)
        self._worker = Worker(self._play)
        self._painter = Painter(self._play, self._worker, reader)
        first = {"screen": self._painter.screen(), "words": explore_words(reader)}
        super().__init__(lang=lang, _screen=first, value=self._session.plan, **others)
        self._play.watch(self._told)
        self.on_msg(self._heard)

    @property
    def _plans(self) -> Session:
        return self._session

    @property
    def tree(self) -> DriverTree | None:
        """The drivers of the KPI as the plan has them; ``None`` where there is no tree."""
        return None if self._play.play is None else self._play.play.tree

    @property
    def figures(self) -> Mapping[str, Figure]:
        """What each driver, and at last the KPI, stands at with the moves; a percent is a fraction."""
        return {} if self._play.play is None else self._play.play.figures

    @property
    def moved(self) -> Mapping[str, float]:
        """The figures of the drivers that were moved; a percent is a fraction."""
        return dict(self._play.moves)

    @property
    def predictions(self) -> tuple[Prediction, ...]:
        """What was expected so far, and what it was (only with ``predict``)."""
        return self._play.predictions

    @locked
    def move(self, /, **figures: float) -> None:
        """Move drivers from Python, by their names; a percent is a fraction. One step for undo.

        Raises:
            OkrError: ``W007`` for a name that cannot be moved, with those that can.
        """
        play = self._play.play
        movable = () if play is None else tuple(id for id in play.tree.drivers if id in play.movable)
        for id in figures:
            if id not in movable:
                values = {"given": Verbatim(id), "there": ", ".join(movable) or "–"}
                raise OkrError("W007", sentences.CANNOT_MOVE.fill(**values))
        self._play.put(figures)

    @traitlets.observe("value")
    def _value_was_set(self, change: traitlets.Bunch) -> None:
        if change["new"] is not self._session.plan:
            self._session.put(change["new"])

    @locked
    def _speak(self, lang: Language, view: str | None = None) -> None:
        if lang != self._painter.lang:
            self._play.lang = self._painter.lang = lang
            self._play.typed.clear()
            view = None  # everyone is told
        message = ExploreMessage(type="explore", ack={}, screen=self._painter.screen(), words=explore_words(lang))
        if view is not None:
            message["view"] = view
        self.send(message)

    @locked
    def _heard(self, widget: object, content: Any, buffers: object) -> None:
        """A message of the browser; one of an unknown form is passed over, as it cannot come from our own page."""
        match content:
            case {"type": "open", "view": str(view), "page": str(page)}:
                self._page = page
                self._session.keeper.keep_looking()
                self._speak(reader_language(self.lang, page=page), view)
                self._worker.wake()
            case {"type": "edit", "view": str(view), "seq": int(seq), "raw": str(raw), "at": str(at)}:
                self._acks[view] = seq
                self._edit(view, raw, at, content)
            case {"type": "act", "view": str(view), "seq": int(seq), "action": str(action)}:
                self._acks[view] = seq
                self._act(action, content.get("key"))
        if self._acks:
            self._told(Told())  # what changed nothing is answered all the same

    def _edit(self, view: str, raw: str, at: str, content: Mapping[str, Any]) -> None:
        id, stroke = str(content.get("id")), content.get("stroke")
        match at:
            case "slider":
                self._play.slide(id, raw, (view, stroke) if isinstance(stroke, int) else None)
            case "field":
                self._play.type(id, raw)
            case "guess":
                self._play.expect(raw)

    def _act(self, action: str, key: object) -> None:
        play, id = self._play, key if isinstance(key, str) else ""
        match action:
            case "undo":
                play.undo()
            case "redo":
                play.redo()
            case "reset":
                play.reset(id)
            case "reset_all":
                play.reset()
            case "solve":
                self._worker.solve(id)
            case "take":
                self._worker.take()
            case "apply":
                play.apply()
            case "answer":
                play.show_answer()
            case "choose":
                play.choose(id)
            case "example" | "keep_mine" | "take_theirs":
                act(self._session, action, None, "", self._painter.lang)

    @locked
    def _told(self, told: Told) -> None:
        message = ExploreMessage(type="explore", ack=self._acks)
        if told.touched is None:
            message["screen"] = self._painter.screen()
        else:
            message["patch"] = self._painter.patch(told.touched)
        if not (self._acks or told.touched is None or told.announce or message["patch"]):
            return  # nothing that anybody has to know
        self._acks = {}
        if told.announce is not None:
            message["announce"] = told.announce.say(self._painter.lang)
        self.send(message)
        self.value = self._session.plan

    def close(self) -> None:
        """Save what is not saved yet and take the widget away."""
        if "_session" in vars(self):  # ipywidgets also closes what was never finished
            self._session.keeper.flush()
        super().close()

    def __repr__(self) -> str:
        file = self._session.file
        name = file.name if file is not None else self._session.plan.title
        kpi = self._play.kpi
        return f"WhatIf({name!r})" if kpi is None else f"WhatIf({name!r}, kpi={kpi!r})"

    def _page_html(self) -> str:
        return explore_html(self._painter.screen())


def _choose(plan: Plan, kpi: str | None) -> str | None:
    if kpi is None or any(found.id == kpi for found in plan.kpis):
        return kpi
    there = ", ".join(found.id for found in plan.kpis) or "–"
    raise OkrError("W004", sentences.NO_SUCH_KPI.fill(given=Verbatim(kpi), there=there))
