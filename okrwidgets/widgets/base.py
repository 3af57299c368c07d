"""What all widgets share: one session, one board, and the messages between them and the browser."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import anywidget
import traitlets

from okrwidgets.editing.actions import act
from okrwidgets.editing.locked import locked
from okrwidgets.editing.screen.board import Board
from okrwidgets.editing.session import Change, Session
from okrwidgets.errors import OkrError
from okrwidgets.text import Language, Verbatim, reader_language
from okrwidgets.text.language import require_language
from okrwidgets.widgets import sentences
from okrwidgets.widgets.fallback import outline_html

_IPYWIDGETS_OWN: Final = ("layout", "tooltip", "tabbable")
_STATIC: Final = Path(__file__).parent / "static"


@lru_cache
def bundle(file: str) -> str:
    """A built file of the front end.

    Raises:
        OkrError: ``W001`` when the front end was not built.
    """
    path = _STATIC / file
    if not path.is_file():
        raise OkrError("W001", sentences.NOT_BUILT.fill(file=Verbatim(file)))
    return path.read_text(encoding="utf-8")


class PlanWidget(anywidget.AnyWidget):
    """A widget that looks at a session.

    The browser paints ``_screen`` at once, asks for the present one when it opens, and from
    then on receives patches. Nothing else is synced: the plan itself stays in the kernel.
    """

    lang = traitlets.Unicode(None, allow_none=True)
    _screen = traitlets.Dict().tag(sync=True)
    _own_id = traitlets.Unicode().tag(sync=True)  # the browser is not told otherwise
    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)

    def __init__(self, session: Session, lang: str | None, only: str | None, others: Mapping[str, Any]) -> None:
        refuse_unknown(type(self), others)
        self._session = session
        self.lock = session.lock
        self._only = only
        self._page: str | None = None
        self._acks: dict[str, int] = {}
        self._actor: str | None = None
        self._board = Board(session, reader_language(lang), only)
        name = bundle_name(type(self))
        super().__init__(
            _esm=bundle(f"{name}.js"), _css=bundle(f"{name}.css"), lang=lang, _screen=self._board.screen(), **others
        )
        self._own_id = self.model_id or ""
        session.watch(self._told)
        self.on_msg(self._heard)

    @traitlets.validate("lang")
    def _check_language(self, proposal: traitlets.Bunch) -> Language | None:
        return None if proposal["value"] is None else require_language(proposal["value"])

    @traitlets.observe("lang")
    def _language_changed(self, change: traitlets.Bunch) -> None:
        self._speak(reader_language(change["new"], page=self._page))

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

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        shown = super()._repr_mimebundle_(**kwargs)
        if shown is None:
            return None
        data, metadata = shown
        return {**data, "text/plain": repr(self), "text/html": outline_html(self._board.screen())}, metadata


def bundle_name(cls: type[PlanWidget]) -> str:
    """The name that both sides of a widget share: that of its module."""
    return cls.__module__.rpartition(".")[2]


def refuse_unknown(cls: type[anywidget.AnyWidget], given: Mapping[str, Any]) -> None:
    """Refuse misspelt keywords, which ipywidgets would silently take.

    Raises:
        OkrError: ``W002`` with the nearest keyword.
    """
    import inspect

    own = [name for name in inspect.signature(cls.__init__).parameters if name not in ("self", "others")]
    accepted = [*own, *_IPYWIDGETS_OWN]
    for name in given:
        if name not in _IPYWIDGETS_OWN:
            near = difflib.get_close_matches(name, accepted, n=1, cutoff=0.5)
            sentence = sentences.UNKNOWN_KEYWORD_NEAR if near else sentences.UNKNOWN_KEYWORD
            values = {
                "given": name,
                "widget": cls.__name__,
                "near": near[0] if near else "",
                "accepted": ", ".join(accepted),
            }
            raise OkrError("W002", sentence.fill(**values))
