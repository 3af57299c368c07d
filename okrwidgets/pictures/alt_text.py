"""What a picture of a breakdown shows, in words."""

from __future__ import annotations

from collections.abc import Iterator

from okrwidgets.breakdown import assumes
from okrwidgets.breakdown.rows import derived
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.pictures import sentences
from okrwidgets.pictures.blocks import target_of
from okrwidgets.pictures.finding import finding
from okrwidgets.text import Language, Sayable, reader_language


def alt_text(plan: PlanOrFile, lang: Language | None = None, *, kpi: str | None = None) -> str:
    """Describe `cascade` for those who do not see it: the finding, the parts, what each step assumes.

    Args:
        plan: that is drawn, or the name of its file.
        lang: the reader's language.
        kpi: id of the KPI; the plan's first where none is given.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> alt_text(article_plan("en"), "en").splitlines()[0]
        '30 contracts must bring €3,333.33 each.'
    """
    lang, plan = reader_language(lang), plan_of(plan)
    top = chosen_kpi(plan, kpi)
    headline = headline_of(plan, top).say(lang)
    lines = [headline if headline.endswith((".", "?")) else f"{headline}."]
    if top is not None:
        lines += [sentence.say(lang) for sentence in _parts(plan, top)]
        lines += [line.sentence.say(lang) for line in assumes(plan, top)]
    return "\n".join(dict.fromkeys(lines))


def chosen_kpi(plan: Plan, kpi: str | None) -> KPI | None:
    """The KPI with this id, or the first."""
    return next((found for found in plan.kpis if kpi in {None, found.id}), None)


def headline_of(plan: Plan, kpi: KPI | None) -> Sayable:
    """The finding, counted over the key results that derive from ``kpi``."""
    if kpi is None:
        return finding(plan, None, (), 0)
    return finding(plan, kpi, assumes(plan, kpi), sum(len(part.key_results) for part in derived(plan, kpi)))


def _parts(plan: Plan, kpi: KPI) -> Iterator[Sayable]:
    target = target_of(kpi)
    text = sentences.ALT_KPI_OPEN if target is None else sentences.ALT_KPI
    yield text.fill(name=kpi.name or sentences.UNTITLED, target=target)
    for objective in derived(plan, kpi):
        yield sentences.ALT_OBJECTIVE.fill(title=objective.title or sentences.UNTITLED)
        yield from (_key_result(row) for row in objective.key_results)


def _key_result(row: KeyResult) -> Sayable:
    target = target_of(row)
    text = sentences.ALT_KEY_RESULT_OPEN if target is None else sentences.ALT_KEY_RESULT
    return text.fill(title=row.title or sentences.UNTITLED, target=target)
