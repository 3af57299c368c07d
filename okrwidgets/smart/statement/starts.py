"""Whether a sentence starts with an action, although many words are nouns as often as verbs."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon import DIRECTION, Verb
from okrwidgets.smart.statement.marks import Row

_DETERMINERS: Final = frozenset(
    {
        "a", "all", "an", "any", "at", "both", "each", "every", "its", "more", "new", "no", "one", "our", "out", "the",
        "their", "three", "two", "up", "your",
    }
)  # fmt: skip


def acts_here(row: Row, at: int, behind: int, *, is_label: bool, is_kpi: bool) -> tuple[Verb, int] | None:
    """The action that the sentence starts with, if it does.

    Args:
        row: all tokens.
        at: the first token of the sentence proper.
        behind: the end of the sentence.
        is_label: whether a target part follows: then it is a name, unless an action noun leads it.
        is_kpi: whether it is meant as a KPI: then only a direction, or an object with an article, makes it an action.
    """
    start = _behind_figure(row, at, behind)
    found = row.verb(start) if start < behind else None
    if found is None:
        return _unknown(row, at, is_label=is_label)
    verb, length = found
    if _is_metric(row, start, verb, length):
        return None
    nxt = start + length
    if verb.form == "noun":
        return (verb, nxt - at) if _noun_acts(row, nxt, behind) or _ends_open(row, nxt) else None
    if start != at:
        return None
    if is_label:
        return None if _is_noun_too(row, at, length) or verb.form != "base" else (verb, length)
    if is_kpi and verb.cls not in _DIRECTED and not _object_follows(row, nxt, behind):
        return None
    if row.lang == "it":
        return found if not _is_noun_too(row, at, length) or _object_follows(row, nxt, behind) else None
    if verb.form == "base" and not _is_noun_too(row, at, length):
        return found
    return (
        found
        if _object_follows(row, nxt, behind) or (verb.form == "base" and not _predicate_follows(row, nxt, behind))
        else None
    )


def hidden_action(row: Row, first: int, behind: int) -> tuple[Verb, int] | None:
    """An action noun at the right end of an English noun phrase: "Website *launch* in May"."""
    if row.lang != "en" or row.find.metrics.at(row.words, first) is not None:
        return None
    last = None
    for at in range(first, behind):
        if (
            row.times.get(at)
            or row.words[at] in row.find.words.prepositions
            or row.tokens[at].text in {",", ";", ":", "(", "."}
        ):
            break
        last = at
    if last is None or last == first:
        return None
    if row.claimed(last) or row.words[last] in _ADJECTIVES or row.words[last] in row.find.words.metrics:
        return None
    found = row.verb(last)
    if found is None or found[0].cls != "complete":
        return None
    if found[0].form not in {"noun", "base"} or (found[0].form == "base" and not _is_noun_too(row, last, 1)):
        return None
    return found[0], last


def _behind_figure(row: Row, at: int, behind: int) -> int:
    """Where the action follows its figure: "20% reduction in …"."""
    quantity = row.quantities.get(at)
    if quantity is None:
        return at
    while at < behind and row.quantities.get(at) is quantity:
        if row.verb(at) is not None and row.tokens[at].kind == "word":
            return at
        at += 1
    return at


def _noun_acts(row: Row, nxt: int, behind: int) -> bool:
    """An action noun acts on what follows with a preposition; "growth rate" is a name."""
    if nxt >= behind or row.claimed(nxt):
        return True
    return row.words[nxt] in row.find.words.prepositions or row.tokens[nxt].kind == "sign" or row.lang == "it"


def _is_metric(row: Row, at: int, verb: Verb, length: int) -> bool:
    """The name of a metric may begin like an action: "Scrap rate", "Cost per lead", "Repeat purchase rate"."""
    phrase = row.find.metrics.at(row.words, at)
    if phrase is not None and phrase.count(" ") + 1 > length:
        return True
    if row.lang != "en" or verb.cls in _DIRECTED:
        return False
    if phrase is not None and _is_noun_too(row, at, length) and not _object_follows(row, at + length, len(row.words)):
        return True  # "Time spent on reports"
    nxt = at + length
    if _is_noun_too(row, at, length) and nxt < len(row.words) and row.words[nxt] in row.find.words.metrics:
        return True  # "Changeover times"
    return any(row.words[index] in _SCALES for index in range(at + length, min(at + length + 2, len(row.words))))


_DIRECTED: Final = DIRECTION | {"soft"}
_ADJECTIVES: Final = frozenset({"clean", "clear", "close", "complete", "free", "live", "open"})
_SCALES: Final = frozenset({"index", "rate", "rates", "ratio", "score", "share"})
_INFINITIVE: Final = ("are", "ere", "ire", "arsi", "ersi", "irsi")


def _unknown(row: Row, at: int, *, is_label: bool) -> tuple[Verb, int] | None:
    """A verb that the lexicon does not have; most of those name something that gets done.

    In Italian an infinitive shows itself; in English a word that is no known noun, with an article or a figure behind.
    """
    word = row.words[at]
    if is_label or len(word) < 5 or row.claimed(at) or row.tokens[at].kind != "word":
        return None
    if row.lang == "it":
        if not word.endswith(_INFINITIVE):
            return None
    elif not _object_follows(row, at + 1, len(row.words)) or word.endswith(("s", "ly", "ing", "ed")) or "-" in word:
        return None
    elif (figure := row.quantities.get(at + 1)) is not None and figure.cmp != "=":
        return None  # "Footfall above 3,000"
    words = row.find.words
    if any(word in known for known in (words.abstract, words.artefacts, words.metrics, words.wide, words.people)):
        return None
    return Verb(word, "complete", "base"), 1


def _ends_open(row: Row, nxt: int) -> bool:
    """The entry itself ends with its preposition: "adoption of"."""
    return row.words[nxt - 1] in row.find.words.prepositions


def _is_noun_too(row: Row, at: int, length: int) -> bool:
    return " ".join(row.words[at : at + length]) in row.find.words.also_nouns


def _object_follows(row: Row, nxt: int, behind: int) -> bool:
    """Whether something stands there that can be acted on."""
    if nxt >= behind:
        return False
    return row.claimed(nxt) or row.words[nxt] in _DETERMINERS or row.words[nxt] in row.find.words.articles


def _predicate_follows(row: Row, at: int, behind: int) -> bool:
    """Whether the words so far are a subject: "Support tickets *are* closed"."""
    for index in range(at, min(behind, at + 8)):
        if row.find.copulas.at(row.words, index) or (row.words[index] in {"will", "should", "must"}):
            return True
    return False
