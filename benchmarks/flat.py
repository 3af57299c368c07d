"""Whether a statement costs the same among a hundred thousand: ``python -m benchmarks.flat COUNT`` in a fresh process.

No statement comes twice, so that nothing that remembers texts can help; what remembers them all would show in the
memory.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import fmean, median
from time import process_time
from typing import NamedTuple

from benchmarks.figures import Line

FEW, MANY = 100, 100_000
BETWEEN = (1_000, 10_000)
TIMED = 3_000
"""So many statements are timed at least: of several passes the median counts."""
WARM_UP = 5
LIMIT = 1.1
KILOBYTES = 1 / 1024 if sys.platform == "darwin" else 1
TOP = Path(__file__).parents[1]


class Pass(NamedTuple):
    """What so many statements cost in a process of their own.

    Attributes:
        microseconds: of the processor, a statement.
        kilobytes: the most memory that the process has held.
    """

    microseconds: float
    kilobytes: float


def measured() -> Line:
    """The line of the table. The few come first and last: a machine that slows down meanwhile slows both."""
    first, *between, many, last = (_in_a_process(count) for count in (FEW, *BETWEEN, MANY, FEW))
    few = fmean((first.microseconds, last.microseconds))
    taken = [first, *between, many]
    times = ", ".join(f"{found.microseconds:.0f}" for found in taken)
    memory = ", ".join(f"{found.kilobytes / 1024:.1f}" for found in taken)
    counts = ", ".join(f"{count:,}" for count in (FEW, *BETWEEN, MANY))
    beside = f"among {counts}: {times} µs a statement, {memory} MB at most; {FEW} again: {last.microseconds:.0f} µs"
    return Line(f"review, one among {MANY:,} / among {FEW}", many.microseconds / few, LIMIT, beside)


def _in_a_process(count: int) -> Pass:
    command = [sys.executable, "-m", "benchmarks.flat", str(count)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)  # noqa: S603  # our own
    return Pass(*json.loads(done.stdout))


def _numbered(texts: list[str]) -> Iterator[str]:
    """The same ones for ever, each time with another number of six digits behind them."""
    for number, text in enumerate(cycle(texts), 100_000):
        yield f"{text} ({number})"


def _measure(count: int) -> Pass:
    from benchmarks.texts import english_statements
    from okrwidgets.smart import review

    statements = _numbered(english_statements()[:FEW])

    def microseconds(count: int) -> float:
        began = process_time()
        for text in islice(statements, count):
            review(text, lang="en")
        return 1e6 * (process_time() - began) / count

    for _ in range(WARM_UP):
        microseconds(FEW)
    taken = median(microseconds(count) for _ in range(max(1, TIMED // count)))
    return Pass(taken, _peak())


def _peak() -> float:
    """The most memory that this process has held. Linux's `getrusage` counts that of the process it came from, too."""
    status = Path("/proc/self/status")
    if status.exists():
        return float(dict(line.split(":", 1) for line in status.read_text().splitlines())["VmHWM"].split()[0])
    return KILOBYTES * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    print(json.dumps(_measure(int(sys.argv[1]))))
