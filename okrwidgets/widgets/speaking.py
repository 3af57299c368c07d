"""What every widget shares: the reader's language, the bundle it is drawn by, and a page for viewers without one."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import anywidget
import traitlets

from okrwidgets.editing.session import Session
from okrwidgets.errors import OkrError
from okrwidgets.text import Language, Verbatim, reader_language
from okrwidgets.text.language import require_language
from okrwidgets.widgets import sentences

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


class SpeakingWidget(anywidget.AnyWidget):
    """A widget that speaks the reader's language.

    The browser paints ``_screen`` at once, asks for the present one when it opens, and from then
    on receives messages. Nothing else is synced: the state itself stays in the kernel.

    Attributes:
        lang: ``"en"`` or ``"it"``; ``None`` where the page decides.
    """

    lang = traitlets.Unicode(None, allow_none=True)
    _screen = traitlets.Dict().tag(sync=True)
    _own_id = traitlets.Unicode().tag(sync=True)  # the browser is not told otherwise
    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    _page: str | None = None
    """The language of the page in which it was opened last."""

    @property
    def _plans(self) -> Session | None:
        """The session of the plan that it shows, for other widgets that show the same one."""
        return None

    def __init__(self, **traits: Any) -> None:
        name = bundle_name(type(self))
        super().__init__(_esm=bundle(f"{name}.js"), _css=bundle(f"{name}.css"), **traits)
        self._own_id = self.model_id or ""

    @traitlets.validate("lang")
    def _check_language(self, proposal: traitlets.Bunch) -> Language | None:
        return None if proposal["value"] is None else require_language(proposal["value"])

    @traitlets.observe("lang")
    def _language_changed(self, change: traitlets.Bunch) -> None:
        self._speak(reader_language(change["new"], page=self._page))

    def _speak(self, lang: Language, view: str | None = None) -> None:
        """Send the whole screen in this language; to one view only, unless the language is another one."""
        raise NotImplementedError

    def _page_html(self) -> str:
        """What it shows, as plain HTML, for GitHub, nbviewer, a dead notebook; people's words go in as text."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        shown = super()._repr_mimebundle_(**kwargs)
        if shown is None:
            return None
        data, metadata = shown
        return {**data, "text/plain": repr(self), "text/html": self._page_html()}, metadata


def bundle_name(cls: type[SpeakingWidget]) -> str:
    """The name that both sides of a widget share: that of its module."""
    return cls.__module__.rpartition(".")[2]


def refuse_unknown(cls: type[SpeakingWidget], given: Mapping[str, Any]) -> None:
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
