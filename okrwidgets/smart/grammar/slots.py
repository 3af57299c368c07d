"""The slot of a target that is still empty: X%, TBD, n.d., ___, [number]."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.vocabulary import CURRENCY_SIGNS, MAGNITUDES
from okrwidgets.smart.grammar.writing import words

_LETTERS: Final = frozenset({"X", "Y", "Z", "N", "XX", "YY", "NN", "XXX"})
_OPENING: Final = frozenset("[{<")
_CLOSING: Final = frozenset("]}>")
_INSIDE: Final = words("""
    x y z n xx nn number value target amount percent percentage % insert tbd tbc metric date figure
    numero valore inserire importo percentuale data cifra quantita obiettivo metrica … _ ? $ €
""")
_SHORT: Final = 3
_MOST_INSIDE: Final = 4
SLOT_SIGNS: Final = frozenset("[{<_?…")


def slot_at(line: Line, index: int) -> Amount | None:
    """The empty slot that starts at a token, with the currency or percent sign around it."""
    behind = _slot(line, index)
    if behind is None:
        return None
    first = index
    if line.word(index - 1) in CURRENCY_SIGNS:
        first -= 1
    if line.word(behind) in MAGNITUDES or (line.joined(behind) and line.word(behind) in {"m", "b"}):
        behind += 1
    percent = line.known.percent.at(line.words, behind)
    if percent is not None:
        behind += percent[1]
    elif line.word(behind) in CURRENCY_SIGNS:
        behind += 1
    return Amount(first, behind, "placeholder", named=False)


def _slot(line: Line, index: int) -> int | None:
    word, token = line.words[index], line.tokens[index]
    if word == "_":
        return _run(line, index)
    if word in _OPENING:
        return _bracketed(line, index)
    found = line.known.slots.at(line.words, index)
    if found is not None:
        return index + found[1]
    if token.text in _LETTERS or word in {"x", "y", "n"}:
        return index + 1 if _is_open(line, index) else None
    return None


def _run(line: Line, index: int) -> int | None:
    """Two underlines or more that stand for themselves, not inside a name like ``a__b``."""
    if line.word(index - 1) == "_" and line.joined(index):
        return None
    behind = index + 1
    while line.word(behind) == "_" and line.joined(behind):
        behind += 1
    inside = (line.joined(index) and line.is_word(index - 1)) or (line.joined(behind) and line.is_word(behind))
    return behind if behind - index >= 2 and not inside else None


def _bracketed(line: Line, index: int) -> int | None:
    for behind in range(index + 1, min(len(line.tokens), index + 2 + _MOST_INSIDE)):
        if line.words[behind] in _CLOSING:
            inside = line.words[index + 1 : behind]
            empty = not inside and line.words[index] == "["
            return behind + 1 if empty or not _INSIDE.isdisjoint(inside) else None
    return None


def _is_open(line: Line, index: int) -> bool:
    """Whether a single letter stands where a number would."""
    percent = line.known.percent.at(line.words, index + 1)
    if percent is not None and (line.joined(index + 1) or line.tokens[index].text.isupper()):
        return True
    if line.tokens[index].text not in _LETTERS or (line.joined(index + 1) and line.word(index + 1) not in "%,.;:)"):
        return False
    before, behind = line.word(index - 1), index + 1
    if before in CURRENCY_SIGNS or before in line.known.slot_before:
        return True
    if line.word(behind) in CURRENCY_SIGNS or line.known.currencies.at(line.words, behind) is not None:
        return True
    # "N customers" is a number to come, "X user experience" a name
    named = line.tokens[index].text in {"N", "NN", "XX"} or (index > 0 and _counts_several(line, behind))
    return named and line.counted(behind)


def _counts_several(line: Line, behind: int) -> bool:
    """Whether a plural alone follows: "hire X engineers", not "improve the X user experience"."""
    word = line.word(behind)
    several = word.endswith("s") and not word.endswith(("ss", "us", "is")) if line.lang == "en" else word[-1:] in "ie"
    return len(word) > _SHORT and several and not line.counted(behind + 1)
