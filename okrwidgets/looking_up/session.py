"""One glossary at work: what is searched, which page is open, the way back, and the figures that were typed."""

from __future__ import annotations

import difflib
import threading
import weakref
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Final

from okrwidgets.editing.history import History
from okrwidgets.editing.locked import locked
from okrwidgets.looking_up.calculator import Calculator
from okrwidgets.terms import Term, search
from okrwidgets.terms.loading import records
from okrwidgets.terms.searching import known_words
from okrwidgets.terms.spelling import plain
from okrwidgets.text import Language

LONGEST: Final = 200
"""Characters of a search; more is cut, as the field itself does."""
MOST_HITS: Final = 20
_MOST_NEAR: Final = 4
_NEAR_ENOUGH: Final = 0.5
_START: Final = ""
"""Stands in the history for the start, where no page is open."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the views are told, besides that the screen is another one.

    Attributes:
        read: a page was asked for; one goes on at its beginning.
        moved: another page, or the start, is shown by going back or forward.
    """

    read: bool = False
    moved: bool = False


class LookupSession:
    """The state that all views of one browser share.

    Attributes:
        lock: held by whoever changes it; the kernel may do so in several threads.
        rev: counts up with every change.
        key: of the term whose page is open; ``None`` at the start.
        query: what is typed into the search; empty as soon as a term was chosen.
        lang: the reader's language, in which figures are read.
    """

    def __init__(self, lang: Language, key: str | None = None, query: str = "") -> None:
        self.lock: AbstractContextManager[Any] = threading.RLock()
        self.rev = 0
        self.key = key
        self.query = query[:LONGEST]
        self.lang = lang
        self.book: Final = records()
        self._history: History[str] = History()
        self._calculators: dict[str, Calculator] = {}
        self._views: list[weakref.WeakMethod[Callable[[Told], None]]] = []

    @property
    def term(self) -> Term | None:
        """The term whose page is open."""
        return None if self.key is None else self.book.terms[self.key]

    @property
    def found(self) -> tuple[Term, ...]:
        """What the search finds, best first; nothing without words."""
        return search(self.query, self.lang, MOST_HITS) if plain(self.query) else ()

    @property
    def near(self) -> tuple[Term, ...]:
        """What comes near where the search finds nothing."""
        words = known_words()
        alike = difflib.get_close_matches(plain(self.query), words, _MOST_NEAR, _NEAR_ENOUGH)
        return tuple({words[label].key: words[label] for label in alike}.values())

    @property
    def calculator(self) -> Calculator | None:
        """That of the open page; ``None`` at the start, and for a word of the method."""
        term = self.term
        if term is None or term.measure is None:
            return None
        if term.key not in self._calculators:
            self._calculators[term.key] = Calculator(term, self.book, self.lang)
        return self._calculators[term.key]

    @property
    def can_back(self) -> bool:
        """Whether another page was open before."""
        return self._history.can_undo

    @property
    def can_forward(self) -> bool:
        """Whether there is a page to go forward to."""
        return self._history.can_redo

    def watch(self, view: Callable[[Told], None]) -> None:
        """Tell a view's method of every change, as long as the view lives."""
        self._views.append(weakref.WeakMethod(view))

    @locked
    def edit(self, raw: str) -> None:
        """Take over what was typed into the search."""
        if raw[:LONGEST] != self.query:
            self.query = raw[:LONGEST]
            self._tell(Told())

    @locked
    def choose(self, key: str | None = None) -> None:
        """Open the page of a term; without a key that of the first that was found. An unknown key does nothing."""
        if key is None:
            key = next((term.key for term in self.found), None)
        if key in self.book.terms:
            self._open(key, Told(read=True))

    @locked
    def put(self, key: str | None) -> None:
        """Open a page from Python."""
        if key != self.key:
            self._open(key, Told())

    @locked
    def back(self) -> None:
        """Open the page that was open before."""
        self._go(self._history.undo(self.key or _START))

    @locked
    def forward(self) -> None:
        """Open the page that `back` has left."""
        self._go(self._history.redo(self.key or _START))

    @locked
    def figure(self, key: str, column: str, raw: str) -> None:
        """Take over a figure that was typed into the calculator of a KPI, if its page is still open."""
        calculator = self.calculator
        if calculator is not None and key == self.key:
            calculator.type(column, raw)
            self._tell(Told())

    @locked
    def clear(self) -> None:
        """Empty the calculator."""
        if (calculator := self.calculator) is not None:
            calculator.clear()
            self._tell(Told())

    @locked
    def show_example(self) -> None:
        """Put the figures of the worked example back into the calculator."""
        if (calculator := self.calculator) is not None:
            calculator.show_example()
            self._tell(Told())

    @locked
    def speak(self, lang: Language) -> None:
        """Address the reader in another language; the views are not told."""
        self.lang = lang
        for calculator in self._calculators.values():
            calculator.speak(lang)

    def _open(self, key: str | None, told: Told) -> None:
        if key != self.key:
            self._history.note(self.key or _START, None, 0)
            self.key = key
        self.query = ""
        self._tell(told)

    def _go(self, key: str | None) -> None:
        if key is not None:
            self.key = key or None
            self.query = ""
            self._tell(Told(moved=True))

    def _tell(self, told: Told) -> None:
        self.rev += 1
        for reference in list(self._views):
            view = reference()
            if view is None:
                self._views.remove(reference)
            else:
                view(told)
