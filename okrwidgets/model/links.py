"""Ids and what points at them: duplicates, links to nothing, circles.

Works on raw data as on records, so that a field that cannot be read hides no link that cannot either.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from okrwidgets.errors import Problem
from okrwidgets.model import sentences
from okrwidgets.text import Sayable, Verbatim

Path = tuple[str | int, ...]

_SHOWN: Final = 12


@dataclass(frozen=True, slots=True)
class _Part:
    id: str | None
    path: Path
    links: tuple[tuple[str, str, Path], ...]
    """Field, the id that it names, and its path."""
    within: str | None = None


def path_words(path: Path) -> str:
    """A path for people, the parts counted from 1.

    Examples:
        >>> path_words(("kpis", 0, "target"))
        'kpis[1].target'
    """
    words = ""
    for part in path:
        words += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if words else str(part)
    return words


def _place(path: Path) -> Sayable:
    return Verbatim(path_words(path))


def link_problems(plan: object, place: Callable[[Path], Sayable] = _place) -> list[Problem]:
    """Everything that is amiss with the ids and links of a plan.

    Args:
        plan: a `Plan`, or the mapping that the file holds.
        place: names a place for people, for example by its line.
    """
    parts = list(_parts(plan))
    first: dict[str, _Part] = {}
    problems = []
    for part in parts:
        if part.id is None:
            continue
        before = first.setdefault(part.id, part)
        if before is not part:
            problems.append(_twice(part, before, parts, place))
    for part in parts:
        problems += [_dangling(link, first) for link in part.links if link[1] not in first]
    return problems + _circles(parts, first)


def _twice(part: _Part, before: _Part, parts: list[_Part], place: Callable[[Path], Sayable]) -> Problem:
    taken = {other.id for other in parts}
    n = 2
    while f"{part.id}-{n}" in taken:
        n += 1
    sentence = sentences.ID_TWICE.fill(given=part.id, place=place((*before.path, "id")), near=f"{part.id}-{n}")
    return Problem("P201", sentence, (*part.path, "id"))


def _dangling(link: tuple[str, str, Path], known: Mapping[str, _Part]) -> Problem:
    field, given, path = link
    near = difflib.get_close_matches(given, known, 1)
    text = sentences.NOTHING_THERE_MEANT if near else sentences.NOTHING_THERE
    code = "P202" if field == "for" else "P203"
    return Problem(code, text.fill(field=field, given=given, near=near[0] if near else ""), path)


def _circles(parts: list[_Part], known: Mapping[str, _Part]) -> list[Problem]:
    """Each circle once, at the first of its links in the order of the document."""
    ways: dict[str, list[tuple[str, Path]]] = {part.id: [] for part in known.values() if part.id}
    for part in parts:
        if part.id is None or known[part.id] is not part:
            continue
        if part.within in ways:
            ways[part.id].append((str(part.within), part.path))
        ways[part.id] += [(target, path) for _, target, path in part.links if target in ways]
    done: set[str] = set()
    problems = []
    for start in ways:
        if start in done:
            continue
        problems += [_circle(chain, ways) for chain in _search(start, ways, done)]
    return problems


def _search(start: str, ways: Mapping[str, list[tuple[str, Path]]], done: set[str]) -> Iterator[list[str]]:
    trail, open_ways = [start], [iter(ways[start])]
    on_trail = {start}
    while trail:
        target = next(open_ways[-1], None)
        if target is None:
            open_ways.pop()
            left = trail.pop()
            on_trail.discard(left)
            done.add(left)
        elif target[0] in on_trail:
            yield trail[trail.index(target[0]) :]
        elif target[0] not in done:
            trail.append(target[0])
            on_trail.add(target[0])
            open_ways.append(iter(ways[target[0]]))


def _circle(chain: list[str], ways: Mapping[str, list[tuple[str, Path]]]) -> Problem:
    links = [
        path
        for here, there in zip(chain, chain[1:] + chain[:1], strict=True)
        for target, path in ways[here]
        if target == there and ("for" in path or "supports" in path)
    ]
    shown = chain if len(chain) <= _SHOWN else [*chain[: _SHOWN - 1], "…"]
    return Problem("P204", sentences.ROUND_IN_CIRCLES.fill(chain=" → ".join([*shown, chain[0]])), links[0])


def _parts(plan: object) -> Iterator[_Part]:
    for i, kpi in enumerate(_list(plan, "kpis")):
        yield _Part(_id(kpi), ("kpis", i), ())
    for i, objective in enumerate(_list(plan, "objectives")):
        at: Path = ("objectives", i)
        derives = _get(objective, "for")
        links = (("for", derives, (*at, "for")),) if isinstance(derives, str) else ()
        yield _Part(_id(objective), at, links)
        for k, key_result in enumerate(_list(objective, "key_results")):
            here: Path = (*at, "key_results", k)
            supports = enumerate(_list(key_result, "supports"))
            ids = tuple(("supports", id, (*here, "supports", n)) for n, id in supports if isinstance(id, str))
            yield _Part(_id(key_result), here, ids, _id(objective))


def _get(holder: object, key: str) -> Any:
    if isinstance(holder, Mapping):
        return holder.get(key)
    return getattr(holder, "for_" if key == "for" else key, None)


def _id(holder: object) -> str | None:
    found = _get(holder, "id")
    return found if isinstance(found, str) else None


def _list(holder: object, key: str) -> list[object]:
    found = _get(holder, key)
    return list(found) if isinstance(found, (list, tuple)) else []
