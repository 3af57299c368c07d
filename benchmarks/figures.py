"""What is told of a series of measurements, and one line of the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table.

    Attributes:
        what: measured against what.
        ratio: the figure; smaller is better.
        limit: what the ratio should not exceed; ``None`` where the line only informs.
        beside: the absolute figures behind it.
    """

    what: str
    ratio: float
    limit: float | None = None
    beside: str = ""

    @property
    def verdict(self) -> str:
        """Whether the limit is met."""
        if self.limit is None:
            return ""
        return "met" if self.ratio <= self.limit else "NOT MET"


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """The ratio of each pair, both measured in the same round: what slows both of them cancels out."""
    return [mine / other for mine, other in zip(ours, theirs, strict=True)]


def p95(values: Sequence[float]) -> float:
    """Nineteen out of twenty are not above this."""
    return quantiles(values, n=20, method="inclusive")[-1]


def spread(name: str, values: Sequence[float]) -> str:
    """Median and 95th percentile in milliseconds."""
    return f"{name} {median(values):.1f} / {p95(values):.1f} ms"


def paired(what: str, ours: Sequence[float], theirs: Sequence[float], limit: float | None, beside: str) -> Line:
    """A line whose figure is the median of the ratios of all pairs."""
    return Line(what, median(ratios(ours, theirs)), limit, beside)


def table(lines: Sequence[Line]) -> str:
    """All lines below each other, as Markdown that also reads well in a terminal."""
    rows = [("what", "ratio", "limit", "", "p50 / p95, and more")]
    for line in lines:
        limit = "" if line.limit is None else f"≤ {line.limit:.3g}"
        rows.append((line.what, f"{line.ratio:.2f}", limit, line.verdict, line.beside))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    drawn = []
    for *narrow, beside in rows:
        cells = [cell.ljust(width) for cell, width in zip(narrow, widths, strict=True)]
        drawn.append(" | ".join([*cells, beside]))
    drawn.insert(1, "-|-".join("-" * width for width in [*widths, len(rows[0][4])]))
    return "\n".join(f"| {row.rstrip()}" for row in drawn)
