"""Measuring six KPIs on ten million rows: `okr.measure` against code by hand, and from one to fifty million rows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

from benchmarks.by_hand import BY_HAND, KPIS
from benchmarks.figures import Line, paired, spread
from benchmarks.rows import GROUPS, write

MILLION: Final = 1_000_000
ROWS: Final = 10 * MILLION
SIZES: Final = {1: 9, 10: 5, 50: 3}
"""Millions of rows, and how often they are measured."""
LIMIT: Final = 1.3
TOP: Final = Path(__file__).parents[1]
RETURNED: Final = {"_RJEM_MALLOC_CONF": "dirty_decay_ms:0,muzzy_decay_ms:0", "ARROW_DEFAULT_MEMORY_POOL": "system"}
"""What was freed goes back to the system at once: what loading has left behind would hide what the side takes."""
KEPT: Final = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(16 << 30)}
"""What was freed stays with the process: to get it back from the system may take half as long again."""


def measure(pairs: int) -> Iterator[Line]:
    """Time, memory, growth; the number of rounds is its own, for each takes long enough."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "campaigns.parquet"
        write(file, ROWS)
        for engine in BY_HAND:
            yield _time(engine, file)
        if Path("/proc/self/clear_refs").exists():
            for engine in BY_HAND:
                yield _memory(engine, file)
    yield _growth()


def _time(engine: str, file: Path) -> Line:
    times = _in_a_process(engine, file, "both", KEPT)
    ours, theirs = times["ours"], times["theirs"]
    beside = f"{spread('measure', ours)}, {spread('by hand', theirs)}; {len(ours)} rounds, {GROUPS} groups"
    return paired(f"{engine}: measure / by hand, {len(KPIS)} KPIs, 10 million rows", ours, theirs, LIMIT, beside)


def _memory(engine: str, file: Path) -> Line:
    ours, theirs = (_in_a_process(engine, file, side, RETURNED) for side in ("ours", "theirs"))
    above = [found["peak"] - found["before"] for found in (ours, theirs)]
    beside = (
        f"{ours['peak']:.0f} against {theirs['peak']:.0f} MB with the rows, {above[0]:.0f} against {above[1]:.0f} above"
    )
    return Line(f"{engine}: most memory, measure / by hand", ours["peak"] / theirs["peak"], LIMIT, beside)


def _in_a_process(engine: str, file: Path, side: str, settings: Mapping[str, str] | None = None) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.one_engine", engine, str(file), side]
    environment = {**os.environ, **(settings or {})}
    done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True, check=True)  # noqa: S603  # our own
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _growth() -> Line:
    """Milliseconds a million rows, of a Parquet file that DuckDB reads as it measures."""
    found = {}
    for millions, rounds in SIZES.items():
        with TemporaryDirectory() as folder:
            file = Path(folder) / "campaigns.parquet"
            write(file, millions * MILLION)
            found[millions] = median(_milliseconds(file) for _ in range(rounds)) / millions
    # each size against the next smaller one: the start, which the smallest carries alone, would flatter the largest
    growth = max(found[larger] / found[smaller] for smaller, larger in pairwise(SIZES))
    beside = ", ".join(f"{millions} million: {each:.1f} ms a million" for millions, each in found.items())
    return Line("duckdb on Parquet: a million of a file / of the next smaller one, worst", growth, LIMIT, beside)


def _milliseconds(file: Path) -> float:
    import duckdb

    import okrwidgets as okr

    began = perf_counter()
    okr.measure(list(KPIS), duckdb.read_parquet(str(file)), by="channel", period="month").fetchall()
    return 1000 * (perf_counter() - began)
