"""Prints the JSON Schema of what goes between kernel and browser; ``types.mjs`` makes TypeScript of it."""

from __future__ import annotations

import json
import sys

from pydantic import TypeAdapter

from okrwidgets.editing.screen.shapes import Protocol


def main() -> None:
    """Write the schema to standard output."""
    schema = TypeAdapter(Protocol).json_schema()
    sys.stdout.write(json.dumps(schema, indent=2) + "\n")


if __name__ == "__main__":
    main()
