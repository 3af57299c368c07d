"""What a waterfall says: its title, its drawing in words, its notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from okrwidgets.breakdown.answers.records import Gap
from okrwidgets.breakdown.trees import Driver, DriverTree
from okrwidgets.model import KeyResult
from okrwidgets.pictures.breakdown import sentences as say
from okrwidgets.pictures.breakdown.amounts import difference
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.subject import Capital
from okrwidgets.text import Sayable, Verbatim
from okrwidgets.text.listing import Listed

_MOST: Final = 10
"""Steps that are drawn one by one."""
_NEARLY_ALL: Final = 0.9995
_SAME: Final = 1e-9

Kind = Literal["base", "step", "others", "nobody", "beyond", "target"]


class Step(NamedTuple):
    """One row of the picture.

    Attributes:
        kind: what it shows.
        name: for people.
        start: where its bar begins, as a figure of the tree.
        end: where it ends; the figure itself for the base and the target.
        amount: what is written at its end.
    """

    kind: Kind
    name: Sayable
    start: float
    end: float
    amount: Sayable


class Way(NamedTuple):
    """From where the KPI stands to its target.

    Attributes:
        root: the KPI as a driver.
        gap: that is drawn.
        steps: from top to bottom.
        names: of what is credited, the largest first.
        assumed: drivers that nobody has stated and without which it does not hold.
    """

    root: Driver
    gap: Gap
    steps: tuple[Step, ...]
    names: tuple[Sayable, ...]
    assumed: tuple[Sayable, ...]


def way_of(tree: DriverTree, found: Gap) -> Way | None:
    """The rows of the picture; ``None`` where the way cannot be shared out."""
    root = tree.drivers[tree.root]
    if found.target is None or found.base_value is None or found.value is None or not found.shares:
        return None
    steps = [Step("base", say.BASES[found.base], found.base_value, found.base_value, root.amount(found.base_value))]
    shares = [(_name(tree, id), share) for id, share in found.shares.items() if share]
    at = found.base_value
    kept = shares if len(shares) <= _MOST + 1 else shares[:_MOST]
    for name, share in kept:
        steps.append(Step("step", name, at, at + share, signed(root, share)))
        at += share
    if len(kept) < len(shares):
        others = sum(share for _, share in shares[_MOST:])
        steps.append(Step("others", say.OTHERS.fill(len(shares) - _MOST), at, at + others, signed(root, others)))
    short = found.missing or 0.0
    rest = found.rest or 0.0
    if abs(rest) > _SAME * max(abs(found.target), abs(found.value)):
        kind: Kind = "nobody" if short else "beyond"
        name = say.NOBODY_CLOSES if short else say.BEYOND
        steps.append(Step(kind, name, found.value, found.target, signed(root, rest if short else -rest)))
    steps.append(Step("target", say.TARGET, found.target, found.target, root.amount(found.target)))
    assumed = tuple(_assumed(tree, id) for id in found.assumed)
    return Way(root, found, tuple(steps), tuple(name for name, _ in shares), assumed)


def signed(driver: Driver, share: float) -> Sayable:
    """A step up or down."""
    return (say.PLUS if share >= 0 else say.MINUS).fill(amount=difference(driver, share))


def story(way: Way, low: float) -> Story:
    """All that the picture says in words.

    Args:
        way: that is drawn.
        low: where the drawing starts.
    """
    about = say.ABOUT_WATERFALL.fill(kpi=way.root.label)
    return Story(_finding(way), about, tuple(_details(way)), tuple(_notes(way, low)))


def no_way(tree: DriverTree, found: Gap) -> Story:
    """Where there is nothing to draw, why that is."""
    return Story(say.NO_WAY.fill(kpi=tree.drivers[tree.root].label), None, (), found.sentences)


def no_tree(kpi: str, why: Sayable) -> Story:
    """Where there is not even a tree."""
    return Story(say.NO_WAY.fill(kpi=kpi), None, (), (why,))


def _finding(way: Way) -> Sayable:
    root, gap = way.root, way.gap
    target = root.amount(gap.target or 0.0)
    if gap.missing:
        return say.SHORT_ALTHOUGH.fill(gap=difference(root, gap.missing), target=target)
    if any(step.kind == "beyond" for step in way.steps):
        return say.BETTER_THAN.fill(kpi=root.label, gap=difference(root, gap.rest or 0.0))
    if way.assumed:
        listed = Listed(way.assumed, most=2)
        return say.ONLY_IF.fill(len(way.assumed), kpi=root.label, target=target, drivers=listed)
    largest = next(iter(gap.shares.values()))
    whole = (gap.target or 0.0) - (gap.base_value or 0.0)
    if whole and largest / whole >= _NEARLY_ALL:
        return say.ALL_FROM.fill(title=way.names[0], target=target)
    return say.MOST_FROM.fill(title=way.names[0], target=target, share=difference(root, largest))


def _details(way: Way) -> Iterator[Sayable]:
    for step in way.steps:
        text = say.ALT_STEP if step.kind == "step" else say.ALT_PLAIN
        yield text.fill(title=step.name, what=Capital(step.name), amount=step.amount)


def _notes(way: Way, low: float) -> Iterator[Sayable]:
    if low > 0:
        yield say.NOT_FROM_ZERO
    if way.assumed and any(step.kind == "beyond" for step in way.steps):
        yield say.ONLY_WITH.fill(drivers=Listed(way.assumed, most=6))
    if len(way.names) > 1:
        yield say.METHOD.fill(method=way.gap.method)


def _assumed(tree: DriverTree, id: str) -> Sayable:
    driver, value = tree.drivers[id], tree.figures("targets")[id].value
    return driver.label if value is None else say.ASSUMED.fill(driver=driver.label, figure=driver.amount(value))


def _name(tree: DriverTree, id: str) -> Sayable:
    row = tree.plan.find(id)
    if isinstance(row, KeyResult):
        return Verbatim(row.title or row.id)
    return Capital(tree.drivers[id].label)
