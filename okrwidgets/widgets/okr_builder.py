"""The OKR builder: a KPI, and the objectives and key results that carry it."""

from __future__ import annotations

import os
from typing import Any

import traitlets

from okrwidgets.editing.session import Session, open_session
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Plan
from okrwidgets.text import reader_language
from okrwidgets.widgets import sentences
from okrwidgets.widgets.base import PlanWidget
from okrwidgets.widgets.speaking import SpeakingWidget


class OKRBuilder(PlanWidget):
    """Break a KPI down into objectives and key results, and see what the breakdown takes for granted.

    Args:
        source: a file name (opened, or made with the first edit), a `Plan`, a `KPI` to start
            from, another widget whose plan is shared, or nothing for an empty plan.
        lang: ``"en"`` or ``"it"``; otherwise the reader's language.

    Attributes:
        value: the `Plan` as it is now; observable and linkable, and can be set (undo takes it back).

    Raises:
        PlanError: when the file cannot be read as a plan; lists all that is wrong.
        OkrError: ``W002`` for a misspelt keyword, ``W003`` for another kind of source.

    Examples:
        >>> from okrwidgets.model import KPI
        >>> builder = OKRBuilder(KPI(id="revenue", name="Invoiced revenue", unit="EUR", target=100000))
        >>> builder.value.kpis[0].target
        100000.0
    """

    value = traitlets.Instance(Plan)

    def __init__(
        self,
        source: str | os.PathLike[str] | Plan | KPI | SpeakingWidget | None = None,
        *,
        lang: str | None = None,
        **others: Any,
    ) -> None:
        session = session_of(source, type(self).__name__, lang)
        super().__init__(session, lang, None, others)
        self.value = session.plan

    def _plan_changed(self) -> None:
        self.value = self._session.plan

    @traitlets.observe("value")
    def _value_was_set(self, change: traitlets.Bunch) -> None:
        if change["new"] is not self._session.plan:
            self._session.put(change["new"])


def session_of(source: object, widget: str, lang: str | None) -> Session:
    """The session of whatever a builder was given.

    Raises:
        OkrError: ``W003`` for another kind of source.
    """
    language = reader_language(lang)
    if source is None:
        return Session(Plan(language=language))
    if isinstance(source, SpeakingWidget) and source._plans is not None:
        return source._plans
    if isinstance(source, Plan):
        return Session(source)
    if isinstance(source, KPI):
        return Session(Plan(language=language, kpis=(source,)))
    if isinstance(source, str | os.PathLike):
        return open_session(source, language=language)
    given = type(source).__name__
    raise OkrError("W003", sentences.NOT_A_SOURCE.fill(widget=widget, model="Plan / KPI", given=given))
