"""What every driver of a tree stands at, in a row."""

from __future__ import annotations

from okrwidgets.breakdown.trees.record import Figure
from okrwidgets.formula import Why


class Standing:
    """What every driver stands at, by its place among the drivers.

    Attributes:
        values: to compute with.
        figures: with where they come from; ``None`` for a value that the driver's formula gives, of which there are
            thousands and of which mostly nobody asks more.
        moves: 1 where the driver, or something below it, is given, so that what it states is no longer the plan's.
    """

    __slots__ = ("figures", "moves", "values")

    def __init__(self, values: list[float | None], figures: list[Figure | None], moves: bytearray) -> None:
        self.values = values
        self.figures = figures
        self.moves = moves

    def copy(self) -> Standing:
        """One that can be changed for itself."""
        return Standing(self.values.copy(), self.figures.copy(), self.moves.copy())

    def why(self, place: int) -> Why | None:
        """Why a driver has no value."""
        figure = self.figures[place]
        return None if figure is None else figure.why

    def is_missing(self, place: int) -> bool:
        """Whether a driver has no value because a figure is not there, and not because it cannot be computed."""
        figure = self.figures[place]
        return figure is not None and figure.value is None and figure.origin != "formula" and figure.why != "not_finite"

    def reason(self, place: int) -> tuple[Why | None, bool]:
        """Why a driver has no value, as far as what lies above it depends on that."""
        return self.why(place), self.is_missing(place)

    def figure(self, place: int) -> Figure:
        """What one driver stands at."""
        return self.figures[place] or Figure(self.values[place], "formula")

    def all_figures(self) -> list[Figure]:
        """What each driver stands at."""
        return [figure or Figure(self.values[at], "formula") for at, figure in enumerate(self.figures)]
