"""Values that a plan's file writes as one word: how pydantic reads, writes and describes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic_core import core_schema


def written_schema(cls: type, parse: Callable[[str], Any]) -> core_schema.CoreSchema:
    """Read the word with ``parse``, take a ready value as it is, and write it with ``str``."""
    read = core_schema.no_info_after_validator_function(parse, core_schema.str_schema())
    return core_schema.json_or_python_schema(
        json_schema=read,
        python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), read], mode="left_to_right"),
        serialization=core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema()),
    )
