"""Where a repair puts its words: behind the goal, before its reason and its full stop."""

from __future__ import annotations

from okrwidgets.smart.statement import Statement


def behind_the_goal(said: Statement, words: str) -> str:
    """The statement with ``words`` put in before its reason, or before the full stop at its end."""
    text = said.text
    head = text[: said.purposes[0].start].rstrip(" ,") if said.purposes else text.rstrip().rstrip(".!,;… ")
    return f"{head}{words}{text[len(head) :]}"


def in_place_of(said: Statement, start: int, end: int, words: str) -> str:
    """The statement with ``words`` where something else stood, capitalised like the first word of a sentence there."""
    text = said.text
    if text[start : start + 1].isupper() and start == 0:
        words = words[:1].upper() + words[1:]
    return f"{text[:start]}{words}{text[end:]}"
