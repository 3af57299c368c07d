"""The check-in form: this week's values of all key results and KPIs, by keyboard, saved in one step."""

from __future__ import annotations

import datetime as dt
import os
from typing import Any

import traitlets

from okrwidgets.checking_in import CheckInSession, Form, check_words
from okrwidgets.checking_in.shapes import CheckFocus, CheckMessage
from okrwidgets.editing.locked import locked
from okrwidgets.editing.session import Change, Session
from okrwidgets.errors import OkrError
from okrwidgets.model import Plan
from okrwidgets.text import Language, Verbatim, reader_language
from okrwidgets.widgets import sentences
from okrwidgets.widgets.check_in_fallback import check_in_html
from okrwidgets.widgets.okr_builder import session_of
from okrwidgets.widgets.speaking import SpeakingWidget, refuse_unknown


class CheckInForm(SpeakingWidget):
    """Check in: the values of all key results and KPIs on one day, with what they mean while one types.

    Nothing is overwritten: each save adds new check-ins to the plan (and to its file), a correction is a new
    one. ``+12`` adds to the last value. Where something looks odd the form asks; it refuses nothing.

    Args:
        source: a file name, a `Plan`, or another widget whose plan is shared.
        on: the day of the check-ins, a `datetime.date` or for example ``"2027-01-15"``, also what counts as today;
            the machine's date where it is not given.
        lang: ``"en"`` or ``"it"``; otherwise the reader's language.

    Attributes:
        value: the `Plan` as it is now; observable and linkable, and can be set (undo takes it back).

    Raises:
        PlanError: when the file cannot be read as a plan; lists all that is wrong.
        OkrError: ``W002`` for a misspelt keyword, ``W003`` for another kind of source, ``W006`` for another kind of
            day.

    Examples:
        >>> from okrwidgets.model import KPI
        >>> form = CheckInForm(Plan(title="Sales", kpis=(KPI(id="revenue", target=100000),)), on="2027-01-15")
        >>> form
        CheckInForm('Sales')
        >>> form.on
        datetime.date(2027, 1, 15)
    """

    value = traitlets.Instance(Plan)

    def __init__(
        self,
        source: str | os.PathLike[str] | Plan | SpeakingWidget,
        *,
        on: dt.date | str | None = None,
        lang: str | None = None,
        **others: Any,
    ) -> None:
        refuse_unknown(type(self), others)
        plans = session_of(source, type(self).__name__, lang)
        self._checks = CheckInSession(plans, reader_language(lang), _day(on))
        self.lock = plans.lock
        self._acks: dict[str, int] = {}
        self._form = Form(self._checks)
        self._shown = self._form.screen()
        first = {"screen": self._shown, "words": check_words(self._checks.lang)}
        super().__init__(lang=lang, _screen=first, value=plans.plan, **others)
        plans.watch(self._told)
        self.on_msg(self._heard)

    @property
    def _plans(self) -> Session:
        return self._checks.plans

    @property
    def on(self) -> dt.date | None:
        """The day of the check-ins as it stands on top; ``None`` while it cannot be read."""
        return self._checks.day.value

    @traitlets.observe("value")
    def _value_was_set(self, change: traitlets.Bunch) -> None:
        if change["new"] is not self._checks.plan:
            self._checks.plans.put(change["new"])

    @locked
    def _speak(self, lang: Language, view: str | None = None) -> None:
        if lang != self._checks.lang:
            self._checks.lang = lang
            self._form = Form(self._checks)
            view = None  # everyone is told
        self._shown = self._form.screen()
        message = CheckMessage(type="check", ack={}, flash=[], screen=self._shown, words=check_words(lang))
        if view is not None:
            message["view"] = view
        self.send(message)

    @locked
    def _heard(self, widget: object, content: Any, buffers: object) -> None:
        """A message of the browser; one of an unknown form is passed over, as it cannot come from our own page."""
        match content:
            case {"type": "open", "view": str(view), "page": str(page)}:
                self._page = page
                self._checks.plans.keeper.keep_looking()
                self._speak(reader_language(self.lang, page=page), view)
            case {"type": "edit", "view": str(view), "seq": int(seq), "field": str(field), "raw": str(raw)}:
                self._acks[view] = seq
                id = content.get("id")
                self._checks.edit(id if isinstance(id, str) else None, field, raw)
            case {"type": "act", "view": str(view), "seq": int(seq), "action": str(action)}:
                self._acks[view] = seq
                self._act(action, content.get("key"))
        if self._acks:
            self._told(Change())  # what changed nothing is answered all the same

    def _act(self, action: str, key: object) -> None:
        checks = self._checks
        match action:
            case "save" | "confirm":
                checks.save(confirmed=action == "confirm")
            case "back":
                checks.back()
            case "more" | "less":
                checks.step_confidence(str(key), 1 if action == "more" else -1)
            case "undo":
                checks.plans.undo()
            case "redo":
                checks.plans.redo()
            case "keep_mine" | "take_theirs":
                checks.plans.keeper.decide(mine=action == "keep_mine")

    @locked
    def _told(self, told: Change) -> None:
        before, self._shown = self._shown, self._form.screen()
        mine = bool(self._acks)
        message = CheckMessage(
            type="check",
            ack=self._acks,
            flash=self._form.changed(before, self._shown) if told.elsewhere and not mine else [],
            screen=self._shown,
        )
        self._acks = {}
        if told.announce is not None:
            message["announce"] = told.announce.say(self._checks.lang)
        if told.focus is not None and mine:
            message["focus"] = CheckFocus(id=told.focus[0] or "", field=told.focus[1])
        self.send(message)
        self.value = self._checks.plan

    def close(self) -> None:
        """Save what is not saved yet and take the widget away."""
        if "_checks" in vars(self):  # ipywidgets also closes what was never finished
            self._checks.plans.keeper.flush()
        super().close()

    def __repr__(self) -> str:
        file = self._checks.plans.file
        return f"CheckInForm({(file.name if file is not None else self._checks.plan.title)!r})"

    def _page_html(self) -> str:
        return check_in_html(self._form.screen(), check_words(self._checks.lang))


def _day(on: object) -> dt.date | None:
    if isinstance(on, dt.datetime):
        return on.date()
    if on is None or isinstance(on, dt.date):
        return on
    try:
        return dt.date.fromisoformat(str(on))
    except ValueError:
        raise OkrError("W006", sentences.NOT_A_DAY.fill(given=Verbatim(str(on)))) from None
