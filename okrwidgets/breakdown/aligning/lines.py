"""What is said about the alignment of a plan."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from okrwidgets.breakdown.aligning import sentences as say
from okrwidgets.breakdown.aligning.amounts import part_of
from okrwidgets.breakdown.aligning.handed_down import divisions, in_one_piece
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy, title_of
from okrwidgets.breakdown.aligning.levels import Layer, upside_down
from okrwidgets.breakdown.aligning.record import Carried, Conflict
from okrwidgets.breakdown.line import Line, Status
from okrwidgets.breakdown.repeats import repeats
from okrwidgets.model import KPI, Objective
from okrwidgets.text import Text
from okrwidgets.text.listing import Listed
from okrwidgets.text.numbers import Percent

_SHOWN: Final = 12
"""So many parts of a circle, and so many branches of a KPI, are named."""
_NOTHING: Final = 5e-4
"""A smaller part of the whole would be written as 0%."""


def of_cycles(hierarchy: Hierarchy, found: Sequence[tuple[str, ...]]) -> Iterator[Line]:
    """Links that lead back to where they started."""
    for chain in found:
        shown = chain if len(chain) <= _SHOWN else (*chain[: _SHOWN - 1], "…", chain[-1])
        rows = tuple(id for id in chain[:-1] if id in hierarchy.home)
        yield Line("B701", "alignment", say.ROUND_IN_CIRCLES.fill(chain=" → ".join(shown)), None, rows, "open")


def of_orphans(hierarchy: Hierarchy, orphans: Sequence[str]) -> Iterator[Line]:
    """Objectives that derive from nothing; one that supports something comes from below, and may."""
    for id in orphans:
        objective = hierarchy.parts[id]
        if not isinstance(objective, Objective):
            continue
        helped = hierarchy.helped_by(objective)
        if helped is None:
            yield Line("B702", "alignment", say.ORPHAN.fill(title=title_of(objective)), None, (), "open")
        else:
            row, part = helped
            sentence = say.FROM_BELOW.fill(title=title_of(objective), other=title_of(part))
            yield Line("B703", "alignment", sentence, None, (row.id,), "fits")


def of_levels(hierarchy: Hierarchy, objectives: Sequence[Objective]) -> Iterator[Line]:
    """A wide level below a narrower one."""
    wanted: Collection[str] = {objective.id for objective in objectives}
    for pair in upside_down(hierarchy):
        if pair.lower.id in wanted:
            yield Line("B704", "alignment", pair.sentence, None, (), "open")


def of_conflicts(found: Sequence[Conflict]) -> Iterator[Line]:
    """What pulls against what."""
    for conflict in found:
        yield Line(conflict.code, "conflict", conflict.sentence, None, conflict.key_results, "open")


def of_shares(hierarchy: Hierarchy, shared: Sequence[Carried]) -> Iterator[Line]:
    """Who carries how much of each KPI, and how much nobody does."""
    for one in shared:
        kpi = hierarchy.parts[one.kpi]
        top = hierarchy.below.get(one.kpi, ())
        if not isinstance(kpi, KPI) or not top:
            continue
        if not one.whole or one.rest is None:
            if len(top) > 1:
                sentence = say.SHARES_UNSAID.fill(kpi=title_of(kpi))
                yield Line("B710", "share", sentence, None, _rows(top), "open")
            continue
        part = one.rest / one.whole
        if part >= _NOTHING:
            yield _share("B707", say.NOBODY_CARRIES, kpi, one.rest, part, _rows(top), "short")
        elif part <= -_NOTHING:
            yield _share("B708", say.CARRY_MORE, kpi, -one.rest, -part, _rows(top), "fits")
        yield from _branches(kpi, one, top)


def _branches(kpi: KPI, one: Carried, top: Sequence[Objective]) -> Iterator[Line]:
    """The largest first; of a single branch the rest says it all."""
    known = [objective for objective in top if objective.id in one.objectives]
    if len(top) == 1 or not one.whole:
        return
    known.sort(key=lambda objective: -one.objectives[objective.id] / (one.whole or 1.0))
    for objective in known[:_SHOWN]:
        share = one.objectives[objective.id]
        rows = _rows((objective,))
        yield _share("B709", say.CARRIES, kpi, share, share / one.whole, rows, "fits", title=title_of(objective))


def of_repeats(hierarchy: Hierarchy, objectives: Sequence[Objective]) -> Iterator[Line]:
    """Targets that are copied, or only shared out, from one level to the next."""
    for objective in objectives:
        for each in repeats(objective, hierarchy.parent(objective)):
            code = "B711" if each.kind == "copied" else "B712"
            yield Line(code, "alignment", each.sentence, None, each.key_results, "open")
    rows = set(_rows(objectives))
    for division in divisions(hierarchy):
        ids = tuple(row.id for row in division.rows)
        if rows.issuperset(ids):
            yield Line("B712", "alignment", division.sentence, None, ids, "open")


def of_layers(hierarchy: Hierarchy, objectives: Sequence[Objective], found: Sequence[Layer]) -> Iterator[Line]:
    """What goes down in one piece; where nothing does, how many objectives each level has."""
    rows = set(_rows(objectives))
    whole = [pair for pair in in_one_piece(hierarchy) if pair[1].id in rows]
    for upper, lower in whole:
        sentence = say.IN_ONE_PIECE.fill(upper=title_of(upper), lower=title_of(lower))
        yield Line("B713", "alignment", sentence, None, (upper.id, lower.id), "open")
    if len(found) > 1 and not whole:
        named = [say.LAYER.fill(level=say.LEVEL[layer.level], n=layer.objectives) for layer in found]
        yield Line("B714", "alignment", say.BY_LEVEL.fill(layers=Listed(tuple(named))), None, (), "fits")


def _share(
    code: str, text: Text, kpi: KPI, share: float, part: float, rows: tuple[str, ...], status: Status, **more: object
) -> Line:
    shown = {"share": part_of(kpi, share), "kpi": title_of(kpi), "part": Percent(100 * part), **more}
    return Line(code, "share", text.fill(**shown), share, rows, status)


def _rows(objectives: Sequence[Objective]) -> tuple[str, ...]:
    return tuple(row.id for objective in objectives for row in objective.key_results)
