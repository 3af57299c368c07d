"""The KPI on the screen: its value, how it stands against its target, how likely it is, and what one expected."""

from __future__ import annotations

import math

from okrwidgets.breakdown.likelihood import Attainment
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.guessing import compare
from okrwidgets.exploring.play import Play
from okrwidgets.exploring.session import ExploreSession
from okrwidgets.exploring.shapes import Guess, Head, Likely, Verdict
from okrwidgets.exploring.wording import difference, formula_of
from okrwidgets.model import KPI
from okrwidgets.text import Language, Sayable, Verbatim

_CLOSE = 1e-9


def build_head(session: ExploreSession, play: Play, lang: Language) -> Head:
    """The KPI and what it comes to. What is not to be seen yet does not leave the kernel."""
    kpi, root = play.tree.kpi, play.tree.drivers[play.tree.root]
    name = kpi.name or kpi.id
    hidden = session.asking
    answer, before, target = play.answer, play.before, play.target
    verdict, gap = ("open", say.EXPECT.fill(name=name)) if hidden else stands(play, kpi)
    head = Head(name=name, text="", formula=formula_of(play.tree, root, lang), gap="", verdict=verdict, said="")
    if not hidden:
        head["gap"] = gap.say(lang)
    if answer.value is not None and not hidden:
        head["text"] = root.amount(answer.value).say(lang)
        share = _share(answer.value, target, kpi)
        if share is not None:
            head["share"] = share
    if target is not None:
        head["target"] = say.TARGET.fill(target=root.amount(target)).say(lang)
    if before.value is not None and (hidden or answer.value != before.value):
        head["before"] = say.WAS.fill(before=root.amount(before.value)).say(lang)
    values = {"name": Verbatim(name), "value": Verbatim(head["text"]), "gap": gap}
    said = say.SAID if head["text"] else say.SAID_WITHOUT
    head["said"] = gap.say(lang) if hidden else said.fill(**values).say(lang)
    return head


def stands(play: Play, kpi: KPI) -> tuple[Verdict, Sayable]:
    """How the KPI stands against its target, in its own direction."""
    answer, target, root = play.answer, play.target, play.tree.drivers[play.tree.root]
    if answer.value is None:
        return "open", say.NO_VALUE.fill(why=say.WHY[answer.why or "no_data"])
    if target is None:
        return "open", say.NO_TARGET
    gap = answer.value - target
    amount = difference(root, abs(gap))
    if math.isclose(answer.value, target, rel_tol=_CLOSE, abs_tol=_CLOSE):
        if play.assumed is None:
            return "reached", say.EXACTLY
        return "open", say.EXACTLY_BY.fill(driver=play.tree.drivers[play.assumed].label)
    if kpi.better == "keep":
        fine = abs(gap) <= play.root_counting.inside(kpi.band or 0.0)
        return ("reached", say.WITHIN.fill(gap=amount)) if fine else ("short", say.OUTSIDE.fill(gap=amount))
    if kpi.better == "down":
        return ("reached", say.LOWER.fill(gap=amount)) if gap < 0 else ("short", say.TOO_HIGH.fill(gap=amount))
    return ("reached", say.MORE.fill(gap=amount)) if gap > 0 else ("short", say.SHORT.fill(gap=amount))


def build_likely(found: Attainment | None, *, rough: bool, lang: Language) -> Likely:
    """How likely it is, in words and as a bar; with the notes also while it is rough, so that nothing jumps."""
    if found is None:
        return Likely(text=say.WORKING_OUT.say(lang), rough=True, notes=[])
    notes = [note.say(lang) for note in found.notes]
    likely = Likely(text=found.sentence.say(lang), rough=rough, notes=notes)
    if found.probability is not None:
        likely["share"] = found.probability
    return likely


def build_guess(session: ExploreSession, play: Play, lang: Language) -> Guess:
    """What one is asked, and what one expected."""
    root = play.tree.drivers[play.tree.root]
    name = play.tree.kpi.name or play.tree.kpi.id
    unit = play.root_counting.says(lang)
    if session.asking:
        invite = say.EXPECT.fill(name=Verbatim(name)).say(lang)
        guess = Guess(asking=True, invite=invite, unit=unit, raw=session.guess.raw)
        reading = session.guess.reading
        if reading.problem is not None:
            guess["problem"] = reading.problem.say(lang)
        elif reading.echo is not None:
            guess["echo"] = reading.echo.say(lang)
        return guess
    shown = bool(session.moves)
    guess = Guess(asking=False, invite=(say.MOVE_ON if shown else say.MOVE_FIRST).say(lang), unit=unit, raw="")
    if shown and session.predictions:
        guess["compared"] = compare(session.predictions[-1], root, play.answer).say(lang)
    return guess


def _share(value: float, target: float | None, kpi: KPI) -> float | None:
    """How much of the way to the target, for the bar; ``None`` where a bar would mislead."""
    if target is None or target <= 0 or kpi.better == "keep" or value < 0:
        return None
    share = value / target if kpi.better == "up" else 1.0 if value == 0 else target / value
    return min(1.0, share)
