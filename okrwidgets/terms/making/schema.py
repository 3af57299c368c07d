"""JSON Schemas of the glossary's files, with which editors complete and check them."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from pydantic import TypeAdapter

from okrwidgets.terms.records import Column, Source, Term

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_ATTRIBUTE: Final = re.compile(r"^    (\w+): (.+(?:\n     .+)*)", re.MULTILINE)


def term_schema() -> str:
    """Of one file in ``glossary/terms/``."""
    return _written(Term.model_json_schema(), Term.__name__)


def list_schema(record: type[Column | Source]) -> str:
    """Of the file that lists the columns, or the sources."""
    return _written(TypeAdapter(tuple[record, ...]).json_schema(), record.__name__)  # type: ignore[valid-type]


def _written(schema: dict[str, Any], title: str) -> str:
    """With what the records say of their fields at each field, where editors show it."""
    for record in (schema, *schema.get("$defs", {}).values()):
        for field in record.get("properties", {}).values():
            field.pop("title", None)  # the key once more, with a capital
            if "patternProperties" in field:
                field["additionalProperties"] = False
        _describe(record)
    whole = {"$schema": DIALECT, "title": title} | schema
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _describe(record: dict[str, Any]) -> None:
    about, _, attributes = record.get("description", "").partition("\n\nAttributes:\n")
    if not attributes:
        return
    record["description"] = about
    for name, words in _ATTRIBUTE.findall(attributes):
        said = {"description": " ".join(words.replace("`", "").split())}
        record["properties"][name.rstrip("_")] = said | record["properties"][name.rstrip("_")] | said
