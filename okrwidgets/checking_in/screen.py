"""A form's screen: the day, the rows with where they stand, what was asked, what was moved."""

from __future__ import annotations

from functools import lru_cache

from okrwidgets.breakdown.pacing.placing import period_of
from okrwidgets.checking_in import sentences as say
from okrwidgets.checking_in.days import OnDay
from okrwidgets.checking_in.reading import Item
from okrwidgets.checking_in.row import build_row
from okrwidgets.checking_in.session import ON, CheckInSession
from okrwidgets.checking_in.shapes import (
    CheckGroup,
    CheckQuestions,
    CheckRow,
    CheckScreen,
    CheckWords,
)
from okrwidgets.checking_in.summary import build_summary
from okrwidgets.checking_in.written import Written
from okrwidgets.editing.screen.conflicts import conflicts_of
from okrwidgets.editing.screen.nodes import title_of
from okrwidgets.editing.screen.shapes import Cell
from okrwidgets.editing.screen.words import words
from okrwidgets.model import Plan
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.dates import LongDay


class Form:
    """The screen of one widget; a row that nothing has changed is not built again."""

    def __init__(self, session: CheckInSession) -> None:
        self.session = session
        self._rows: dict[str, tuple[Written, Plan, CheckRow]] = {}

    def screen(self) -> CheckScreen:
        """The screen as it is now."""
        session, lang, keeper = self.session, self.session.lang, self.session.plans.keeper
        count = len(session.ready())
        screen = CheckScreen(
            rev=session.plans.rev,
            title=session.plan.title,
            on=_day_cell(session),
            on_says=_day_in_words(session),
            on_questions=[question.say(lang) for question in session.day_questions()],
            groups=self._groups(),
            save=(say.SAVE.fill(count) if count else say.SAVE_NONE).say(lang),
            can_save=count > 0,
            file=keeper.label().say(lang),
            state=keeper.state,
            conflicts=conflicts_of(session.plans, lang),
            can_undo=session.plans.can_undo,
            can_redo=session.plans.can_redo,
        )
        if keeper.trouble is not None:
            screen["trouble"] = keeper.trouble.say(lang)
        if session.asked and (asked := session.questions()):
            title = say.ASKED.fill(len(asked)).say(lang)
            screen["asked"] = CheckQuestions(title=title, texts=[question.say(lang) for question in asked])
        if (saved := session.saved) is not None:
            screen["summary"] = build_summary(saved, lang)
        elif (note := _note(session, [row for group in screen["groups"] for row in group["rows"]])) is not None:
            screen["note"] = note.say(lang)
        return screen

    @staticmethod
    def changed(before: CheckScreen, now: CheckScreen) -> list[str]:
        """The rows whose last value or target is another than before."""
        old = {row["id"]: (row["last"], row["target"]) for group in before["groups"] for row in group["rows"]}
        rows = (row for group in now["groups"] for row in group["rows"])
        return [row["id"] for row in rows if old.get(row["id"]) not in (None, (row["last"], row["target"]))]

    def _groups(self) -> list[CheckGroup]:
        plan, lang = self.session.plan, self.session.lang
        groups = [
            CheckGroup(title=title_of(objective, lang), rows=[self._row(row) for row in objective.key_results])
            for objective in plan.objectives
            if objective.key_results
        ]
        if plan.kpis:
            groups.append(CheckGroup(title=say.KPIS.say(lang), rows=[self._row(kpi) for kpi in plan.kpis]))
        return groups

    def _row(self, item: Item) -> CheckRow:
        session = self.session
        written = session.row(item)
        known = self._rows.get(item.id)
        if known is not None and known[0] is written and known[1] is session.plan:
            return known[2]
        row = build_row(written, session.today, session.plan, session.lang)
        self._rows[item.id] = (written, session.plan, row)
        return row


def _day_in_words(session: CheckInSession) -> str:
    """What was typed as a day, in words; the day that stands there by itself needs none."""
    day, typed = session.day, ON in session.plans.entries
    return LongDay(day.value).say(session.lang) if day.value is not None and typed else ""


def _day_cell(session: CheckInSession) -> Cell:
    cell, reading = Cell(edit=session.day_raw), session.day
    if reading.problem is not None:
        cell["problem"] = reading.problem.say(session.lang)
    return cell


def _note(session: CheckInSession, rows: list[CheckRow]) -> Sayable | None:
    """What is said of the whole, where there is something to say."""
    on, plan = session.day.value, session.plan
    if not rows:
        file = session.plans.file
        return say.NOTHING_TO_CHECK.fill(source=Verbatim(repr(file.name)) if file is not None else Verbatim("…"))
    if on is None or any(row["cells"] for row in rows):
        return None
    if all(any(check_in.date == on for check_in in item.check_ins) for item in session.items()):
        return say.ALL_IN.fill(day=LongDay(on))
    ends = [period.days(plan.fiscal_year_start)[1] for item in session.items() if (period := period_of(item, plan))]
    if len(ends) == len(rows) and on > max(ends):
        return say.PERIOD_OVER.fill(on=OnDay(max(ends)))
    return say.ALL_REACHED if all(row["done"] for row in rows) else None


@lru_cache(maxsize=2)
def check_words(lang: Language) -> CheckWords:
    """All words in one language."""
    shared = words(lang)["ui"]
    ui = {key: shared[key] for key in say.SHARED_UI} | {key: text.say(lang) for key, text in say.UI.items()}
    return CheckWords(lang=lang, ui=ui)
