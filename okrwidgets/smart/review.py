"""SMART, letter by letter: which field carries it, what is missing, and what only a person can answer."""

from __future__ import annotations

from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.smart.key_result import review_key_result
from okrwidgets.smart.kpi import review_kpi
from okrwidgets.smart.objective import review_objective
from okrwidgets.smart.sentences import EXPLAINED, NO_SUCH_LETTER
from okrwidgets.smart.verdicts import Review
from okrwidgets.text import Sayable


def review(item: KPI | KeyResult | Objective, plan: Plan | None = None) -> Review:
    """Say which letter of SMART is carried by what.

    A key result takes relevance and period from the KPI that its objective derives from. The letter
    A is never ``met``: an owner can act, but no figure alone shows that a target can be reached.

    Args:
        item: what to look at.
        plan: in which it stands; without it nothing can be inherited.

    Examples:
        >>> from okrwidgets.model import Unit
        >>> revenue = KPI(id="revenue", name="Invoiced revenue", unit=Unit("money", "EUR"), owner="Sales")
        >>> found = review(revenue.replace(previous=82000, target=100000))
        >>> found
        Review(S met, M met, A ask, R missing, T missing)
        >>> found["A"].question.say("en")
        'From €82,000 to €100,000 is +22%: has that been seen before?'
        >>> found["T"].question.say("it")
        'Entro quando?'
    """
    if isinstance(item, KPI):
        return Review(review_kpi(item, plan))
    if isinstance(item, KeyResult):
        return Review(review_key_result(item, plan))
    return Review(review_objective(item, plan))


def explain(letter: str) -> Sayable:
    """Say what a letter of SMART stands for.

    Raises:
        OkrError: ``L002`` when it is none of the five.

    Examples:
        >>> explain("T").say("en")
        'Time-bound: it has a period or a last day that one can check. “As soon as possible” is not one.'
    """
    found = EXPLAINED.get(letter.strip().upper())
    if found is None:
        raise OkrError("L002", NO_SUCH_LETTER.fill(given=letter))
    return found
