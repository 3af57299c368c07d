"""The screen of one widget, kept so that only changes are sent."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

from okrwidgets.breakdown.answers import tensions
from okrwidgets.editing.screen.conflicts import conflict_sentence
from okrwidgets.editing.screen.shapes import Choice
from okrwidgets.editing.screen.words import words
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.head import build_guess, build_head, build_likely
from okrwidgets.exploring.rows import build_facts, build_figures, build_tree
from okrwidgets.exploring.session import ExploreSession
from okrwidgets.exploring.shapes import (
    Aside,
    ExplorePatch,
    ExploreScreen,
    ExploreTop,
    ExploreWords,
    Missing,
    Shown,
)
from okrwidgets.exploring.working import Worker
from okrwidgets.text import Language

_NOTHING_ASIDE = Aside(effects=[], writes=[])


class Painter:
    """What the views of one widget have been told so far, in its reader's language."""

    def __init__(self, session: ExploreSession, worker: Worker, lang: Language) -> None:
        self._session = session
        self._worker = worker
        self.lang = lang
        self._sent: dict[str, Any] = {}
        self._figures: dict[str, Shown] = {}

    def screen(self) -> ExploreScreen:
        """All there is to paint."""
        session, play, lang = self._session, self._session.play, self.lang
        self._sent = self._parts()
        screen = ExploreScreen(
            top=self._sent["top"], tree=[], facts={}, figures={}, notes=[], aside=self._sent["aside"]
        )
        if play is None:
            screen["missing"] = _missing(session, lang)
            return screen
        screen["tree"], screen["facts"] = build_tree(play.tree), build_facts(play, lang)
        self._figures = screen["figures"] = build_figures(session, play, play.tree.drivers, lang)
        screen["figures"] = dict(self._figures)
        notes = [problem.sentence for problem in play.tree.problems]
        notes += [tension.sentence for tension in tensions(play.tree)]
        screen["notes"] = [note.say(lang) for note in notes]
        for key in ("head", "likely", "guess", "solution"):
            if self._sent.get(key) is not None:
                screen[key] = self._sent[key]
        return screen

    def patch(self, touched: Iterable[str]) -> ExplorePatch:
        """What changed since the last call."""
        session, play = self._session, self._session.play
        parts = self._parts()
        patch: dict[str, Any] = {key: part for key, part in parts.items() if part != self._sent.get(key)}
        self._sent = parts
        if play is not None:
            figures = build_figures(session, play, touched, self.lang)
            changed = {id: shown for id, shown in figures.items() if shown != self._figures.get(id)}
            self._figures |= changed
            if changed:
                patch["figures"] = changed
        return cast("ExplorePatch", patch)

    def _parts(self) -> dict[str, Any]:
        session, play, worker, lang = self._session, self._session.play, self._worker, self.lang
        parts: dict[str, Any] = {"top": _top(session, lang), "aside": _NOTHING_ASIDE, "solution": None}
        if play is None:
            return parts
        parts["head"] = build_head(session, play, lang)
        if session.predict:
            parts["guess"] = build_guess(session, play, lang)
        if worker.solution is not None:
            parts["solution"] = worker.solution.shown(lang)
        if session.asking:
            return parts
        parts["likely"] = build_likely(worker.likely, rough=worker.rough, lang=lang)
        parts["aside"] = Aside(
            effects=[effect.shown(lang) for effect in worker.effects],
            writes=[write.say(session.plan).say(lang) for write in worker.writes],
        )
        return parts


@lru_cache(maxsize=2)
def explore_words(lang: Language) -> ExploreWords:
    """All words in one language."""
    shared = words(lang)["ui"]
    ui = {key: shared[key] for key in say.SHARED_UI} | {key: text.say(lang) for key, text in say.UI.items()}
    return ExploreWords(lang=lang, ui=ui)


def _top(session: ExploreSession, lang: Language) -> ExploreTop:
    keeper, plan = session.plans.keeper, session.plan
    top = ExploreTop(
        can_undo=session.can_undo,
        can_redo=session.can_redo,
        moved=sorted(session.moves),
        file=keeper.label().say(lang),
        state=keeper.state,
        conflicts=[conflict_sentence(plan, conflict).say(lang) for conflict in keeper.conflicts],
        kpis=[Choice(value=kpi.id, label=kpi.name or kpi.id) for kpi in plan.kpis],
        kpi=session.kpi or "",
    )
    if keeper.trouble is not None:
        top["trouble"] = keeper.trouble.say(lang)
    return top


def _missing(session: ExploreSession, lang: Language) -> Missing:
    sentence = (session.trouble or say.NO_KPI).say(lang)
    plan = session.plan
    empty = not plan.kpis and not plan.objectives
    # whoever has written formulas knows what one looks like, and the sentence says what to mend in them
    written = session.record is not None and bool(session.record.drivers)
    return Missing(
        sentence=sentence,
        needs="" if written else say.NEEDS.say(lang),
        sample="" if written else say.SAMPLE[lang],
        example=empty,
    )
