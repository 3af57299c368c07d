"""All forms of an English verb, and the plural of a noun."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from okrwidgets.smart.lexicon.english.irregular import DOUBLED, DOUBLED_OR_NOT, PASTS, PLURALS, PREFIXES
from okrwidgets.smart.lexicon.record import VerbForm

_VOWELS: Final = frozenset("aeiou")
_ONE_SYLLABLE: Final = re.compile(r"(?:[^aeiou]|(?<=q)u)*[aeiou][^aeiouwxy]")
_THIRD: Final = {"be": ("is", "are", "am"), "have": ("has",)}
_GERUNDS: Final = {
    "age": ("ageing", "aging"),
    "be": ("being",),
    "dye": ("dyeing",),
    "queue": ("queueing", "queuing"),
    "sew": ("sewing",),
}
_PREFIXED: Final = re.compile(f"(?P<prefix>{'|'.join(PREFIXES)})(?P<root>[a-z]{{2,}})")
_PLAIN_ROOTS: Final = frozenset({"plan", "ship", "stop", "top"})
"""Regular verbs that double behind a prefix too: replanned."""
_NOUN_ENDS: Final = re.compile(r" (?:of|per|to|on|in|for|at|by|with|without|from|into|under)\b")


def verb_forms(lemma: str) -> list[tuple[str, VerbForm]]:
    """Each form with its name, the base first; of a phrasal verb, the first word bends.

    Examples:
        >>> verb_forms("roll out")
        [('roll out', 'base'), ('rolls out', 'finite'), ('rolled out', 'participle'), ('rolling out', 'gerund')]
        >>> [form for form, name in verb_forms("write") if name == "participle"]
        ['written']
    """
    word, space, rest = lemma.partition(" ")
    return [(form + space + rest, name) for form, name in _word_forms(word)]


def plurals(noun: str) -> tuple[str, ...]:
    """The plural of a noun or of the noun that carries a phrase; nothing where it stands in the plural already.

    Examples:
        >>> plurals("cost per ticket"), plurals("delivery"), plurals("curriculum"), plurals("sales")
        (('costs per ticket',), ('deliveries',), ('curricula', 'curriculums'), ())
    """
    cut = _NOUN_ENDS.search(noun)
    head, behind = (noun, "") if cut is None else (noun[: cut.start()], noun[cut.start() :])
    before, space, word = head.rpartition(" ")
    return tuple(before + space + plural + behind for plural in _plural(word))


@cache
def _word_forms(word: str) -> tuple[tuple[str, VerbForm], ...]:
    pasts, participles = _past(word)
    bent: list[tuple[str, VerbForm]] = [(word, "base")]
    bent += [(form, "finite") for form in _third(word)]
    bent += [(form, "participle") for form in participles]
    bent += [(form, "finite") for form in pasts if form not in participles]
    bent += [(form, "gerund") for form in _gerund(word)]
    return tuple(bent)


def _plural(word: str) -> tuple[str, ...]:
    joint = word.rfind("-") + 1
    known = PLURALS.get(word[joint:])
    if known is not None:
        return tuple(word[:joint] + plural for plural in known)
    if word.endswith(("man", "child")) and word != "human":
        return (word[:-2] + "en",) if word.endswith("man") else (word + "ren",)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return ()
    return (_with_s(word),)


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _third(word: str) -> tuple[str, ...]:
    known = _THIRD.get(word)
    if known is not None:
        return known
    if word.endswith("o") and word[-2:-1] not in _VOWELS:
        return (word + "es",)
    if word.endswith("z") and _ONE_SYLLABLE.fullmatch(word):
        return (word + "zes",)
    return (_with_s(word),)


def _past(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    known = PASTS.get(word)
    if known is not None:
        return known
    prefix, root = _split(word)
    if root in PASTS:
        pasts, participles = PASTS[root]
        return tuple(prefix + form for form in pasts), tuple(prefix + form for form in participles)
    regular = _regular_past(word)
    return regular, regular


def _regular_past(word: str) -> tuple[str, ...]:
    if word.endswith("e"):
        return (word + "d",)
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return (word[:-1] + "ied",)
    return tuple(stem + "ed" for stem in _stems(word))


def _gerund(word: str) -> tuple[str, ...]:
    known = _GERUNDS.get(word)
    if known is not None:
        return known
    if word.endswith("ie"):
        return (word[:-2] + "ying",)
    if word.endswith("e") and not word.endswith(("ee", "oe")):
        return (word[:-1] + "ing",)
    return tuple(stem + "ing" for stem in _stems(word))


def _stems(word: str) -> tuple[str, ...]:
    """What stands before "-ed" and "-ing": the word, its last letter doubled, or either."""
    if word in DOUBLED_OR_NOT:
        return word + word[-1], word
    if word.endswith("c"):
        return (word + "k",) if word in {"mimic", "panic", "picnic", "traffic"} else (word,)
    last = word.rpartition("-")[2]
    _, root = _split(word)
    doubles = root in PASTS or root in _PLAIN_ROOTS
    if word in DOUBLED or _ONE_SYLLABLE.fullmatch(last) or (doubles and _ONE_SYLLABLE.fullmatch(root)):
        return (word + word[-1],)
    return (word,)


def _split(word: str) -> tuple[str, str]:
    """Prefix and root ("under", "cut"), or nothing and the word."""
    found = _PREFIXED.fullmatch(word)
    return ("", word) if found is None else (found["prefix"], found["root"])
