"""Noun phrases: which noun carries one, and whether something says which part of it is meant."""

from __future__ import annotations

from typing import Final, NamedTuple

from okrwidgets.smart.statement.marks import Row
from okrwidgets.smart.statement.record import Phrase, Sort, Span

_ENDS: Final = frozenset(',;:.!?()[]{}–—"“”«»→=<>≥≤')
_AND: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"and", "or", "&", "/", "as well as"}),
    "it": frozenset({"e", "ed", "o", "nonche", "&", "/"}),
}
# An adjective says how something is, not which one it is.
_ADJECTIVE: Final = ("al", "ive", "ous", "ic", "ful", "able", "ible", "ary", "less")
_NEVER: Final = frozenset(
    {"additional", "all", "both", "current", "every", "existing", "first", "last", "more", "new", "next", "other"}
)
_NO_NOUNS: Final = frozenset({"ancora", "anche", "meno", "molto", "piu", "sempre", "tanto", "troppo"})
_ALIKE: Final = frozenset({"analisi", "crisi", "diagnosi", "ipotesi", "oasi", "sintesi", "tesi", "brindisi"})
_STRENGTH: Final[dict[Sort, int]] = {
    "none": 0,
    "abstract": 1,
    "wide": 2,
    "name": 3,
    "people": 4,
    "open": 5,
    "artefact": 6,
    "metric": 7,
    "event": 8,
}
_NARROWING: Final = frozenset({"metric", "artefact", "open"})
_DEPTH: Final = 4


class _Noun(NamedTuple):
    first: int
    behind: int
    word: str
    sort: Sort
    modifiers: tuple[int, ...]
    stop: int


def phrase_of(row: Row, first: int, behind: int) -> Phrase:
    """The noun phrase that fills the tokens from ``first`` on, up to ``behind``."""
    while first < behind and (
        first in row.times or row.words[first] in row.find.words.prepositions or row.tokens[first].text == ","
    ):
        first += 1
    nouns, at = _nouns(row, first, behind)
    if not nouns:
        return Phrase(row.span(first, behind))
    best = max(nouns, key=lambda noun: _STRENGTH[noun.sort])
    narrowed = _narrowed_by_words(row, best) or _narrowed_behind(row, at, behind, _DEPTH)
    return Phrase(
        row.span(nouns[0].first, _trimmed(row, nouns[-1].behind, behind)),
        best.word,
        Span(row.tokens[best.behind - 1].start, row.tokens[best.behind - 1].end),
        best.sort,
        narrowed,
        tuple(row.words[index] for index in best.modifiers),
        row.words[best.first - 1 if best.first > first else first] in row.find.words.articles,
        _is_plural(row, best.word),
        _is_done(row, best.word),
    )


def _trimmed(row: Row, at: int, behind: int) -> int:
    """Where a phrase ends for the eye: before a time, a reason or a full stop."""
    while at < behind and at not in row.times and row.tokens[at].text not in _ENDS:
        if row.find.purposes.at(row.words, at) not in {None, "to", "per"}:
            break
        at += 1
    return at


def _is_plural(row: Row, word: str) -> bool:
    if row.lang == "en":
        return word.endswith("s") and not word.endswith("ss")
    if word.endswith("i"):
        return word not in _ALIKE and len(word) > 3
    words = row.find.words
    known = (words.artefacts, words.wide, words.metrics, words.people)
    return word.endswith("e") and any(word[:-1] + "a" in nouns for nouns in known)


def _is_done(row: Row, word: str) -> bool:
    if word in row.find.words.cues.occasions:
        return True
    single = word[:-1] if row.lang == "en" else word[:-1] + "e" if word.endswith("ioni") else word
    known = row.find.words.verbs.get(word) or row.find.words.verbs.get(single)
    return known is not None and known.form in {"noun", "gerund"} and known.cls == "complete"


def _nouns(row: Row, first: int, behind: int) -> tuple[list[_Noun], int]:
    """The nouns that stand side by side ("quality and speed"), and where they end."""
    found: list[_Noun] = []
    at = first
    while at < behind and len(found) < 6:
        noun = _italian(row, at, behind) if row.lang == "it" else _english(row, at, behind)
        if noun is None:
            break
        found.append(noun)
        at = noun.stop
        if at < behind and (row.words[at] in _AND[row.lang] or row.tokens[at].text == ","):
            at += 1
            continue
        break
    return found, at


def _english(row: Row, first: int, behind: int) -> _Noun | None:
    """English nouns stand at the right end: "the new customer onboarding *process*"."""
    words: list[int] = []
    at = first
    while at < behind and (
        (at in row.times and row.times[at].kind == "recurrence") or row.words[at] in row.find.words.articles
    ):
        at += 1  # "the annual fire drill"
    while at < behind and not _stops(row, at):
        if row.tokens[at].kind == "word" and at not in row.quantities and row.words[at] not in row.find.words.articles:
            if row.words[at].endswith("ly") or _says_how(row, at, behind):
                at += 1
                continue
            phrase = row.find.metrics.at(row.words, at)
            if phrase is not None and row.words[at + phrase.count(" ")] in row.find.words.prepositions:
                length = phrase.count(" ") + 1  # "number of households"
                return _Noun(at, at + length - 1, phrase, "metric", tuple(words), at + length - 1)
            if phrase is not None and phrase.count(" "):
                words.extend(range(at, min(at + phrase.count(" ") + 1, behind)))
                at += phrase.count(" ") + 1
                continue
            words.append(at)
        at += 1
    if not words:
        return _counted(row, first, at) if at > first else None
    head = words[-1]
    for length in (3, 2):
        tail = " ".join(row.words[index] for index in words[-length:])
        if len(words) >= length and tail in row.find.words.metrics:
            return _Noun(words[-length], head + 1, tail, "metric", tuple(words[:-length]), at)
        if len(words) >= length and tail in row.find.words.events:
            return _Noun(words[-length], head + 1, tail, "event", tuple(words[:-length]), at)
    return _Noun(words[0], head + 1, row.words[head], _sort(row, head, words[0]), tuple(words[:-1]), at)


def _says_how(row: Row, at: int, behind: int) -> bool:
    """A vague word with nothing behind it that it could describe is no noun: "respond *better* to residents"."""
    phrase = row.find.vague.at(row.words, at)
    nxt = at + (phrase.count(" ") + 1 if phrase else 1)
    return (phrase is not None or row.words[at] in _NEVER) and (nxt >= behind or _stops(row, nxt))


def _italian(row: Row, first: int, behind: int) -> _Noun | None:
    """Italian nouns stand at the left end, behind few adjectives: "i nuovi *processi* interni"."""
    at = first
    while at < behind and not _stops(row, at):
        word = row.words[at]
        if word in _NO_NOUNS:
            at += 1
            continue
        if row.tokens[at].kind == "word" and at not in row.quantities and word not in row.find.words.articles:
            phrase = row.find.metrics.at(row.words, at)
            if phrase is not None:
                length = phrase.count(" ") + 1
                sort: Sort = "event" if phrase in row.find.words.events else "metric"
                return _Noun(at, at + length, phrase, sort, (), _end(row, at + length, behind))
            known = row.find.nouns.at(row.words, at)
            if known is not None and known.count(" "):
                length = known.count(" ") + 1  # "linee guida"
                return _Noun(at, at + length, known, _sort_of(row, known), (), _end(row, at + length, behind))
            person = word in row.find.words.cues.persons
            if person or row.find.vague.at(row.words, at) is None or at + 1 >= behind or _stops(row, at + 1):
                stop = _end(row, at + 1, behind)
                return _Noun(at, at + 1, word, _sort(row, at), tuple(range(at + 1, stop)), stop)
        at += 1
    return _counted(row, first, at) if at > first else None


def _counted(row: Row, first: int, stop: int) -> _Noun | None:
    """Only a quantity: what it counts is the noun ("hire 3 engineers" is all quantity)."""
    for at in range(stop - 1, first - 1, -1):
        if (
            at in row.quantities
            and row.tokens[at].kind == "word"
            and row.quantities[at].kind in {"number", "universal", "placeholder"}
        ):
            return _Noun(first, at + 1, row.words[at], _sort(row, at), (), stop)
    return None


def _end(row: Row, at: int, behind: int) -> int:
    while at < behind and not _stops(row, at) and row.words[at] not in _AND[row.lang]:
        at += 1
    return at


def _stops(row: Row, at: int) -> bool:
    if at in row.quantities:
        return False
    token, word = row.tokens[at], row.words[at]
    if at in row.times or token.text in _ENDS or word in row.find.words.prepositions:
        return True
    return word in _AND[row.lang] or row.find.copulas.at(row.words, at) is not None


def _sort(row: Row, at: int, first: int | None = None) -> Sort:
    """What sort of noun stands at a place; of several words ("way of working") where it started earlier."""
    word = row.words[at]
    if first is not None:
        for length in (3, 2):
            if at - length + 1 >= first:
                phrase = " ".join(row.words[at - length + 1 : at + 1])
                sort = _sort_of(row, phrase)
                if sort != "open":
                    return sort
    sort = _sort_of(row, word)
    if sort != "open":
        return sort
    written = row.tokens[at].text
    return "name" if written[:1].isupper() and at > 0 else "open"


def _sort_of(row: Row, word: str) -> Sort:
    words = row.find.words
    for sort, known in (
        ("event", words.events),
        ("metric", words.metrics),
        ("abstract", words.abstract),
        ("wide", words.wide),
        ("artefact", words.artefacts),
        ("people", words.people),
    ):
        if word in known:
            return sort  # type: ignore[return-value]
    return "open"


def _narrowed_by_words(row: Row, noun: _Noun) -> bool:
    """Whether a word beside the head says which one is meant: "*sign-up* flow", not "better flow"."""
    for at in noun.modifiers:
        word = row.words[at]
        if row.find.vague.at(row.words, at) is not None or word in _NEVER or at in row.times:
            continue
        if row.lang == "en" and word.endswith(_ADJECTIVE) and word not in row.find.words.cues.named_by_adjective:
            continue
        if row.lang == "it":
            continue  # what follows an Italian noun without a preposition is an adjective
        if _sort(row, at) in _NARROWING:
            return True
    return False


def _narrowed_behind(row: Row, at: int, behind: int, depth: int) -> bool:
    """Whether what follows says which part is meant: "experience *with billing workflows*"."""
    if depth == 0 or at >= behind or row.words[at] not in row.find.words.prepositions:
        return False
    if row.find.vague.at(row.words, at) is not None:
        return False  # "persone al centro"
    nouns, stop = _nouns(row, at + 1, behind)
    if any(noun.sort in _NARROWING or _narrowed_by_words(row, noun) for noun in nouns):
        return True
    return _narrowed_behind(row, stop, behind, depth - 1)
