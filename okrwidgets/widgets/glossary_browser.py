"""The glossary's browser: a word looked up as one types, its page, and a calculator beside the formula."""

from __future__ import annotations

from typing import Any

import traitlets

from okrwidgets.editing.locked import locked
from okrwidgets.looking_up import LookupSession, Told, build_screen, lookup_words
from okrwidgets.looking_up.sentences import UI
from okrwidgets.looking_up.shapes import LookupMessage
from okrwidgets.terms.searching import find
from okrwidgets.text import Language, reader_language
from okrwidgets.widgets.glossary_fallback import glossary_html
from okrwidgets.widgets.speaking import SpeakingWidget, refuse_unknown


class GlossaryBrowser(SpeakingWidget):
    """Look a word up, read its page, and compute its formula with figures of one's own.

    Args:
        term: the term to open: its key, name, acronym or another word for it, in either language.
        search: words to search for, in either language; without a ``term`` the list of what was found is open.
        lang: the reader's language, ``"en"`` or ``"it"``.

    Attributes:
        value: the key of the term whose page is open, ``None`` at the start; observable and linkable, and can be
            set to whatever `okr.term` finds (the reader's way back leads to the page before).

    Raises:
        OkrError: ``G101`` for a term that is not there, with those that come near; ``W002`` for a misspelt
            keyword; ``L001`` for another language.

    Examples:
        >>> browser = GlossaryBrowser("ritorno spesa", lang="it")
        >>> browser.value, browser.result
        ('roas', 3.0)
        >>> browser.value = "tasso di conversione"
        >>> browser.value
        'conversion_rate'
    """

    value = traitlets.Unicode(None, allow_none=True)

    def __init__(self, term: str | None = None, *, search: str = "", lang: str | None = None, **others: Any) -> None:
        refuse_unknown(type(self), others)
        reader = reader_language(lang)
        key = None if term is None else find(term, reader).key
        self._session = LookupSession(reader, key, search)
        self.lock = self._session.lock
        self._acks: dict[str, int] = {}
        first = {"screen": build_screen(self._session), "words": lookup_words(reader)}
        super().__init__(lang=lang, _screen=first, value=key, **others)
        self._session.watch(self._told)
        self.on_msg(self._heard)

    @property
    def result(self) -> float | None:
        """What the calculator of the open page shows (a percent as a fraction); ``None`` where it shows no value."""
        calculator = self._session.calculator
        return None if calculator is None else calculator.answer.value

    @traitlets.validate("value")
    def _look_up(self, proposal: traitlets.Bunch) -> str | None:
        words: str | None = proposal["value"]
        if words is None or words in self._session.book.terms:
            return words
        return find(words, self._session.lang).key

    @traitlets.observe("value")
    def _value_was_set(self, change: traitlets.Bunch) -> None:
        self._session.put(change["new"])

    @locked
    def _speak(self, lang: Language, view: str | None = None) -> None:
        if lang != self._session.lang:
            self._session.speak(lang)
            view = None  # everyone is told
        screen = build_screen(self._session)
        message = LookupMessage(type="lookup", ack={}, screen=screen, words=lookup_words(lang))
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
            case {"type": "edit", "view": str(view), "seq": int(seq), "raw": str(raw), "term": str(term)}:
                self._acks[view] = seq
                self._session.figure(term, str(content.get("column")), raw)
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
            case "choose":
                session.choose(key if isinstance(key, str) else None)
            case "back":
                session.back()
            case "forward":
                session.forward()
            case "clear":
                session.clear()
            case "example":
                session.show_example()

    @locked
    def _told(self, told: Told) -> None:
        session = self._session
        message = LookupMessage(type="lookup", ack=self._acks, screen=build_screen(session))
        self._acks = {}
        if told.read:
            message["read"] = True
        if told.moved:
            message["announce"] = (session.term.name if session.term else UI["welcome"]).say(session.lang)
        self.send(message)
        self.value = session.key

    def __repr__(self) -> str:
        return f"GlossaryBrowser({self._session.key!r})" if self._session.key else "GlossaryBrowser()"

    def _page_html(self) -> str:
        return glossary_html(build_screen(self._session), lookup_words(self._session.lang))
