"""How far two words are apart, in slips of the finger."""

from __future__ import annotations

from functools import lru_cache


def slips_allowed(word: str) -> int:
    """None in a short word, where a slip makes another word; one from four letters on, two from eight."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


@lru_cache(maxsize=65536)
def slips(typed: str, word: str) -> int:
    """Letters left out, added, mistaken or swapped, up to the one last typed: the word may go on behind it.

    Examples:
        >>> slips("retrun", "return"), slips("conv", "conversion"), slips("convr", "conversion")
        (1, 0, 1)
    """
    before: list[int] = []
    row = list(range(len(word) + 1))
    for n, letter in enumerate(typed, 1):
        earlier, before, row = before, row, [n]
        for m, other in enumerate(word, 1):
            cost = min(before[m] + 1, row[m - 1] + 1, before[m - 1] + (letter != other))
            if n > 1 and m > 1 and letter == word[m - 2] and typed[n - 2] == other:
                cost = min(cost, earlier[m - 2] + 1)
            row.append(cost)
    return min(row)
