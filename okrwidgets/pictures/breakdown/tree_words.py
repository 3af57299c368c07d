"""What a picture of a driver tree says: its title, each driver, its drawing in words, its notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final, NamedTuple

from okrwidgets.breakdown.aligning.hierarchy import title_of
from okrwidgets.breakdown.answers.gap import gap
from okrwidgets.breakdown.answers.standing import band_of, missing_in, shortage, target_of
from okrwidgets.breakdown.trees import DriverTree, Figure, Scenario
from okrwidgets.model import KPI, KeyResult
from okrwidgets.pictures.breakdown import sentences as say
from okrwidgets.pictures.breakdown.amounts import difference
from okrwidgets.pictures.breakdown.tree_choice import Choice
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.subject import Capital
from okrwidgets.text import Language, Sayable, Text
from okrwidgets.text.listing import Listed

_MOST_PROBLEMS: Final = 3
_MOST_PARTS: Final = 6
"""A formula with more names than that is not written into its box."""


class Grown(NamedTuple):
    """A tree with the figures that are shown.

    Attributes:
        tree: that is drawn.
        scenario: whose figures.
        figures: by driver.
        choice: what of it is shown.
    """

    tree: DriverTree
    scenario: Scenario
    figures: Mapping[str, Figure]
    choice: Choice


class Words(NamedTuple):
    """What stands in the box of one driver."""

    label: Sayable
    figure: Sayable
    captions: tuple[Sayable, ...]


def words_of(grown: Grown, id: str) -> Words:
    """The words of a driver."""
    tree, figure = grown.tree, grown.figures[id]
    driver = tree.drivers[id]
    captions: list[Sayable] = []
    if driver.formula is not None:
        captions.append(_made_of(grown, id))
    if id == tree.root:
        target = target_of(tree)
        captions += [say.OF_TARGET.fill(target=driver.amount(target))] if target is not None else []
    elif driver.formula is None or figure.origin != "formula":
        captions.append(_origin(grown, id))
    hidden = sum(1 for part in driver.parts if part not in grown.choice.depth)
    if hidden:
        captions.append(say.FURTHER.fill(hidden))
    return Words(Capital(driver.label), _amount(grown, id), tuple(captions))


def story(grown: Grown) -> Story:
    """All that the picture says in words."""
    return Story(_finding(grown), say.ABOUT_TREE[grown.scenario], tuple(_details(grown)), tuple(_notes(grown)))


def no_tree(kpi: KPI, why: Sayable) -> Story:
    """Where there is nothing to draw."""
    text = say.TREE_UNREAD if kpi.drivers else say.NO_TREE
    return Story(text.fill(kpi=title_of(kpi)), None, (), (why,))


def _made_of(grown: Grown, id: str) -> Sayable:
    n = len(grown.tree.drivers[id].parts)
    return say.FORMULA.fill(formula=_Formula(grown, id)) if n <= _MOST_PARTS else say.MADE_OF.fill(n=n)


class _Formula(NamedTuple):
    """The formula of a driver in people's words."""

    grown: Grown
    id: str

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        drivers = self.grown.tree.drivers
        names = {
            id: Text(en=drivers[id].label.say("en"), it=drivers[id].label.say("it")) for id in drivers[self.id].parts
        }
        formula = drivers[self.id].formula
        return "" if formula is None else formula.say(names, lang)


def _amount(grown: Grown, id: str) -> Sayable:
    value = grown.figures[id].value
    return say.NO_FIGURE if value is None else grown.tree.drivers[id].amount(value)


def _origin(grown: Grown, id: str) -> Sayable:
    figure = grown.figures[id]
    origin = say.ORIGIN[figure.origin]
    row = grown.tree.plan.find(figure.key_result) if figure.key_result else None
    if not isinstance(row, KeyResult) or figure.origin == "none":
        return origin
    return say.ORIGIN_OF.fill(origin=origin, title=row.title or row.id)


def _finding(grown: Grown) -> Sayable:
    tree, value = grown.tree, grown.figures[grown.tree.root].value
    root, target = tree.drivers[tree.root], target_of(tree)
    if value is None:
        missing = missing_in(tree, grown.figures)
        if missing:
            return say.MISSING.fill(driver=Capital(tree.drivers[missing[0]].label), kpi=root.label)
        return say.NOT_COMPUTED.fill(kpi=root.label)
    if target is None:
        return say.COMES_TO.fill(kpi=root.label, value=root.amount(value))
    short = shortage(tree.kpi, value, target, band_of(tree))
    if short:
        text = {"up": say.SHORT_OF, "down": say.OVER, "keep": say.OFF}[tree.kpi.better]
        return text.fill(gap=difference(root, short), target=root.amount(target))
    assumed = gap(tree).assumed if grown.scenario == "targets" else ()
    if assumed:
        driver = tree.drivers[assumed[0]]
        shown = {"driver": Capital(driver.label), "figure": _amount(grown, assumed[0])}
        return say.MUST_BE.fill(target=root.amount(target), **shown)
    if abs(value - target) <= 1e-9 * abs(target) or tree.kpi.better == "keep":
        return say.MAKES.fill(target=root.amount(target))
    return say.MAKES_MORE.fill(value=root.amount(value), gap=difference(root, value - target))


def _details(grown: Grown) -> Iterator[Sayable]:
    for id in grown.choice.depth:
        driver = grown.tree.drivers[id]
        shown = {"driver": Capital(driver.label), "figure": _amount(grown, id), "origin": _origin(grown, id)}
        if driver.formula is None:
            yield say.ALT_DRIVER.fill(**shown)
        else:
            yield say.ALT_COMPUTED.fill(formula=_Formula(grown, id), **shown)


def _notes(grown: Grown) -> Iterator[Sayable]:
    tree, choice = grown.tree, grown.choice
    if choice.left_out:
        names = Listed(tuple(tree.drivers[id].label for id in choice.left_out), most=6)
        yield say.DRIVERS_LEFT_OUT.fill(len(choice.left_out), names=names)
    uses = [part for parts in choice.parts.values() for part in parts]
    if len(uses) > len(set(uses)):
        yield say.SHARED
    for problem in islice(tree.problems, _MOST_PROBLEMS):
        yield problem.sentence
