"""Phrases that point at content which is not there: whose target, which plan, what dashboard?"""

from __future__ import annotations

from itertools import product
from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

_REACHED: Final = listed(
    """
    achieve, achieving, attain, beat, exceed, exceeding, fulfil, hit, hitting, meet, meeting, met, reach, reaching,
    stick to, surpass
    """
)
_WHOSE: Final = listed(
    """
    agreed, all our, all the, annual, my, our, planned, set, the, the agreed, their, your
    """
)
_AIMS: Final = listed(
    """
    ambitions, commitments, expectations, goal, goals, kpis, numbers, objective, objectives, okrs, quota, target,
    targets
    """
)
_OF_WHAT: Final = listed(
    """
    arr, bookings, budget, ebitda, growth, margin, mrr, nps, pipeline, profit, revenue, sales
    """
)
_FIXED: Final = listed(
    """
    according to plan, according to schedule, according to the plan, against plan, against target, as agreed,
    as budgeted, as defined, as defined in the plan, as discussed, as forecast, as outlined in the plan,
    as per agreement, as per budget, as per plan, as per schedule, as per target, as per the budget, as per the plan,
    as previously agreed, as scheduled, as set by management, as set out in the plan, as specified, at budget,
    at plan, at target, in accordance with the plan, in line with budget, in line with expectations,
    in line with forecast, in line with our plan, in line with our targets, in line with plan, in line with target,
    in line with targets, in line with the budget, in line with the plan, in line with the strategy,
    in line with the targets, on plan, on target, on-target, our targets, per the plan, refer to dashboard,
    refer to plan, refer to the dashboard, same as last year, see above, see annex, see appendix, see attached,
    see attachment, see below, see board, see chart, see dashboard, see deck, see doc, see document, see epic,
    see file, see graph, see jira, see link, see notes, see our dashboard, see plan, see report, see roadmap,
    see sheet, see slide, see spreadsheet, see tab, see table, see the dashboard, see the document, see the plan,
    see the roadmap, see the sheet, see the spreadsheet, see wiki, see workbook, target to be agreed,
    target to be confirmed, target to be defined, target to be set, tba, the agreed level, the agreed target,
    the agreed targets, the desired level, the expected level, the planned level, the set target, the set targets,
    the target level, the target set, the targets set, their targets, to our plan, to plan, to the agreed level,
    to the desired level, to the required level, to the target level
    """
)
POINTERS: Final = (
    *_FIXED,
    *(
        f"{reached} {whose} {aim}"
        for reached, whose, aim in product(_REACHED, _WHOSE, _AIMS)
        # who reaches "the target group" has named somebody
        if not (reached.startswith("reach") and aim == "target")
    ),
    *(" ".join(parts) for parts in product(_REACHED, _AIMS)),
    *(f"{name} {aim}" for name in _OF_WHAT for aim in ("goal", "goals", "target", "targets")),
)
