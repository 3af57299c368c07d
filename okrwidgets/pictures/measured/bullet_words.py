"""What a scorecard says: its title, and each KPI beside its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.standing import Standing
from okrwidgets.pictures.measured.subject import Capital, Inside, Subject
from okrwidgets.text import Sayable


@dataclass(frozen=True, slots=True)
class Line:
    """One KPI of the scorecard.

    Attributes:
        kpi: that is shown.
        value: ``None`` where there is none.
        why: the code of the reason.
        standing: value and target, where there are both.
        target: ``None`` where there is none yet.
    """

    kpi: Subject
    value: float | None
    why: str | None
    standing: Standing | None
    target: float | None

    @property
    def figure(self) -> Sayable:
        """The value, or that there is none."""
        if self.standing is not None:
            return self.standing.now
        return say.ROW_NO_VALUE if self.value is None else self.kpi.amount(self.value)

    @property
    def verdict(self) -> Sayable:
        """How it stands, or why there is no value."""
        if self.value is None:
            return Inside(self.kpi.why_not(self.why))
        if self.standing is None:
            return say.ROW_ALONE
        texts = {"reached": say.ROW_REACHED, "below": say.ROW_BELOW, "above": say.ROW_ABOVE}
        return texts[self.standing.status].fill(target=self.standing.target, gap=self.standing.gap)


def story(lines: Sequence[Line], span: Sayable | None, rows: int) -> Story:
    """All that the picture says in words.

    Args:
        lines: the KPIs.
        span: over which time.
        rows: of the table.
    """
    if not rows:
        return Story(say.NO_ROWS, None, (), (say.NO_ROWS_HINT,))
    about = say.ABOUT_BULLET if span is None else say.ABOUT_BULLET_SPAN.fill(span=span)
    return Story(finding(lines), about, tuple(_sentence(line) for line in lines))


def finding(lines: Sequence[Line]) -> Sayable:
    """The title: how many reach their target, and which is furthest from it."""
    if len(lines) == 1:
        return _sentence(lines[0])
    judged = [(line, line.standing) for line in lines if line.standing is not None and line.standing.judged]
    if not judged:
        targets = any(line.target is not None for line in lines)
        return say.NONE_KNOWN if targets else say.NO_TARGETS.fill(len(lines))
    if len(judged) == 1:
        return _sentence(judged[0][0])
    short = sorted(((line, at) for line, at in judged if at.short), key=lambda pair: -pair[1].distance)
    if not short:
        return say.BOTH_REACH if len(judged) == 2 else say.ALL_REACH.fill(m=len(judged))
    furthest = Inside(short[0][0].kpi.name)
    reached = len(judged) - len(short)
    if not reached:
        return say.NONE_REACH.fill(m=len(judged), kpi=furthest)
    text = say.ALL_BUT_ONE if len(short) == 1 else say.SOME_REACH
    return text.fill(reached, m=len(judged), kpi=furthest)


def _sentence(line: Line) -> Sayable:
    name = Capital(line.kpi.name)
    if line.value is None:
        return say.NO_VALUE_YET.fill(kpi=name, why=Inside(line.kpi.why_not(line.why)))
    if line.standing is None:
        return say.ONE_ALONE.fill(kpi=name, now=line.figure)
    at = line.standing
    text = {"reached": say.ONE_REACHED, "below": say.ONE_BELOW, "above": say.ONE_ABOVE}[at.status]
    return text.fill(kpi=name, now=at.now, target=at.target, gap=at.gap)
