"""What SMART, a letter of it, or a rule means."""

from __future__ import annotations

import difflib

from okrwidgets.errors import OkrError
from okrwidgets.smart.explaining.letters import LETTERS, SMART
from okrwidgets.smart.explaining.of_rules import of_rule
from okrwidgets.smart.explaining.record import Explanation
from okrwidgets.smart.explaining.sentences import NOTHING_NEAR, NOTHING_TO_EXPLAIN
from okrwidgets.smart.rules import RULES, rule


def explain(about: str) -> Explanation:
    """Explain a letter, a rule, or SMART itself: what, why, an example, a counter-example.

    Args:
        about: ``"SMART"``, one of its letters, or the code of a rule such as ``"M101"``.

    Returns:
        Shown as HTML in a notebook; also ``.to_text()``, ``.to_markdown()``, each with ``lang``.

    Raises:
        OkrError: ``L002`` when there is nothing of that name.

    Examples:
        >>> explain("T").say("en")
        'Time-bound: it has a period or a last day that you can check. “As soon as possible” is not one.'
        >>> print(explain("R").to_text("en").splitlines()[0])
        R · Relevant
    """
    name = about.strip().upper()
    if name == "SMART":
        return SMART
    if name in LETTERS:
        return LETTERS[name]
    known = rule(name)
    if known is not None:
        return of_rule(known)
    near = difflib.get_close_matches(name, [each.code for each in RULES], n=1, cutoff=0.6)
    if near:
        raise OkrError("L002", NOTHING_NEAR.fill(given=about, near=near[0]))
    raise OkrError("L002", NOTHING_TO_EXPLAIN.fill(given=about))
