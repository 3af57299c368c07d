"""Whether the Italian notebook still says what the English one says, as far as a program can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.notebooks import markdown
from tests.notebooks.course import SOURCE_MARK, Cell, fingerprint

ALIKE: dict[str, Callable[[str], Any]] = {
    "levels of headings": markdown.headings,
    "number of links": lambda source: len(markdown.links(source)),
    "number of images": lambda source: len(markdown.images(source)),
    "rows of tables": markdown.table_rows,
    "points of lists": markdown.items,
    "collapsed parts": lambda source: len(markdown.details(source)),
}


def differences(english: Sequence[Cell], italian: Sequence[Cell], notebook: str) -> list[str]:
    """What is out of step, one line each; ``notebook`` names the Italian file in what to do about it."""
    if [cell["id"] for cell in english] != [cell["id"] for cell in italian]:
        return [f"the cells differ: {[cell['id'] for cell in english]} and {[cell['id'] for cell in italian]}"]
    return [
        f"cell “{one['id']}”: {difference}"
        for one, other in zip(english, italian, strict=True)
        for difference in _between(one, other, notebook)
    ]


def _between(one: Cell, other: Cell, notebook: str) -> Iterator[str]:
    if one["cell_type"] != other["cell_type"]:
        yield f"{one['cell_type']} and {other['cell_type']}"
        return
    if one["metadata"].get("tags", []) != other["metadata"].get("tags", []):
        yield f"tags {one['metadata'].get('tags', [])} and {other['metadata'].get('tags', [])}"
    if one["cell_type"] == "code":
        if one["source"].replace('LANG = "en"', 'LANG = "it"') != other["source"]:
            yield "the code differs in more than the line LANG"
        return
    for what, count in ALIKE.items():
        if count(one["source"]) != count(other["source"]):
            yield f"{what}: {count(one['source'])} and {count(other['source'])}"
    figures = markdown.numbers(one["source"], "en"), markdown.numbers(other["source"], "it")
    if figures[0] != figures[1]:
        yield f"figures: {figures[0]} and {figures[1]}"
    if other["metadata"].get(SOURCE_MARK) != fingerprint(one["source"]):
        again = f"python -m tests.notebooks.reread {notebook} {one['id']}"
        yield f"STALE: the English has changed since the Italian was read against it. Read both, then: {again}"
