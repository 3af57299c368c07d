"""One slide for each KPI, one for each level below it, and one for each objective; the sentences are in the notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

from okrwidgets.export.pptx.deck import Deck
from okrwidgets.export.report import words
from okrwidgets.export.report.gather import gather
from okrwidgets.export.report.record import KpiPart, ObjectivePart, Report, ResultPart, Said, Tone
from okrwidgets.export.table.choices import LEVEL
from okrwidgets.model import Plan
from okrwidgets.text import Language

T = TypeVar("T")

_LEVELS: Final = ("company", "department", "team", "person", "")
_ROWS: Final = 9
"""Rows of a table that a slide holds; what is more goes on with the next slide."""
_LINES: Final = 7
_LONGEST: Final = 160
_WIDTHS: Final = (1.7, 2.4, 1.2, 1.9, 2.0)


def write(plan: Plan, lang: Language, on: dt.date | None = None) -> bytes:
    """The report of a plan as slides.

    Raises:
        OkrError: ``E102`` without python-pptx.
    """
    return _Slides(gather(plan, lang, on)).write()


class _Slides:
    def __init__(self, report: Report) -> None:
        self.report, self.lang = report, report.lang
        self.deck = Deck(report.title)

    def write(self) -> bytes:
        report = self.report
        slide = self.deck.slide(_cut(report.title))
        facts: list[tuple[str, Tone]] = [(f"{fact.label}: {fact.value}", "plain") for fact in report.facts]
        if not report.kpis and not report.others:
            facts.append((words.NOTHING_YET.say(self.lang), "plain"))
        self.deck.text(slide, facts, 2.0, 2.0, size=20, soft=True)
        for kpi in report.kpis:
            self._kpi(kpi)
            self._levels(kpi.objectives)
            for objective in kpi.objectives:
                self._objective(objective)
        for objective in report.others:
            self._objective(objective, words.OTHER_OBJECTIVES.say(self.lang))
        return self.deck.written()

    def _kpi(self, part: KpiPart) -> None:
        result = part.result
        notes = [line.sentence for line in part.lines] or [words.NOTHING_TO_SAY.say(self.lang)]
        notes += [f"{row.name}: {row.target} ({row.origin})" for row in part.drivers if row.target]
        slide = self.deck.slide(_cut(result.title), "KPI", notes)
        figures = [
            f"{label.say(self.lang)}: {value}"
            for label, value in (
                (words.NOW, result.now),
                (words.TARGET, result.target),
                (words.SCORE, result.score),
                (words.STATUS, result.status),
            )
            if value
        ]
        self.deck.text(slide, [("   ".join(figures), "plain")], 1.9, 0.6, size=22)
        heavy = sorted(part.lines, key=lambda line: line.tone != "warn")[:_LINES] or [Said(notes[0])]
        head: list[tuple[str, Tone]] = [(words.ADDS_UP.say(self.lang), "plain")]
        self.deck.text(slide, head, 2.7, 0.5, size=20)
        self.deck.text(slide, [(f"• {_cut(line.sentence)}", line.tone) for line in heavy], 3.25, 3.6)

    def _levels(self, objectives: Sequence[ObjectivePart]) -> None:
        """A slide a level, where more than one level is named."""
        named = {objective.level for objective in objectives if objective.level}
        if len(named) < 2:
            return
        for level in _LEVELS:
            rows = [objective for objective in objectives if objective.level == level]
            title = LEVEL[level].say(self.lang).capitalize() if level else words.OBJECTIVES.say(self.lang)
            for some in _batched(rows, _ROWS):
                slide = self.deck.slide(title, words.LEVEL.say(self.lang))
                cells = [[_cut(row.title), str(len(row.results)), _owner(row, self.lang)] for row in some]
                heads = [words.OBJECTIVE.say(self.lang), words.KEY_RESULTS.say(self.lang), words.OWNER.say(self.lang)]
                self.deck.table(slide, heads, cells, 2.0, (2.2, 3.0))

    def _objective(self, part: ObjectivePart, eyebrow: str = "") -> None:
        facts = " · ".join(f"{fact.label}: {fact.value}" for fact in part.facts)
        notes = [*([facts] if facts else []), *_notes(part.results)]
        eyebrow = eyebrow or _cut(facts) or words.OBJECTIVE.say(self.lang)
        if not part.results:
            slide = self.deck.slide(_cut(part.title), eyebrow, notes)
            self.deck.text(slide, [(words.NO_RESULTS_YET.say(self.lang), "plain")], 2.2, 0.6)
            return
        for some in _batched(part.results, _ROWS):
            slide = self.deck.slide(_cut(part.title), eyebrow, notes)
            heads = (words.KEY_RESULT, words.TARGET, words.NOW, words.SCORE, words.STATUS, words.OWNER)
            cells = [[_cut(row.title), row.target, row.now, row.score, row.status, _cut(row.owner)] for row in some]
            self.deck.table(slide, [head.say(self.lang) for head in heads], cells, 2.0, _WIDTHS)


def _notes(rows: Iterable[ResultPart]) -> Iterator[str]:
    for row in rows:
        said = [row.why, *(f"{fact.label}: {fact.value}" for fact in row.details)]
        if any(said):
            yield f"{row.title}: {' · '.join(filter(None, said))}"
        yield from (f"{row.title}, {each.day}: {each.value} {each.note}".rstrip() for each in row.check_ins)


def _owner(part: ObjectivePart, lang: Language) -> str:
    label = words.OWNER.say(lang)
    return next((_cut(fact.value) for fact in part.facts if fact.label == label), "")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _batched(rows: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (rows[start : start + size] for start in range(0, len(rows), size))
