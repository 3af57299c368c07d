"""What it would take of one driver, as the others stand now."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.breakdown.trees import Driver, tree_of
from okrwidgets.errors import OkrError
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.applying import carry_out, writes_for
from okrwidgets.exploring.moving import Moves, above, only_through
from okrwidgets.exploring.play import Play
from okrwidgets.exploring.shapes import Solution
from okrwidgets.model import Plan
from okrwidgets.text import Language, Sayable


@dataclass(frozen=True, slots=True)
class Solved:
    """What it would take of one driver.

    Attributes:
        driver: that is asked.
        sentence: in words.
        reachable: whether the target can be reached by it alone.
        value: its figure, as formulas take it; ``None`` where there is none.
    """

    driver: Driver
    sentence: Sayable
    reachable: bool
    value: float | None

    def shown(self, lang: Language) -> Solution:
        """As it goes to the browser."""
        solution = Solution(id=self.driver.id, text=self.sentence.say(lang), reachable=self.reachable)
        if self.value is not None:
            solution["take"] = say.TAKE.fill(value=self.driver.amount(self.value)).say(lang)
        return solution


def solve_for(plan: Plan, play: Play, moves: Moves, id: str) -> Solved:
    """Work out which figure of one driver makes the target, as the others stand now.

    It is asked of the plan as it would be with the other moves, so that the answer is that of `okr.breakdown` on
    the plan after applying them.
    """
    from okrwidgets.breakdown.answers import solve

    tree, driver = play.tree, play.tree.drivers[id]
    loose = above(tree, id) | only_through(tree, id)
    kept = {other: value for other, value in moves.items() if other not in loose}
    writes = writes_for(plan, tree.kpi, tree, kept, tree.figures("targets", kept), tree_of, whole=False)
    try:
        found = solve(tree_of(carry_out(plan, writes), tree.kpi.id), change=id)
    except OkrError as error:
        return Solved(driver, error.sentence, reachable=False, value=None)
    return Solved(driver, found.sentence, found.reachable, found.values.get(id))
