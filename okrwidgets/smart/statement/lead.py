"""What stands before the sentence proper: bullets, "By 2028, …", "We will …", "Ci impegniamo a …"."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.statement.marks import Row

_BEGINNERS: Final = frozenset(
    {
        "begin", "begin to", "continue", "continue to", "help", "help to", "keep", "start", "start to",
        "aiutare a", "cominciare a", "continuare a", "continuare ad", "contribuire a", "contribuire ad", "iniziare a",
        "proseguire a",
    }
)  # fmt: skip
_HEADING: Final = 7
"""Tokens within which the colon of a heading is looked for."""
_OPENING: Final = 14
"""Tokens in which the comma behind an opening phrase is looked for ("Across all sites, reduce …")."""


def skip_lead(row: Row, behind: int) -> int:
    """The index of the first token of the sentence proper."""
    at = 0
    while at < behind:
        step = (
            _sign(row, at)
            or _heading(row, at, behind)
            or _time(row, at)
            or _promise(row, at, behind)
            or _opening(row, at, behind)
            or _adverb(row, at, behind)
        )
        if not step:
            return at
        at += step
    return at


def _sign(row: Row, at: int) -> int:
    token = row.tokens[at]
    return 1 if token.kind == "sign" and at not in row.quantities else 0


def _heading(row: Row, at: int, behind: int) -> int:
    """A few words with a colon before the sentence proper: "Traguardo 2º anno: portare …"."""
    if at != 0:
        return 0
    for index in range(1, min(behind - 1, _HEADING)):
        if row.tokens[index].text == ":":
            found = row.verb(index + 1)
            return index + 1 if found is not None and found[0].form == "base" else 0
    return 0


def _time(row: Row, at: int) -> int:
    found = row.times.get(at)
    if found is None or found.kind == "duration":
        return 0
    length = 1
    while row.times.get(at + length) is found:
        length += 1
    # "Weekly active users" and "Annual revenue" begin with a time that belongs to their noun
    nxt = at + length
    if found.kind == "recurrence" and nxt < len(row.tokens) and row.tokens[nxt].text != ",":
        action = row.verb(nxt)
        acts = action is not None and (action[0].form == "noun" or row.words[nxt] in row.find.words.also_nouns)
        return length if acts and row.words[nxt] not in row.find.words.metrics else 0
    return length


def _promise(row: Row, at: int, behind: int) -> int:
    modal = row.find.modals.at(row.words, at)
    if modal is not None:
        return modal.count(" ") + 1
    for length in (2, 1):
        phrase = " ".join(row.words[at : at + length])
        if phrase in _BEGINNERS and at + length < behind:
            found = row.verb(at + length)
            if found is not None and found[0].form in {"base", "gerund"}:
                return length
    return 0


def _opening(row: Row, at: int, behind: int) -> int:
    """A phrase with a preposition up to its comma, where a verb follows."""
    if row.words[at] not in row.find.words.prepositions:
        return 0
    for index in range(at + 1, min(behind - 1, at + _OPENING)):
        if row.tokens[index].text == ",":
            return index + 1 - at
        if row.lang == "it" and index > at + 1 and _is_infinitive(row, index):
            return index - at
    return 0


def _is_infinitive(row: Row, index: int) -> bool:
    found = row.verb(index)
    return found is not None and found[0].form == "base" and row.words[index - 1] not in row.find.words.prepositions


def _adverb(row: Row, at: int, behind: int) -> int:
    if at + 1 < behind and row.words[at].endswith(("ly", "mente")) and row.tokens[at].kind == "word":
        return 1 if row.verb(at + 1) is not None else 0
    return 0
