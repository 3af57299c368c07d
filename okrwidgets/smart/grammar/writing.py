"""How the tables of a language are written down: phrases between commas, words between spaces."""

from __future__ import annotations

from typing import TypeVar

from okrwidgets.smart.grammar.phrases import Phrases

Meaning = TypeVar("Meaning")


def words(written: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(written.split())


def listed(*written: str) -> tuple[str, ...]:
    """The phrases of one or several lists."""
    return tuple(" ".join(phrase.split()) for part in written for phrase in part.split(","))


def meaning(written: str, what: Meaning) -> dict[str, Meaning]:
    """The phrases of a list, which all mean the same."""
    return dict.fromkeys(listed(written), what)


def phrases(*written: str) -> Phrases[None]:
    """The phrases of one or several lists, of which only the presence counts."""
    return Phrases(dict.fromkeys(listed(*written)))
