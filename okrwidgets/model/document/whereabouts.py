"""Where in its file a part of a plan stands."""

from __future__ import annotations

from okrwidgets.model.document.places import Places
from okrwidgets.model.document.source import Source
from okrwidgets.model.document.tree import compose
from okrwidgets.model.links import Path


def whereabouts(source: Source, paths: list[Path]) -> list[tuple[int, int]]:
    """Line and column, both from 1, of the value at each path; of the nearest part where a path ends early.

    Args:
        source: the text that a plan was read from.
        paths: keys and indices from the top, for example ``("kpis", 0, "name")``.
    """
    places = Places(source.text, compose(source.text).root)
    found = []
    for path in paths:
        node = places.node(path)
        found.append(places.line_and_column(node.start) if node is not None else (1, 1))
    return found
