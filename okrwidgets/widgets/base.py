"""What the builders share: one session, one board, and the messages between them and the browser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from okrwidgets.editing.actions import act
from okrwidgets.editing.locked import locked
from okrwidgets.editing.screen.board import Board
from okrwidgets.editing.session import Change, Session
from okrwidgets.text import Language, reader_language
from okrwidgets.widgets.fallback import outline_html
from okrwidgets.widgets.speaking import SpeakingWidget, refuse_unknown


class PlanWidget(SpeakingWidget):
    """A widget that looks at a session; after the first screen the browser receives patches."""

    def __init__(self, session: Session, lang: str | None, only: str | None, others: Mapping[str, Any]) -> None:
        refuse_unknown(type(self), others)
        self._session = session
        self.lock = session.lock
        self._only = only
        self._acks: dict[str, int] = {}
        self._actor: str | None = None
        self._board = Board(session, reader_language(lang), only)
        super().__init__(lang=lang, _screen=self._board.screen(), **others)
        session.watch(self._told)
        self.on_msg(self._heard)

    @property
    def _plans(self) -> Session:
        return self._session

    @locked
    def _speak(self, lang: Language, view: str | None = None) -> None:
        if lang != self._board.lang:
            self._board = Board(self._session, lang, self._only)
            view = None  # everyone is told
        message: dict[str, Any] = {"type": "screen", "screen": self._board.screen()}
        self.send(message | ({"view": view} if view else {}))

    @locked
    def _heard(self, widget: object, content: Any, buffers: object) -> None:
        """A message of the browser; one of an unknown form is passed over, as it cannot come from our own page."""
        match content:
            case {"type": "open", "view": str(view), "page": str(page)}:
                self._page = page
                self._session.keeper.keep_looking()
                self._speak(reader_language(self.lang, page=page), view)
            case {"type": "edit", "view": str(view), "seq": int(seq), "path": [*ids, str(field)], "raw": str(raw)}:
                self._acks[view] = seq
                self._session.edit(str(ids[-1]) if ids else None, field, raw, self._board.lang)
            case {"type": "act", "view": str(view), "seq": int(seq), "action": str(action)}:
                self._acks[view], self._actor = seq, view
                id, raw = content.get("id"), content.get("raw")
                act(self._session, action, id if isinstance(id, str) else None, str(raw or ""), self._board.lang)
                self._actor = None

    @locked
    def _told(self, told: Change) -> None:
        message = self._board.patch(told)
        message["ack"], self._acks = self._acks, {}
        if self._actor is not None:
            message["by"] = self._actor
        self.send(message)
        self._plan_changed()

    def _plan_changed(self) -> None:
        """Bring ``value`` up to date, after the browser has been answered."""
        raise NotImplementedError

    def close(self) -> None:
        """Save what is not saved yet and take the widget away."""
        if "_session" in vars(self):  # ipywidgets also closes what was never finished
            self._session.keeper.flush()
        super().close()

    def _name(self) -> str:
        file = self._session.file
        return file.name if file is not None else self._session.plan.title

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name()!r})"

    def _page_html(self) -> str:
        return outline_html(self._board.screen())
