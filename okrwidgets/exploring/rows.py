"""The drivers on the screen: the order in which the tree is drawn, what stays of each, and its figure now."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from okrwidgets.breakdown.trees import Driver, DriverTree, Figure
from okrwidgets.breakdown.trees.sentences import PERCENT_SLIP
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.applying import key_result_of
from okrwidgets.exploring.figures import Counting
from okrwidgets.exploring.moving import above
from okrwidgets.exploring.play import Play
from okrwidgets.exploring.session import ExploreSession, Typed
from okrwidgets.exploring.shapes import Branch, Facts, Shown, Slider, Tone
from okrwidgets.exploring.wording import formula_of
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.numbers import Number, Percent

_TONES: Mapping[str, Tone] = {
    "given": "moved",
    "target": "stated",
    "current": "stated",
    "previous": "stated",
    "start": "stated",
    "measured": "stated",
    "formula": "computed",
    "assumption": "assumed",
    "implied": "implied",
    "none": "missing",
}
_CLOSE = 1e-12


def build_tree(tree: DriverTree) -> list[Branch]:
    """The order of drawing: each driver before what makes it; one that counts twice is drawn where it comes first."""
    branches: list[Branch] = []
    drawn: set[str] = set()
    waiting = [(id, 0) for id in reversed(tree.drivers[tree.root].parts)]
    while waiting:
        id, depth = waiting.pop()
        elsewhere = id in drawn
        branches.append(Branch(id=id, depth=depth, elsewhere=elsewhere))
        if not elsewhere:
            drawn.add(id)
            waiting += [(part, depth + 1) for part in reversed(tree.drivers[id].parts)]
    return branches


def build_facts(play: Play, lang: Language) -> dict[str, Facts]:
    """What stays of each driver while one plays."""
    return {
        id: Facts(label=driver.label.say(lang), unit=play.counting(id).says(lang), can_move=id in play.movable)
        for id, driver in play.tree.drivers.items()
        if id != play.tree.root
    }


def build_figures(session: ExploreSession, play: Play, ids: Iterable[str], lang: Language) -> dict[str, Shown]:
    """The figures of some drivers as they are now. What is not to be seen yet does not leave the kernel."""
    hidden = {other for id in session.moves for other in above(play.tree, id)} if session.asking else set()
    shown = {}
    for id in ids:
        if id == play.tree.root or id not in play.tree.drivers:
            continue
        if id in hidden:
            shown[id] = Shown(text="", tone="hidden", origin=say.HIDDEN.say(lang))
        else:
            shown[id] = _shown(session, play, id, play.aside.get(id), lang)
    return shown


def _shown(session: ExploreSession, play: Play, id: str, aside: str | None, lang: Language) -> Shown:
    driver, figure, base = play.tree.drivers[id], play.figure(id), play.base[id]
    text = "" if figure.value is None else driver.amount(figure.value).say(lang)
    shown = Shown(text=text, tone=_TONES[figure.origin], origin=_origin(session, play, driver, figure, aside).say(lang))
    if aside is not None:
        shown["tone"] = "hidden"
    if base.value is not None and _differ(figure.value, base.value):
        shown["before"] = say.MOVED_FROM.fill(before=driver.amount(base.value)).say(lang)
    if figure.value is None and driver.formula is not None:
        shown["why"] = say.WHY[figure.why or "no_data"].say(lang)
    if id in play.movable:
        _add_field(session, play, id, figure, shown, lang)
    return shown


def _add_field(session: ExploreSession, play: Play, id: str, figure: Figure, shown: Shown, lang: Language) -> None:
    counting, between = play.counting(id), play.range(id)
    shown["edit"] = "" if figure.value is None else counting.write(figure.value, lang)
    typed = session.typed.get(id)
    if typed is not None and typed.reading.problem is not None:
        shown["edit"], shown["problem"] = typed.raw, typed.reading.problem.say(lang)
    elif typed is not None and typed.reading.echo is not None:
        shown["echo"] = typed.reading.echo.say(lang)
    elif typed is not None and (slip := _slip(play.tree.drivers[id], counting, typed)) is not None:
        shown["echo"] = slip.say(lang)
    if between is not None and figure.value is not None:
        at = counting.shown(figure.value)
        shown["slider"] = Slider(low=between.low, high=between.high, step=between.step, at=at)


def _slip(driver: Driver, counting: Counting, typed: Typed) -> Sayable | None:
    """Ask back where a fraction may have been typed for a percentage, as the plan's own figures are asked about."""
    value = typed.reading.value
    if counting.kind != "percent" or value is None or not 0 < abs(value) < 1 or "%" in typed.raw:
        return None
    read, other = Percent(value, 4), Percent(value * 100, 4)
    return PERCENT_SLIP.fill(name=driver.label, given=Number(value, 12), read=read, other=other)


def _origin(session: ExploreSession, play: Play, driver: Driver, figure: Figure, aside: str | None) -> Sayable:
    if aside is not None:
        return say.SET_ASIDE.fill(other=play.tree.drivers[aside].label)
    if driver.id in session.moves:
        return say.MOVED
    if figure.origin == "formula":
        return _Formula(play.tree, driver)
    if figure.origin in ("target", "current", "previous", "start"):
        row = key_result_of(session.plan, driver, figure)
        return say.TARGET_OF.fill(title=Verbatim("" if row is None else row.title or row.id))
    return {"assumption": say.ASSUMED, "implied": say.IMPLIED, "measured": say.MEASURED}.get(
        figure.origin, say.NO_FIGURE if driver.formula is None else _Formula(play.tree, driver)
    )


def _differ(now: float | None, before: float) -> bool:
    return now is not None and not math.isclose(now, before, rel_tol=_CLOSE)


class _Formula:
    """How a driver is computed, said when the language is known."""

    def __init__(self, tree: DriverTree, driver: Driver) -> None:
        self._tree, self._driver = tree, driver

    def say(self, lang: Language | None = None) -> str:
        return formula_of(self._tree, self._driver, lang or "en")
