"""What single methods say about levels, commitment and rhythm; each of it once a plan, and only where it helps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from okrwidgets.advice import method_sentences as say
from okrwidgets.advice.record import Advice
from okrwidgets.breakdown.aligning import sentences as aligned
from okrwidgets.breakdown.aligning.handed_down import in_one_piece
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy, title_of
from okrwidgets.model import KeyResult, Plan

_ENOUGH: Final = 3
"""So many objectives of a kind are a habit, not a chance."""
_COMPLETE: Final = range(3, 5)
"""So many key results, and the method asks for the next thing."""


def method_of(plan: Plan, hierarchy: Hierarchy) -> Iterator[Advice]:
    """The advice that only the plan's own method gives."""
    if plan.profile == "article":
        yield from _article(hierarchy)
    elif plan.profile == "rework":
        yield from _rework(plan)
    else:
        yield from _wodtke(plan)


def _article(hierarchy: Hierarchy) -> Iterator[Advice]:
    """The further down the levels, the more specific and finely segmented."""
    for upper, lower in in_one_piece(hierarchy):
        sentence = aligned.IN_ONE_PIECE.fill(upper=title_of(upper), lower=title_of(lower))
        yield Advice("V112", upper.id, sentence, "article")


def _rework(plan: Plan) -> Iterator[Advice]:
    """Committed objectives reach 1.0 and aspirational ones 0.7; about half of them come from below."""
    open_ = (each for each in plan.objectives if each.commitment is None and len(each.key_results) in _COMPLETE)
    asked = next(open_, None)
    if asked is not None:
        yield Advice("V113", asked.id, say.WHICH_COMMITMENT, "playbook-review")
    n = len(plan.objectives)
    if n >= _ENOUGH and all(objective.commitment == "committed" for objective in plan.objectives):
        yield Advice("V114", None, say.ALL_COMMITTED.fill(n=n), "rework-review")
    teams = [objective for objective in plan.objectives if objective.level in {"team", "person"}]
    if len(teams) >= _ENOUGH and all(objective.for_ for objective in teams):
        yield Advice("V115", None, say.ALL_FROM_ABOVE.fill(n=len(teams)), "okr-alignment-lesson")


def _wodtke(plan: Plan) -> Iterator[Advice]:
    """One objective a team, and every week how sure one is."""
    counted = Counter(objective.owner for objective in plan.objectives if objective.owner)
    for owner, n in counted.items():
        if n > 1:
            second = [objective for objective in plan.objectives if objective.owner == owner][1]
            yield Advice("V116", second.id, say.ONE_A_TEAM.fill(owner=owner, n=n), "course-notes")
    unsure = next((row for _, row in plan.key_results() if _unsure(row)), None)
    if unsure is not None:
        yield Advice("V117", unsure.id, say.HOW_SURE.fill(title=title_of(unsure)), "wodtke-rhythm")


def _unsure(row: KeyResult) -> bool:
    """Whether the latest check-in leaves out how sure one is."""
    last = max(enumerate(row.check_ins), key=lambda entry: (entry[1].date, entry[0]), default=None)
    return last is not None and last[1].confidence is None
