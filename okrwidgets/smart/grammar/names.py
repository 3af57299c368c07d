"""Figures that are part of a name: ISO 14064, P0, version 3.2, levels 1 and 2, COVID-19, 5G."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.numerals import Numeral
from okrwidgets.smart.grammar.vocabulary import CURRENCY_SIGNS, MAGNITUDES, MULTIPLE_WORDS
from okrwidgets.smart.grammar.writing import words

_DASHES: Final = frozenset("-\u2010\u2011")
_MARKS: Final = frozenset({".", "n", "no", "nr", "°", "º", "-", ":", "#", ""})
_NUMBER_MARKS: Final = frozenset({"n", "no", "nr", "#"})
_FREE_BEFORE_DASH: Final = words("top over under sub ultra pre post mid target max min da a from to di tra")
_CAPITAL_UNITS: Final = words("""
    mw mwh gw gwh kw kwh tw twh tb gb mb kb pb ghz mhz hz v w ha l t c f mbps gbps ml m m² m³ km km² kg
    tep tco₂ x gg
""")
_ORDINALS: Final = frozenset({"st", "nd", "rd", "th", "º", "ª", "°", "", "o", "a", "d"})
_LIST_ENDS: Final = frozenset({".", ")"})
_AMOUNT_SIGNS: Final = frozenset({*CURRENCY_SIGNS, *MULTIPLE_WORDS})
_NO_END_OF_NAME: Final = frozenset("+-–/")
_MOST_MARKS: Final = 3
_MOST_TOKENS: Final = 8


def name_at(line: Line, index: int, numeral: Numeral | None, *, money: bool) -> Amount | None:
    """The name that a row of digits belongs to, if it is part of one."""
    if money:
        return None
    behind = index + 1 if numeral is None else numeral.behind
    first = _glued_before(line, index)
    if first is not None:
        return _name(line, first, behind, numeral)
    if _glued_behind(line, behind, numeral):
        return _name(line, index, behind + 1, numeral)
    if _is_list_mark(line, index, behind):
        return _name(line, index, behind, numeral)
    if _labelled(line, index, numeral):
        return _name(line, index, behind, numeral)
    if numeral is not None and (_is_law(line, behind, numeral) or _is_split(line, index, behind, numeral)):
        return _name(line, index, behind, numeral)
    return None


def _name(line: Line, first: int, behind: int, numeral: Numeral | None) -> Amount | None:
    """An identifier, with what hangs on it: "27001:2022", "14064-1", "B2B"."""
    end = min(len(line.tokens), first + _MOST_TOKENS)
    while behind < end and line.joined(behind):
        if line.tokens[behind].kind != "sign":
            behind += 1
        elif line.joined(behind + 1) and line.words[behind] in "-:/." and line.tokens[behind + 1].kind == "number":
            behind += 2
        else:
            break
    values = () if numeral is None else (numeral.value,)
    return Amount(first, behind, "number", values, named=False, role="identifier")


def _glued_before(line: Line, index: int) -> int | None:
    """The token of the letters that stand before digits without a space: the "P" of P0, the "COVID" of COVID-19."""
    if not line.joined(index):
        return None
    before = line.words[index - 1]
    if line.is_word(index - 1):
        free = before.endswith("'") or (before in MULTIPLE_WORDS and not line.joined(index - 1))
        return None if free else index - 1
    if before in _DASHES and line.joined(index - 1) and line.is_word(index - 2):
        return None if line.words[index - 2] in _FREE_BEFORE_DASH else index - 2
    return None


def _glued_behind(line: Line, behind: int, numeral: Numeral | None) -> bool:
    """Whether letters follow that are no unit: 5G, 2FA, 1st, 65enni; "35km" and "20s" are amounts."""
    if numeral is None or not (line.joined(behind) and line.is_word(behind)):
        return False
    word, written = line.words[behind], line.tokens[behind].text
    if word in _ORDINALS:
        return True
    short = word in line.known.short_durations and written.islower()
    if word in MAGNITUDES or word in MULTIPLE_WORDS or word in _CAPITAL_UNITS or short:
        return line.joined(behind + 1) and line.tokens[behind + 1].kind == "number"
    if line.known.currencies.at(line.words, behind) is not None or line.known.points.at(line.words, behind) is not None:
        return False
    return not written[0].islower()


def _is_list_mark(line: Line, index: int, behind: int) -> bool:
    """The "1." or "2)" at the start of a statement."""
    return index == 0 and line.word(behind) in _LIST_ENDS and line.joined(behind) and behind + 1 < len(line.tokens)


def _labelled(line: Line, index: int, numeral: Numeral | None) -> bool:
    """Whether a word that names things by number stands before: "phase 2", "art. 5", "Windows 11"."""
    at = index - 1
    while at >= 0 and index - at <= _MOST_MARKS and line.words[at] in _MARKS and line.words[at] != ":":
        if line.words[at] == "-" and not line.joined(at):
            return False
        at -= 1
    if at < 0 or not line.is_word(at) or line.taken(at):
        return False
    word = line.words[at]
    if word not in line.known.labels:
        if index - at > 1 and line.words[at + 1] in _NUMBER_MARKS and numeral is not None:
            return _follows_noun(line, at) and not line.counted(numeral.behind) and not _is_amount(line, numeral.behind)
        return _capital(line, index, numeral)
    if len(word) <= 2 and word.isalpha() and not (line.tokens[at].text.isupper() or line.word(at + 1) == "."):
        return False
    if word == "l" and line.word(at + 1) != ".":
        return False
    if numeral is None:
        return True
    counts = _is_amount(line, numeral.behind) or (word in line.known.loose_labels and line.counted(numeral.behind))
    return numeral.scale == 1 and not counts


def _follows_noun(line: Line, at: int) -> bool:
    """Whether "n. 7" belongs to the word before it: "la variante n. 7", not "almeno n. 7"."""
    word = line.words[at]
    return at > 0 and word not in line.known.stops and line.change(at) is None


def _is_amount(line: Line, behind: int) -> bool:
    """Whether a unit follows that no part of a name has: "objective 50%"."""
    words, known = line.words, line.known
    tables = (known.percent, known.points, known.currencies)
    return line.word(behind) in _AMOUNT_SIGNS or any(table.at(words, behind) is not None for table in tables)


def _capital(line: Line, index: int, numeral: Numeral | None) -> bool:
    """A proper name before a figure that counts nothing: "PostgreSQL 15", "Next 40"."""
    at = index - 1
    if numeral is None or numeral.scale > 1 or len(numeral.digits) == 4 or line.joined(index):
        return False
    if line.opens(at) or not _is_proper(line, at) or line.counted(numeral.behind):
        return False
    return not _is_amount(line, numeral.behind) and line.word(numeral.behind) not in _NO_END_OF_NAME


def _is_proper(line: Line, index: int) -> bool:
    written = line.tokens[index].text
    capital = written[0].isupper() and not written.isupper() and len(written) > 2
    return capital and line.words[index] not in line.known.stops and line.change(index) is None


def _is_law(line: Line, behind: int, numeral: Numeral) -> bool:
    """190/2012: number and year."""
    return (
        line.word(behind) == "/"
        and line.joined(behind)
        and line.joined(behind + 1)
        and len(line.word(behind + 1)) == 4
        and line.word(behind + 1).isdecimal()
        and line.word(behind + 1)[:2] in {"19", "20"}
    )


def _is_split(line: Line, index: int, behind: int, numeral: Numeral) -> bool:
    """60/40: the parts of a whole."""
    below = line.word(behind + 1)
    parts = numeral.digits.isdecimal() and below.isdecimal() and len(below) <= len("100")
    return line.word(behind) == "/" and line.joined(behind) and parts and numeral.value + int(below) == 100
