"""How long an import takes, each time in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from tempfile import TemporaryDirectory

from benchmarks.figures import Line, paired, spread

ROUNDS = 20
PEER = "import anywidget"
PACKAGE = "import okrwidgets"
WIDGETS = "from okrwidgets import OKRBuilder"
PLAN = "from okrwidgets import Plan"
TIMED = "from time import perf_counter; began = perf_counter(); {}; print(1000 * (perf_counter() - began))"
LIMIT = 1.5


def measure(pairs: int) -> Iterator[Line]:
    """The package as the criterion has it, and what its first use adds: the rooms load when they are asked for."""
    statements = [PEER, PACKAGE, WIDGETS, PLAN]
    times: dict[str, list[float]] = {statement: [] for statement in statements}
    with TemporaryDirectory() as folder:
        for statement in statements:
            _fresh(statement, folder)  # compiles what has never been imported
        for n in range(ROUNDS):
            for statement in statements if n % 2 else reversed(statements):
                times[statement].append(_fresh(statement, folder))
    for statement, limit in ((PACKAGE, LIMIT), (WIDGETS, None), (PLAN, None)):
        beside = f"{spread('ours', times[statement])}, {spread('anywidget', times[PEER])}; {ROUNDS} rounds"
        yield paired(f"{statement} / {PEER}", times[statement], times[PEER], limit, beside)


def _fresh(statement: str, folder: str) -> float:
    code = TIMED.format(statement)
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)  # noqa: S603  # our own
    return float(done.stdout)
