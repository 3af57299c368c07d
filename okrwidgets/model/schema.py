"""The JSON Schema of a plan, with which editors complete and check ``*.okr.yaml``.

It lies in the package as ``plan.schema.json``; ``make types`` writes it anew from the records.
"""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any, Final

FILE: Final = "plan.schema.json"
_OWN_KEYS: Final = {"^x-": {"description": "The reader's own"}}


def json_schema() -> dict[str, Any]:
    """The schema as it lies in the package.

    Examples:
        >>> sorted(json_schema()["properties"])[:3]
        ['currency', 'fiscal_year_start', 'holidays']
    """
    schema: dict[str, Any] = json.loads((files("okrwidgets.model") / FILE).read_text(encoding="utf-8"))
    return schema


def derived_schema() -> dict[str, Any]:
    """The schema as the records give it now.

    What the records say of their fields stands at each field, where editors show it. A key that
    starts with ``x-`` is the reader's own, anywhere.
    """
    from okrwidgets.model.plan import Plan

    schema = Plan.model_json_schema(by_alias=True)
    for record in (schema, *schema["$defs"].values()):
        record["patternProperties"] = _OWN_KEYS
        about, _, attributes = record["description"].partition("\n\nAttributes:\n")
        record["description"] = about
        for name, words in _ATTRIBUTE.findall(attributes):
            record["properties"][name.rstrip("_")].setdefault("description", " ".join(words.replace("`", "").split()))
        if unit := record["properties"].get("unit"):
            unit["default"] = "count"  # pydantic writes the parts of the default, a file writes it as one word
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema


_ATTRIBUTE: Final = re.compile(r"^    (\w+): (.+(?:\n     .+)*)", re.MULTILINE)
