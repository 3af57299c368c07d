"""The KPI builder: what, from what, to what, by when, and the five letters of SMART beside it."""

from __future__ import annotations

import os
from typing import Any

import traitlets

from okrwidgets.editing import change as changing
from okrwidgets.editing.session import Session
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Verbatim
from okrwidgets.widgets import sentences
from okrwidgets.widgets.base import PlanWidget
from okrwidgets.widgets.okr_builder import session_of


class KPIBuilder(PlanWidget):
    """Define a KPI and hear at once which of the five SMART letters it carries, and by what.

    Args:
        source: a `KPI`, a file name or a `Plan` (its first KPI, or the one named by ``kpi``),
            another widget whose plan is shared, or nothing for an empty KPI.
        kpi: the id of the KPI within a plan.
        lang: ``"en"`` or ``"it"``; otherwise the reader's language.

    Attributes:
        value: the `KPI` as it is now; observable and linkable, and can be set (undo takes it back).

    Raises:
        PlanError: when the file cannot be read as a plan; lists all that is wrong.
        OkrError: ``W002`` for a misspelt keyword, ``W003`` for another kind of source, ``W004``
            when the plan has no such KPI.

    Examples:
        >>> KPIBuilder(lang="it").value.name
        ''
    """

    value = traitlets.Instance(KPI)

    def __init__(
        self,
        source: KPI | str | os.PathLike[str] | Plan | PlanWidget | None = None,
        *,
        kpi: str | None = None,
        lang: str | None = None,
        **others: Any,
    ) -> None:
        session = session_of(source, type(self).__name__, lang)
        if not session.plan.kpis and kpi is None:
            session = _with_empty_kpi(session)
        shown = _choose(session.plan, kpi)
        super().__init__(session, lang, shown.id, others)
        self._id = shown.id
        self.value = shown

    def _plan_changed(self) -> None:
        found = self._session.plan.find(self._id)
        if isinstance(found, KPI):
            self.value = found

    @traitlets.observe("value")
    def _value_was_set(self, change: traitlets.Bunch) -> None:
        new, plan = change["new"], self._session.plan
        there = plan.find(self._id)
        if isinstance(there, KPI) and new is not there:
            fields = {name: getattr(new, name) for name in type(new).model_fields if name != "id"}
            self._session.put(changing.set_fields(plan, self._id, fields))

    def _name(self) -> str:
        return self._id if self._session.file is not None else self.value.name


def _with_empty_kpi(session: Session) -> Session:
    plan, _ = changing.add_kpi(session.plan)
    if session.file is None:
        return Session(plan)
    session.put(plan)
    return session


def _choose(plan: Plan, kpi: str | None) -> KPI:
    if kpi is None:
        return plan.kpis[0]
    for candidate in plan.kpis:
        if candidate.id == kpi:
            return candidate
    there = ", ".join(candidate.id for candidate in plan.kpis) or "–"
    raise OkrError("W004", sentences.NO_SUCH_KPI.fill(given=Verbatim(kpi), there=there))
