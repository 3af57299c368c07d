"""The SMART coach: one sentence, its evidence marked, five letters and their repairs beside it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, Final, get_args

import traitlets

from okrwidgets.coaching import CoachSession, Told, build_screen, coach_words
from okrwidgets.coaching.session import Mode
from okrwidgets.coaching.shapes import CoachMessage, Selection
from okrwidgets.editing.locked import locked
from okrwidgets.errors import OkrError
from okrwidgets.period import Period
from okrwidgets.smart import Review
from okrwidgets.smart.statement import Context, Kind
from okrwidgets.text import Language, Verbatim, reader_language
from okrwidgets.text.language import require_language
from okrwidgets.widgets import sentences
from okrwidgets.widgets.coach_fallback import coach_html
from okrwidgets.widgets.speaking import SpeakingWidget, refuse_unknown

_BYTES_OF_A_UNIT: Final = 2
"""UTF-16: the browser counts its code units, Python counts characters."""


class SmartCoach(SpeakingWidget):
    """Write a goal in one sentence and hear letter by letter what carries it and what is missing.

    Args:
        text: to start from.
        kind: ``goal``, ``objective``, ``key_result`` or ``kpi``.
        period: for which it is meant, if that is known: a `Period` or for example ``"2027-Q1"``.
        parent: what it is to contribute to, if that is known.
        reference: the day from which "by the end of the year" counts.
        mode: ``coach`` shows the verdicts while one types, ``quiet`` never, ``reveal`` on demand
            (for exercises: until then they do not leave the kernel).
        lang: the reader's language, ``"en"`` or ``"it"``.
        text_lang: the language of the sentence; by default the reader's.

    Attributes:
        value: the sentence as it is now; observable and linkable, and can be set (undo takes it back).

    Raises:
        OkrError: ``W002`` for a misspelt keyword, ``W005`` for an unknown mode or kind, ``L001`` for another language.

    Examples:
        >>> coach = SmartCoach("Increase sales", lang="en")
        >>> coach.value, coach.review["M"].verdict
        ('Increase sales', 'missing')
    """

    value = traitlets.Unicode()

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = "goal",
        period: Period | str | None = None,
        parent: str | None = None,
        reference: dt.date | None = None,
        mode: Mode = "coach",
        lang: str | None = None,
        text_lang: str | None = None,
        **others: Any,
    ) -> None:
        refuse_unknown(type(self), others)
        _require("mode", mode, get_args(Mode))
        _require("kind", kind, get_args(Kind))
        known = Period.parse(period) if isinstance(period, str) else period
        self._lang: Language = reader_language(lang)
        self._own_text_lang = require_language(text_lang) if text_lang else None
        context = Context(kind=kind, period=known, parent=parent, reference=reference)
        self._session = CoachSession(text, self._own_text_lang or self._lang, context, mode)
        self.lock = self._session.lock
        self._acks: dict[str, int] = {}
        super().__init__(
            lang=lang,
            _screen={
                "screen": build_screen(self._session, self._lang),
                "words": coach_words(self._lang, self._session.text_lang),
            },
            value=self._session.text,
            **others,
        )
        self._session.watch(self._told)
        self.on_msg(self._heard)

    @property
    def review(self) -> Review:
        """The review of the sentence as it is now, whatever the mode shows."""
        return replace(self._session.review, lang=self._lang)

    @traitlets.observe("value")
    def _value_was_set(self, change: traitlets.Bunch) -> None:
        if change["new"] != self._session.text:
            self._session.put(change["new"])
            self.value = self._session.text  # a longer one was cut

    @locked
    def _speak(self, lang: Language, view: str | None = None) -> None:
        if lang != self._lang:
            self._lang = lang
            self._session.text_lang = self._own_text_lang or lang
            view = None  # everyone is told
        words = coach_words(lang, self._session.text_lang)
        message = CoachMessage(type="coach", ack={}, screen=build_screen(self._session, lang), words=words)
        if view is not None:
            message["view"] = view
        self.send(message)

    @locked
    def _heard(self, widget: object, content: Any, buffers: object) -> None:
        """A message of the browser; one of an unknown form is passed over, as it cannot come from our own page."""
        match content:
            case {"type": "open", "view": str(view), "page": str(page)}:
                self._page = page
                self._speak(reader_language(self.lang, page=page), view)
            case {"type": "edit", "view": str(view), "seq": int(seq), "raw": str(raw)}:
                self._acks[view] = seq
                self._session.edit(raw)
            case {"type": "act", "view": str(view), "seq": int(seq), "action": str(action)}:
                self._acks[view] = seq
                self._act(action, content.get("key"))
        if self._acks:
            self._told(Told())  # what changed nothing is answered all the same

    def _act(self, action: str, key: object) -> None:
        session = self._session
        match action:
            case "repair":
                session.repair(str(key))
            case "undo":
                session.undo()
            case "redo":
                session.redo()
            case "reveal" | "hide":
                session.show(action == "reveal")
            case "example":
                session.take_example()

    @locked
    def _told(self, told: Told) -> None:
        message = CoachMessage(type="coach", ack=self._acks, screen=build_screen(self._session, self._lang))
        self._acks = {}
        if told.select is not None:
            before, here = self._session.text[: told.select.start], told.select.of(self._session.text)
            start = _units(before)
            message["select"] = Selection(start=start, end=start + _units(here))
        if told.announce is not None:
            message["announce"] = told.announce.say(self._lang)
        self.send(message)
        self.value = self._session.text

    def __repr__(self) -> str:
        return f"SmartCoach({self._session.text!r})"

    def _page_html(self) -> str:
        return coach_html(build_screen(self._session, self._lang))


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // _BYTES_OF_A_UNIT


def _require(name: str, given: object, accepted: tuple[str, ...]) -> None:
    if given not in accepted:
        values = {"name": name, "given": Verbatim(str(given)), "accepted": ", ".join(accepted)}
        raise OkrError("W005", sentences.NOT_ONE_OF.fill(**values))
