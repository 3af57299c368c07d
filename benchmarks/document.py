"""Reading and writing 1,000 key results: the plan against ruamel.yaml alone, doing the same work."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from ruamel.yaml import YAML

from benchmarks.figures import Line, paired, spread
from benchmarks.plans import EDITED, plan_text
from okrwidgets.editing.change import set_fields
from okrwidgets.model import Plan

KEY_RESULTS = 1000
ROUNDS = 15
LIMIT = 2.0

Times = dict[str, list[float]]


def measure(pairs: int) -> Iterator[Line]:
    """Load, save after one edit, and both together; the number of pairs is its own, for each takes a second."""
    ours: Times = {"load": [], "save": []}
    theirs: Times = {"load": [], "save": []}
    with TemporaryDirectory() as folder:
        sides: list[tuple[Callable[[Path, float, Times], None], Path, Times]] = [
            (_plan, Path(folder) / "ours.okr.yaml", ours),
            (_ruamel, Path(folder) / "theirs.okr.yaml", theirs),
        ]
        for _, file, _ in sides:
            file.write_text(plan_text(KEY_RESULTS), encoding="utf-8")
        for n in range(ROUNDS):
            for side, file, times in sides if n % 2 else reversed(sides):
                side(file, 31.0 + n, times)
    both = [[load + save for load, save in zip(t["load"], t["save"], strict=True)] for t in (ours, theirs)]
    yield _line("load", ours["load"], theirs["load"])
    yield _line("save after one edit", ours["save"], theirs["save"])
    yield _line("load, edit, save", *both)


def _line(what: str, ours: list[float], theirs: list[float]) -> Line:
    beside = f"{spread('plan', ours)}, {spread('ruamel.yaml', theirs)}; {ROUNDS} rounds"
    return paired(f"{what}: plan / ruamel.yaml, {KEY_RESULTS} key results", ours, theirs, LIMIT, beside)


def _plan(file: Path, target: float, times: Times) -> None:
    began = perf_counter()
    plan = Plan.load(file)
    loaded = perf_counter()
    set_fields(plan, EDITED, {"target": target}).save()
    _note(times, began, loaded)


def _ruamel(file: Path, target: float, times: Times) -> None:
    """As one has to set it up so that comments, quotes and indentation stay."""
    began = perf_counter()
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    plan: Any = yaml.load(file)
    loaded = perf_counter()
    row = next(row for part in plan["objectives"] for row in part["key_results"] if row["id"] == EDITED)
    row["target"] = int(target)
    half = file.with_suffix(".half")
    with half.open("w", encoding="utf-8") as sink:
        yaml.dump(plan, sink)
        sink.flush()
        os.fsync(sink.fileno())
    half.replace(file)
    _note(times, began, loaded)


def _note(times: Times, began: float, loaded: float) -> None:
    saved = perf_counter()
    times["load"].append(1000 * (loaded - began))
    times["save"].append(1000 * (saved - loaded))
