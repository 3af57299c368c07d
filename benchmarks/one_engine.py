"""One engine against code by hand, in a process of its own: ``python -m benchmarks.one_engine ENGINE FILE SIDE``.

SIDE is ``both`` for the time of the two in turns, ``ours`` or ``theirs`` for the memory that one of them takes.
"""

from __future__ import annotations

import gc
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from benchmarks.by_hand import BY_HAND, KPIS

ROUNDS: Final = 9
WARM_UP: Final = 2
STATUS: Final = Path("/proc/self/status")
FORGET: Final = Path("/proc/self/clear_refs")


def load(engine: str, file: str) -> Any:
    """All rows in memory, as the engine keeps them."""
    if engine == "duckdb":
        import duckdb

        connection = duckdb.connect()
        connection.read_parquet(file).create("campaigns")
        return connection.table("campaigns")
    if engine == "polars":
        import polars as pl

        return pl.read_parquet(file).rechunk()
    import pyarrow.parquet as pq

    table = pq.read_table(file)
    return table if engine == "pyarrow" else _in_pandas(table)


def _in_pandas(table: Any) -> Any:
    """With dates in the type that pandas has for them."""
    return table.to_pandas(date_as_object=False, self_destruct=True)


def run(engine: str, side: Callable[[Any], Any], data: Any) -> Any:
    """The result, wholly computed."""
    found = side(data)
    return found.fetchall() if engine == "duckdb" else found


def ours(data: Any) -> Any:
    """The six KPIs in one call."""
    import okrwidgets as okr

    return okr.measure(list(KPIS), data, by="channel", period="month")


def in_turns(engine: str, data: Any) -> dict[str, list[float]]:
    """Milliseconds of both sides, one after the other in each round, in an order that changes."""
    sides = {"ours": ours, "theirs": BY_HAND[engine]}
    times: dict[str, list[float]] = {name: [] for name in sides}
    for n in range(-WARM_UP, ROUNDS):
        for name in sorted(sides, reverse=n % 2 == 0):
            gc.collect()
            began = perf_counter()
            run(engine, sides[name], data)
            if n >= 0:
                times[name].append(1000 * (perf_counter() - began))
    return times


def memory(engine: str, side: Callable[[Any], Any], data: Any) -> dict[str, float]:
    """Megabytes that the process held before, and at most while the side ran for the first time."""
    run(engine, side, _few(engine, data))  # what is imported on first use is not what is measured
    gc.collect()
    FORGET.write_text("5")
    before = _megabytes("VmRSS")
    run(engine, side, data)
    return {"before": before, "peak": _megabytes("VmHWM")}


def _few(engine: str, data: Any) -> Any:
    if engine == "duckdb":
        return data.limit(1000)
    return data.slice(0, 1000) if engine in {"polars", "pyarrow"} else data.head(1000)


def _megabytes(what: str) -> float:
    return float(dict(line.split(":", 1) for line in STATUS.read_text().splitlines())[what].split()[0]) / 1024


def check(engine: str, data: Any) -> None:
    """Refuse to measure two things that do not give the same."""
    import narwhals.stable.v2 as nw

    def rows(side: Callable[[Any], Any]) -> list[tuple[Any, ...]]:
        found = side(data)
        return found.fetchall() if engine == "duckdb" else list(nw.from_native(found).iter_rows())

    for mine, other in zip(rows(ours), rows(BY_HAND[engine]), strict=True):
        if not all(map(_same, mine, other)):
            raise SystemExit(f"{engine}: the two sides differ: {mine} and {other}")


def _same(left: Any, right: Any) -> bool:
    if isinstance(left, float) and isinstance(right, int | float):
        return math.isclose(left, right, rel_tol=1e-9) or (math.isnan(left) and math.isnan(right))
    return bool(left == right)


def main(engine: str, file: str, side: str) -> None:
    """Measure, and print JSON."""
    data = load(engine, file)
    if side == "both":
        check(engine, data)
        print(json.dumps(in_turns(engine, data)))
    else:
        print(json.dumps(memory(engine, ours if side == "ours" else BY_HAND[engine], data)))


if __name__ == "__main__":
    main(*sys.argv[1:])
