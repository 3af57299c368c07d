"""In which order drivers can be computed, and where they wait for each other in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

Parts = Mapping[str, tuple[str, ...]]
"""For each name that has a formula the names in it."""


class Circle(Exception):  # noqa: N818  # found on the way, and said by whoever asked
    """Names that wait for each other; the first one stands at the end again."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(" → ".join(names))
        self.names = names


def leaves_first(root: str, parts: Parts) -> tuple[str, ...]:
    """All that leads to ``root``, each after its own parts, the root last; no recursion, however deep it is.

    Raises:
        Circle: when names wait for each other.

    Examples:
        >>> leaves_first("a", {"a": ("b", "c"), "b": ("c",)})
        ('c', 'b', 'a')
    """
    done: dict[str, None] = {}
    _visit(root, parts, done)
    return tuple(done)


def circle_in(parts: Parts) -> tuple[str, ...]:
    """The first circle, its first name at the end again; empty where there is none."""
    done: dict[str, None] = {}
    try:
        for name in parts:
            _visit(name, parts, done)
    except Circle as found:
        return found.names
    return ()


def used_by(order: Iterable[str], parts: Parts) -> dict[str, tuple[str, ...]]:
    """For each name the names in whose formulas it stands."""
    users: dict[str, list[str]] = {name: [] for name in order}
    for name in users:
        for part in parts.get(name, ()):
            users[part].append(name)
    return {name: tuple(those) for name, those in users.items()}


def _visit(root: str, parts: Parts, done: dict[str, None]) -> None:
    if root in done:
        return
    way: dict[str, Iterator[str]] = {root: iter(parts.get(root, ()))}
    while way:
        name, left = next(reversed(way.items()))
        part = next(left, None)
        if part is None:
            way.popitem()
            done[name] = None
        elif part in way:
            on_the_way = list(way)
            raise Circle((*on_the_way[on_the_way.index(part) :], part))
        elif part not in done:
            way[part] = iter(parts.get(part, ()))
