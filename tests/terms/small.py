"""A small glossary in which all holds together, to be spoilt in one place at a time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def both(words: str) -> dict[str, str]:
    return {"en": f"{words} in English", "it": f"{words} in italiano"}


def column(key: str, unit: str = "money", **more: Any) -> dict[str, Any]:
    return {"key": key, "name": both(key), "unit": unit, "minimum": 0, "what": both("what")} | more


def kpi(key: str, formula: str, values: dict[str, float], result: float, **measure: Any) -> dict[str, Any]:
    return method(key) | {
        "kind": "kpi",
        "measure": {
            "formula": formula,
            "unit": "ratio",
            "better": "up",
            "aggregation": "ratio_of_sums",
            "trap": both("trap"),
            "worked": {"values": values, "result": result, "says": both("says")},
        }
        | measure,
    }


def method(key: str) -> dict[str, Any]:
    other = "okr" if key != "okr" else "roas"
    return {
        "key": key,
        "kind": "method",
        "name": both(key),
        "definition": both("definition"),
        "not_to_confuse": [{"with": other, "why": both("why")}],
        "example": both("example"),
        "related": [other],
        "sources": ["article"],
    }


class Small:
    """The files as data; `write` puts them down."""

    def __init__(self) -> None:
        self.columns = [column("revenue"), column("ad_spend"), column("leads", "lead")]
        self.sources = [
            {"key": "article", "title": both("title"), "kind": "article", "language": "it", "used_for": both("use")}
        ]
        self.terms = {
            "okr": method("okr"),
            "roas": kpi("roas", "revenue / ad_spend", {"revenue": 300, "ad_spend": 100}, 3),
            "double": kpi("double", "2 * roas", {"revenue": 300, "ad_spend": 100}, 6),
            "cost": kpi("cost", "ad_spend / leads", {"ad_spend": 100, "leads": 4}, 25, unit="money / lead"),
        }

    def write(self, folder: Path) -> Path:
        # JSON is YAML too
        (folder / "terms").mkdir(exist_ok=True)
        (folder / "columns.yaml").write_text(json.dumps(self.columns, indent=1), encoding="utf-8")
        (folder / "sources.yaml").write_text(json.dumps(self.sources, indent=1), encoding="utf-8")
        for key, term in self.terms.items():
            (folder / "terms" / f"{key}.yaml").write_text(json.dumps(term, indent=1), encoding="utf-8")
        return folder
