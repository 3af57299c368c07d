"""Measure against peers, in one run, and print one table: ``python -m benchmarks [PART …] [--pairs N]``."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import traceback
from collections.abc import Callable, Iterator
from importlib.metadata import version

from benchmarks import coach, document, imports, likelihood, metrics, round_trip, statements, trees, what_if
from benchmarks.figures import Line, table

PARTS: dict[str, Callable[[int], Iterator[Line]]] = {
    "imports": imports.measure,
    "document": document.measure,
    "statements": statements.measure,
    "metrics": metrics.measure,
    "trees": trees.measure,
    "likelihood": likelihood.measure,
    "round_trip": round_trip.measure,
    "coach": coach.measure,
    "what_if": what_if.measure,
}
PAIRS = 200
ENGINES = ("narwhals", "pandas", "polars", "pyarrow", "duckdb")


def main() -> int:
    """Show the figures; the code is 1 only where something could not be measured, however slow it was."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; all of them by default")
    parser.add_argument("--pairs", type=int, default=PAIRS, help="rounds of the keystrokes (%(default)s)")
    chosen = parser.parse_args()
    if unknown := set(chosen.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}")
    print(_machine(), flush=True)
    lines: list[Line] = []
    failed = False
    for part in chosen.parts or PARTS:
        before = _load()
        try:
            for line in PARTS[part](chosen.pairs):
                lines.append(line)
                print(f"  {line.what}: {line.ratio:.2f}", file=sys.stderr, flush=True)
        except Exception:  # noqa: BLE001  # the other parts are still worth measuring
            failed = True
            traceback.print_exc()
        print(f"{part}: load average {before} before, {_load()} after", flush=True)
    print(f"\n{table(lines)}")
    return int(failed)


def _machine() -> str:
    names = ("jupyterlab", "ipywidgets", "anywidget", "ruamel.yaml", "proselint", *ENGINES)
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    return f"Python {platform.python_version()}, {os.cpu_count()} cores; {versions}"


def _load() -> str:
    return f"{os.getloadavg()[0]:.2f}" if hasattr(os, "getloadavg") else "unknown"


if __name__ == "__main__":
    sys.exit(main())
