"""What leads up to an amount: "at least", "about", "from", "by", "all our", "compared to"."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line

_MOST_STEPS: Final = 10
_GLUE: Final = frozenset(
    {":", "=", "at", "of", "is", "(", "al", "di", "del", "pari", "a", "il", "the", "to", "level", "stands"}
)
"""What may stand between "baseline" and its number; a time may, too, where a colon follows: "baseline 2023: 12"."""
_MOST_GLUE: Final = 4
_ARROW_HEADS: Final = frozenset({">", "→", "➜", "➔", "⇒", "⟶"})
_ARROW_SHAFTS: Final = frozenset({"-", "=", "–"})
_MARKED: Final = frozenset({":", "="})


def read_lead(line: Line, amount: Amount) -> None:
    """Walk back from an amount and note what leads up to it."""
    at = amount.first
    for _ in range(_MOST_STEPS):
        if at <= 0 or line.taken(at - 1):
            break
        back = _step(line, amount, at)
        if back == at:
            break
        at = back
    amount.lead = at
    if amount.kind == "number" and at == amount.first and line.word(at - 1).endswith(("'s", "s'")):
        amount.definite = True  # "the city's 12 libraries"
    amount.was = _says_was(line, at, amount)


def _step(line: Line, amount: Amount, at: int) -> int:
    """Note what stands just before ``at``; the index of its first token, or ``at`` where it leads up to nothing."""
    known, words = line.known, line.words
    word = words[at - 1]
    if word in _ARROW_HEADS and (word != ">" or (line.joined(at - 1) and line.word(at - 2) in _ARROW_SHAFTS)):
        amount.link = amount.link or "to"
        return at
    if (bound := known.comparators.before(words, at)) is not None and amount.cmp is None and not amount.link:
        amount.cmp, amount.start = bound[0], at - bound[1]
        return at - bound[1]
    if (about := known.approximate.before(words, at)) is not None:
        amount.approximate, amount.start = True, at - about[1]
        return at - about[1]
    if amount.link:
        return at
    if (opener := known.openers.before(words, at)) is not None:
        amount.link, amount.start = "between", at - opener[1]
        return at - opener[1]
    if amount.kind != "universal" and (whole := known.all_words.before(words, at)) is not None:
        amount.everything, amount.start = True, at - whole[1]
        return at - whole[1]
    return _article(line, amount, at, word)


def _article(line: Line, amount: Amount, at: int, word: str) -> int:
    known = line.known
    if word in known.definite:
        amount.definite = True
    for link, forms in (("from", known.from_words), ("to", known.to_words), ("by", known.by_words)):
        if word in forms:
            amount.link = link  # type: ignore[assignment]  # mypy takes the tuple's first members for str
            return at - 1
    if word in known.definite or word in known.indefinite:
        return at - 1
    if word in known.beside_definite and line.word(at - 2) in known.definite:
        return at - 1
    if word in {"current", "attuale", "attuali"} or (amount.everything and word in {"e", "of"}):
        amount.was = amount.was or word.startswith(("current", "attual"))
        return at - 1
    if word == "." and line.word(at - 2) == "n" and line.joined(at - 1):
        return at - 2
    return at


def _says_was(line: Line, at: int, amount: Amount) -> bool:
    """Whether "baseline", "currently", "compared to" stands before all that, but for some glue."""
    if amount.was and amount.link != "to":
        return True
    if line.known.baselines.before(line.words, amount.first) is not None:
        amount.link = "" if amount.link == "to" else amount.link  # "rispetto ai 14"
        return True
    if at == amount.first and at and line.taken(at - 1) and line.words[at - 1].endswith(("'s", "s'")):
        return True  # "last year's 40%"
    for _ in range(_MOST_GLUE):
        if at <= 0:
            return False
        if line.known.baselines.before(line.words, at) is not None:
            return True
        if line.timed[at - 1] is not None:
            if not any(line.words[place] in _MARKED for place in range(at, amount.first)):
                return False
            if line.timed[at - 1] == "baseline":
                return True
            at = _before_time(line, at)
        elif line.words[at - 1] in _GLUE or line.tokens[at - 1].text in {"è", "É"}:
            at -= 1
        else:
            return False
    return False


def _before_time(line: Line, at: int) -> int:
    """The first token of the time that ends before ``at``; a longer one is no remark in passing."""
    kind, first = line.timed[at - 1], at
    while first > 0 and at - first < _MOST_STEPS and line.timed[first - 1] == kind:
        first -= 1
    return first
