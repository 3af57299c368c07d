"""The forms of an Italian verb, from its infinitive."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final, NamedTuple, TypeVar

from okrwidgets.smart.lexicon.italian.irregular import PARTICIPLES, PLAIN_IRE, PRESENTS
from okrwidgets.smart.lexicon.record import VerbForm

Value = TypeVar("Value")

_SHORTEST_ENDING: Final = 4
_FUTURES: Final = ("a", "anno", "emo", "o")
_AGREEING: Final = ("o", "a", "i", "e")
_ENCLITICS: Final = ("lo", "la", "li", "le", "ne")
_HAVING: Final[tuple[tuple[str, VerbForm], ...]] = (
    ("aver ", "base"),
    ("avere ", "base"),
    ("ha ", "finite"),
    ("hanno ", "finite"),
    ("abbiamo ", "finite"),
)


class Stems(NamedTuple):
    """What the forms of a verb are made from.

    Attributes:
        participle: without its last vowel.
        he: present, third person singular.
        they: present, third person plural.
        we: present, first person plural.
        future: without its ending.
        gerund: whole.
    """

    participle: str
    he: str
    they: str
    we: str
    future: str
    gerund: str


def forms(lemma: str) -> list[tuple[str, VerbForm]]:
    """All forms of a verb or of a phrase that starts with one, folded.

    Args:
        lemma: an infinitive ("ridurre"), a reflexive ("dotarsi"), or a phrase ("mettere in esercizio").

    Examples:
        >>> [form for form, kind in forms("redigere") if kind == "participle"]
        ['redatto', 'redatta', 'redatti', 'redatte']
        >>> ("messa in esercizio", "participle") in forms("mettere in esercizio")
        True
    """
    if lemma.startswith("non "):
        return [(f"non {form}", kind) for form, kind in forms(lemma[4:])]
    head, _, tail = lemma.partition(" ")
    if head.endswith("si"):
        made = _reflexive(head)
    else:
        of = stems(head)
        made = _plain(head, of)
        if not tail:
            return made + _attached(head, of)
    if not tail:
        return made
    if head == "fare":
        made.append(("far", "base"))
    return [(f"{form} {tail}", kind) for form, kind in made]


def stems(infinitive: str) -> Stems:
    """The stems of a verb that is not reflexive.

    Examples:
        >>> stems("definire").he, stems("aprire").he, stems("pagare").future
        ('definisce', 'apre', 'pagher')
    """
    regular = _regular(infinitive)
    participle = _by_ending(PARTICIPLES, infinitive)
    present = _by_ending(PRESENTS, infinitive)
    if participle is not None:
        regular = regular._replace(participle=participle[0] + participle[1])
    if present is None:
        return regular
    before, said = present
    he, they, we, future, gerund = (before + word for word in said.split())
    return Stems(regular.participle, he, they, we, future, gerund)


def _regular(infinitive: str) -> Stems:
    stem, ending = infinitive[:-3], infinitive[-3:]
    we = stem + ("amo" if stem.endswith("i") else "iamo")
    if ending == "are":
        return _in_are(stem, we)
    if ending == "ire":
        middle = "" if _has_ending(PLAIN_IRE, infinitive) else "isc"
        return Stems(stem + "it", f"{stem}{middle}e", f"{stem}{middle}ono", we, stem + "ir", stem + "endo")
    return Stems(stem + "ut", stem + "e", stem + "ono", we, stem + "er", stem + "endo")


def _in_are(stem: str, we: str) -> Stems:
    """The sound of c and g stays: "pubblica", "pubblichiamo"; "lancia", "lancera"."""
    future = stem + "er"
    if stem.endswith(("c", "g")):
        we, future = stem + "hiamo", stem + "her"
    elif stem.endswith(("ci", "gi")):
        future = stem[:-1] + "er"
    return Stems(stem + "at", stem + "a", stem + "ano", we, future, stem + "ando")


def _plain(infinitive: str, of: Stems) -> list[tuple[str, VerbForm]]:
    return [
        (infinitive, "base"),
        (of.gerund, "gerund"),
        *[(of.participle + vowel, "participle") for vowel in _AGREEING],
        (of.he, "finite"),
        (of.they, "finite"),
        (of.we, "finite"),
        *[(of.future + ending, "finite") for ending in _FUTURES],
    ]


def _attached(infinitive: str, of: Stems) -> list[tuple[str, VerbForm]]:
    """With a pronoun behind or "avere" before: "pubblicarlo", "migliorandone", "aver completato"."""
    short = infinitive[:-2] if infinitive.endswith("rre") else infinitive[:-1]
    done = of.participle + "o"
    return [
        *[(short + pronoun, "base") for pronoun in _ENCLITICS],
        (of.gerund + "ne", "gerund"),
        *[(having + done, kind) for having, kind in _HAVING],
    ]


def _reflexive(infinitive: str) -> list[tuple[str, VerbForm]]:
    """With the pronoun of its person: "dotarsi", "dotarci", "si dota", "ci doteremo"."""
    short = infinitive[:-2]
    of = stems(short + ("re" if short.endswith(("ur", "or")) else "e"))
    return [
        *[(short + pronoun, "base") for pronoun in ("si", "ci", "mi")],
        (of.gerund + "si", "gerund"),
        *[(of.participle + vowel, "participle") for vowel in _AGREEING],
        ("si " + of.he, "finite"),
        ("si " + of.they, "finite"),
        ("ci " + of.we, "finite"),
        ("si " + of.future + "a", "finite"),
        ("si " + of.future + "anno", "finite"),
        ("ci " + of.future + "emo", "finite"),
        ("mi " + of.future + "o", "finite"),
    ]


def _by_ending(table: Mapping[str, Value], infinitive: str) -> tuple[str, Value] | None:
    """What the longest ending in a table stands for, and what comes before the ending."""
    whole = table.get("^" + infinitive)
    if whole is not None:
        return "", whole
    for start in range(len(infinitive) - _SHORTEST_ENDING):
        found = table.get(infinitive[start:])
        if found is not None:
            return infinitive[:start], found
    return None


def _has_ending(endings: Container[str], infinitive: str) -> bool:
    if "^" + infinitive in endings:
        return True
    return any(infinitive[start:] in endings for start in range(len(infinitive) - _SHORTEST_ENDING))
