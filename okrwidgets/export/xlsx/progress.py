"""The progress of an item as a formula over its own row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.model import KPI, KeyResult

NO_SHARE: Final = "–"


def progress_formula(item: KPI | KeyResult, at: Mapping[str, str]) -> str:
    """What `okrwidgets.breakdown.progress` computes, for a spreadsheet; a dash where there is no share.

    Args:
        item: whose direction and counting decide.
        at: the cells of ``start``, ``target``, ``current`` and ``band``.

    Examples:
        >>> progress_formula(KPI(id="k", target=10), {"target": "C2", "current": "D2", "start": "B2", "band": "E2"})
        '=IF(OR(D2="",C2=""),"–",IF(C2>0,D2/C2,"–"))'
    """
    now, target, start, band = (at[key] for key in ("current", "target", "start", "band"))
    if item.unit.kind == "milestone":
        reach = f'IF({target}="",1,{target})'
        return f'=IF({now}="","–",IF({reach}>0,{now}/{reach},"–"))'
    if item.better == "keep":
        share = _kept(now, target, start, band)
    elif item.counts == "level":
        way = f"({target}-{start})" if item.better == "up" else f"({start}-{target})"
        share = f'IF({start}="","–",IF({way}>0,({now}-{start})/({target}-{start}),"–"))'
    elif item.better == "up":
        share = f'IF({target}>0,{now}/{target},"–")'
    else:
        share = f'IF(AND({target}>=0,{now}<={target}),1,IF({target}>0,1-({now}-{target})/{target},"–"))'
    return f'=IF(OR({now}="",{target}=""),"–",{share})'


def _kept(now: str, target: str, start: str, band: str) -> str:
    outside = f"MAX(0,ABS({now}-{target})-N({band}))"
    at_start = f'IF({start}="",0,MAX(0,ABS(N({start})-{target})-N({band})))'
    scale = f"IF({at_start}>0,{at_start},2*N({band}))"
    return f'IF({outside}=0,1,IF({scale}>0,1-{outside}/{scale},"–"))'
