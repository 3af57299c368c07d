"""How well the checker does on labelled statements: ``python -m tests.smart.measure FILE…``.

Prints what ``score.py`` prints, and with ``--wrong`` the statements on which a label differs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from okrwidgets.smart.labels import labels_of

HERE = Path(__file__).parent
DEV = HERE / "dev.jsonl"
DEVELOPMENT = HERE / "statements" / "development.jsonl"
QUESTIONS = ("S_specific", "M_measurable", "A_actionable", "T_text", "is_activity")

Row = dict[str, Any]


def rows_of(file: Path, lang: str | None = None) -> list[Row]:
    """The statements of a file, of one language or all."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if lang is None or row["lang"] == lang]


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """The checker's labels, in the scorer's format."""
    for row in rows:
        yield {"id": row["id"], "labels": labels_of(row["text"], row["lang"], row["kind"], row["context"])}


def wrong(rows: list[Row], question: str) -> list[str]:
    """The ids on which one label differs."""
    found = {row["id"]: row["labels"][question] for row in predict(rows)}
    return [row["id"] for row in rows if found[row["id"]] != row["labels"][question]]


def score(rows: list[Row]) -> str:
    """What ``score.py`` says of the checker on these statements."""
    with tempfile.TemporaryDirectory() as folder:
        gold, answers = Path(folder, "gold.jsonl"), Path(folder, "answers.jsonl")
        gold.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        answers.write_text("".join(json.dumps(row) + "\n" for row in predict(rows)), encoding="utf-8")
        command = [sys.executable, str(HERE / "score.py"), str(gold), str(answers)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--wrong", action="store_true")
    asked = parser.parse_args()
    rows = [row for file in asked.files for row in rows_of(file)]
    print(score(rows))  # noqa: T201 - a tool that prints
    if asked.wrong:
        for question in QUESTIONS:
            print(question, *wrong(rows, question))  # noqa: T201


if __name__ == "__main__":
    main()
