"""Derives schemas from the Python side, for other readers of it.

``python frontend/schemas.py`` prints that of the messages between kernel and browser, of which
``types.mjs`` makes TypeScript; ``--plan`` writes that of a plan into the package, for editors.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def protocol() -> str:
    """What goes between kernel and browser."""
    from pydantic import TypeAdapter
    from typing_extensions import TypedDict

    from okrwidgets.checking_in.shapes import CheckProtocol
    from okrwidgets.coaching.shapes import CoachProtocol
    from okrwidgets.editing.screen.shapes import Protocol
    from okrwidgets.exploring.shapes import ExploreProtocol
    from okrwidgets.looking_up.shapes import LookupProtocol

    rooms = {
        "plan": Protocol,
        "coach": CoachProtocol,
        "lookup": LookupProtocol,
        "check": CheckProtocol,
        "explore": ExploreProtocol,
    }
    every = TypedDict("every", rooms)  # type: ignore[misc]
    return json.dumps(TypeAdapter(every).json_schema(), indent=2) + "\n"


def write_plan() -> None:
    """Write the schema of a plan beside the records."""
    from okrwidgets.model import schema

    text = json.dumps(schema.derived_schema(), indent=2, ensure_ascii=False) + "\n"
    Path(schema.__file__).with_name(schema.FILE).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if "--plan" in sys.argv:
        write_plan()
    else:
        sys.stdout.write(protocol())
