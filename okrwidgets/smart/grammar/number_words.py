"""Numbers in words, in English and Italian, computed from a few roots."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from okrwidgets.text import Language

_MOST_WORDS: Final = 12
"""No number below a thousand billion needs more."""


class Spelt(NamedTuple):
    """A number in words.

    Attributes:
        value: the number.
        behind: index of the word behind it.
        part: whether it is a part of one: "a third".
        article: whether it could be an article: "un", "one".
        scaled: the thousand, million … at its end, otherwise 1.
    """

    value: float
    behind: int
    part: bool = False
    article: bool = False
    scaled: int = 1


_EN_SMALL: Final = (
    "one two three four five six seven eight nine "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_EN_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_IT_SMALL: Final = (
    "uno due tre quattro cinque sei sette otto nove "
    "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
)
_IT_TENS: Final = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_EN_PARTS: Final = "half third quarter fifth sixth seventh eighth ninth tenth"
_IT_PARTS: Final = "terz quart quint sest settim ottav non decim"

SCALES: Final[dict[Language, dict[str, int]]] = {
    "en": {"dozen": 12, "thousand": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9},
    "it": {
        **dict.fromkeys(("dozzina", "dozzine"), 12),
        "decina": 10,
        "centinaio": 100,
        **dict.fromkeys(("mila", "migliaio"), 10**3),
        **dict.fromkeys(("milione", "milioni"), 10**6),
        **dict.fromkeys(("miliardo", "miliardi"), 10**9),
    },
}
_PARTS: Final[dict[Language, dict[str, int]]] = {
    "en": {form: below for below, root in enumerate(_EN_PARTS.split(), 2) for form in (root, f"{root}s")},
    "it": {form: below for below, root in enumerate(_IT_PARTS.split(), 3) for form in (f"{root}o", f"{root}i")},
}
_ARTICLES: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset({"a", "an"}),
    "it": frozenset({"un", "uno", "una", "un'"}),
}


@cache
def small_numbers(lang: Language) -> dict[str, int]:
    """The numbers that are one word: English to 99, Italian to 999.

    Examples:
        >>> small_numbers("en")["twenty-five"], small_numbers("it")["trecentosessantotto"]
        (25, 368)
    """
    return _italian() if lang == "it" else _english()


def _english() -> dict[str, int]:
    found = {word: value for value, word in enumerate(_EN_SMALL.split(), 1)}
    units = list(found.items())[:9]
    for tens, word in enumerate(_EN_TENS.split(), 2):
        found[word] = tens * 10
        found.update({f"{word}-{unit}": tens * 10 + value for unit, value in units})
    return found


def _italian() -> dict[str, int]:
    below = {word: value for value, word in enumerate(_IT_SMALL.split(), 1)}
    units = list(below.items())[:9]
    for tens, word in enumerate(_IT_TENS.split(), 2):
        below[word] = tens * 10
        for unit, value in units:
            stem = word[:-1] if unit[0] in "uo" else word
            below[stem + unit] = tens * 10 + value
    below.update({word[:-1]: value for word, value in below.items() if value > 20 and word.endswith("uno")})  # ventun
    found = dict(below)
    for unit, hundreds in [("", 1), *units[1:]]:
        found[f"{unit}cento"] = hundreds * 100
        for word, value in below.items():
            found[f"{unit}cento{word}"] = hundreds * 100 + value
            if word.startswith("ott"):
                found[f"{unit}cent{word}"] = hundreds * 100 + value  # centotto
    return found


def spelt_at(words: list[str], index: int, lang: Language) -> Spelt | None:
    """The number in words that starts at ``index``.

    Args:
        words: folded.
        index: where to look.
        lang: of the words.

    Examples:
        >>> spelt_at("two hundred and fifty people".split(), 0, "en")
        Spelt(value=250.0, behind=4, part=False, article=False, scaled=1)
        >>> spelt_at("due milioni e mezzo".split(), 0, "it").value
        2500000.0
    """
    found = _part(words, index, lang) or (_italian_at if lang == "it" else _english_at)(words, index)
    return found if found is None or found.value < 10**15 else None


def _part(words: list[str], index: int, lang: Language) -> Spelt | None:
    """A third, two-thirds, tre quarti; nothing where the word is an ordinal ("a third party")."""
    first = words[index]
    behind = index + 1
    if lang == "en" and "-" in first:
        first, _, root = first.partition("-")
    elif behind < len(words):
        root = words[behind]
        behind += 1
    else:
        return None
    below = _PARTS[lang].get(root)
    above = 1 if first in _ARTICLES[lang] else small_numbers(lang).get(first)
    if below is None or above is None or not 0 < above < below or (above == 1) == root.endswith(("s", "i")):
        return None
    return Spelt(above / below, behind, part=True)


def _english_at(words: list[str], index: int) -> Spelt | None:
    small, scales = small_numbers("en"), SCALES["en"]
    nxt = words[index + 1] if index + 1 < len(words) else ""
    if words[index] == "half" and nxt == "a":
        scale = scales.get(words[index + 2] if index + 2 < len(words) else "")
        return Spelt(scale / 2, index + 3, scaled=scale) if scale else None
    at, total, group, last = index, 0.0, 0.0, 0
    if words[at] in _ARTICLES["en"]:
        if nxt != "hundred" and nxt not in scales:
            return None
        group, at = 1, at + 1
    scaled = 1
    while at < len(words) and at - index < _MOST_WORDS:
        word = words[at]
        value = small.get(word)
        if value is not None and _goes_on(last, value):
            group, last = group + value, value
        elif word == "hundred" and 0 < group < 100:
            group, last = group * 100, 100
        elif word in scales and group:
            scaled = scales[word]
            total, group, last = total + group * scaled, 0, 1000
        elif word == "and" and words[at + 1 : at + 3] == ["a", "half"] and group:
            group, at, last = group + 0.5, at + 2, 1
        elif not (word == "and" and last >= 100 and at + 1 < len(words) and words[at + 1] in small):
            break
        at += 1
    if not total + group:
        return None
    return Spelt(total + group, at, article=at == index + 1 and words[index] == "one", scaled=scaled)


def _goes_on(last: int, value: int) -> bool:
    """Whether a small number can follow another one: "hundred *five*", "twenty *five*"."""
    return last == 0 or (last >= 100 and value < 100) or (last in range(20, 100, 10) and value < 10)


def _italian_at(words: list[str], index: int) -> Spelt | None:
    scales = SCALES["it"]
    first = words[index]
    nxt = words[index + 1] if index + 1 < len(words) else ""
    if first in {"mezzo", "mezza"}:
        scale = scales.get(nxt)
        return Spelt(scale / 2, index + 2, scaled=scale) if scale else None
    value = 1 if first in _ARTICLES["it"] else italian_word(first)
    if value is None:
        return None
    at = index + 1
    total, scaled = float(value), 1
    if nxt in scales:
        scaled = scales[nxt]
        total, at = total * scaled, at + 1
        more = italian_word(words[at]) if at < len(words) else None
        if more is not None and scaled > 1000 and more < scaled:
            total, at = total + more, at + 1
    if words[at : at + 2] in (["e", "mezzo"], ["e", "mezza"]):
        total, at = total + scaled / 2, at + 2
    return Spelt(total, at, article=first in _ARTICLES["it"] and at == index + 1, scaled=scaled)


def italian_word(word: str) -> int | None:
    """The number that one Italian word says, up to 999,999.

    Examples:
        >>> italian_word("milleduecento"), italian_word("ventimilacinquecento"), italian_word("milano")
        (1200, 20500, None)
    """
    small = small_numbers("it")
    found = small.get(word)
    if found is not None or "mil" not in word:
        return found
    if word.startswith("mille"):
        rest = word[5:]
        return 1000 + small[rest] if rest in small else None if rest else 1000
    thousands, _, rest = word.partition("mila")
    if thousands not in small or (rest and rest not in small):
        return None
    return small[thousands] * 1000 + (small[rest] if rest else 0)
