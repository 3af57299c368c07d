"""Word lists that are written as one reads them: several a line, with commas."""

from __future__ import annotations


def listed(words: str) -> tuple[str, ...]:
    """The entries of a list, in the order in which they are written.

    Examples:
        >>> listed(" roll out, set  up, stand up ")
        ('roll out', 'set up', 'stand up')
    """
    return tuple(" ".join(entry.split()) for entry in words.split(",") if entry.strip())
