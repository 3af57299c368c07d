"""Just enough Markdown to compare two cells, and to count what stands between two interactions."""

from __future__ import annotations

import re

_DETAILS = re.compile(r"<details>.*?</details>", re.DOTALL)
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]*)\)")
_IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]*)\)")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+(?:[.,’'/-]\w+)*")
_HEADING = re.compile(r"^(#{1,6}) ", re.MULTILINE)
_ROW = re.compile(r"^\|", re.MULTILINE)
_ITEM = re.compile(r"^ *(?:[-*]|\d+\.) ", re.MULTILINE)
_NUMBER = {
    "en": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
    "it": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"),
}
_MARKS = {"en": (",", "."), "it": (".", ",")}


def headings(source: str) -> list[int]:
    """The levels of the headings, in order."""
    return [len(level) for level in _HEADING.findall(source)]


def links(source: str) -> list[str]:
    """Where the links lead, in order."""
    return [target for _, target in _LINK.findall(source)]


def images(source: str) -> list[tuple[str, str]]:
    """Alternative text and file of each image."""
    return _IMAGE.findall(source)


def table_rows(source: str) -> int:
    """How many rows the tables have together, with their heads."""
    return len(_ROW.findall(source))


def items(source: str) -> int:
    """How many points the lists have together."""
    return len(_ITEM.findall(source))


def details(source: str) -> list[str]:
    """The collapsed parts."""
    return _DETAILS.findall(source)


def stretches(source: str) -> list[str]:
    """What stands before, between and after the collapsed parts: one more than there are of those."""
    return _DETAILS.split(source)


def words(source: str) -> int:
    """How many words a reader meets: neither targets of links, nor tags, nor signs."""
    return len(_WORD.findall(_text(source)))


def numbers(source: str, lang: str) -> list[float]:
    """The figures in the text, read as people of that language write them, in ascending order."""
    thousands, decimal = _MARKS[lang]
    found = _NUMBER[lang].findall(_text(source))
    return sorted(float(figure.replace(thousands, "").replace(decimal, ".")) for figure in found)


def _text(source: str) -> str:
    return _TAG.sub(" ", _LINK.sub(r"\1", _IMAGE.sub(r"\1", source)))
