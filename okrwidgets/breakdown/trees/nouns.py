"""Words for what is counted, in either language and number, as one id: contracts, contratto → ``contract``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from okrwidgets.terms.nouns import NOUNS, Noun
from okrwidgets.terms.spelling import plain
from okrwidgets.text import LANGUAGES, Language, Text

CLIENTS: Final = Text(en="clients", it="clienti")
_TIMES: Final = {
    **dict.fromkeys(("day", "days", "giorno", "giorni", "giornata", "giornate"), "day"),
    **dict.fromkeys(("week", "weeks", "settimana", "settimane"), "week"),
    **dict.fromkeys(("month", "months", "mese", "mesi"), "month"),
    **dict.fromkeys(("quarter", "quarters", "trimestre", "trimestri"), "quarter"),
    **dict.fromkeys(("year", "years", "anno", "anni"), "year"),
    **dict.fromkeys(("hour", "hours", "ora", "ore"), "hour"),
}
_DONE: Final = frozenset(
    (
        *("met", "signed", "closed", "won", "made", "sent", "held", "done", "new", "working", "a", "an", "per"),
        *("incontrati", "incontrato", "firmati", "firmato", "chiusi", "chiuso", "vinti", "vinto", "inviati", "inviato"),
        *("inviate", "fatti", "fatto", "fatte", "nuovi", "nuovo", "nuove", "nuova", "lavorativi", "lavorativo"),
    )
)
"""Words that say what became of the things that are counted, and not what they are."""
_SAME: Final = {"customer": "client", "person": "person", "people": "person", "persone": "person", "persona": "person"}
_ITALIAN: Final[tuple[tuple[str, str], ...]] = (
    *(("zioni", "zione"), ("sioni", "sione"), ("ioni", "ione"), ("tori", "tore"), ("sori", "sore")),
    *(("enti", "ente"), ("anti", "ante"), ("ali", "ale"), ("ili", "ile"), ("chi", "co"), ("ghi", "go")),
    *(
        ("che", "ca"),
        ("ghe", "ga"),
        ("zzi", "zzo"),
        ("zi", "zio"),
        ("ggi", "ggio"),
        ("zione", "zione"),
        ("sione", "sione"),
        ("ione", "ione"),
        ("tore", "tore"),
    ),
    *(("sore", "sore"), ("ente", "ente"), ("ante", "ante"), ("ale", "ale"), ("ile", "ile"), ("i", "o"), ("e", "a")),
)
_ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    *(
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
        ("ss", "ss"),
        ("us", "us"),
        ("s", ""),
    ),
)


@lru_cache(maxsize=4096)
def noun_id(words: str, lang: Language) -> str:
    """One id for a counted noun, singular or plural, in whatever language; of nouns that nobody knows in ``lang``.

    Examples:
        >>> noun_id("contracts", "en"), noun_id("Contratti firmati", "it"), noun_id("clienti", "it")
        ('contract', 'contract', 'client')
        >>> noun_id("site surveys", "en"), noun_id("sopralluoghi", "it"), noun_id("sopralluogo", "it")
        ('site_survey', 'sopralluogo', 'sopralluogo')
    """
    known = known_noun(words)
    if known is not None:
        return _SAME.get(known, known)
    if (spelt := plain(words)) in _SAME:
        return _SAME[spelt]
    ends = _ITALIAN if lang == "it" else _ENGLISH
    bare = [word for word in spelt.split() if word not in _DONE] or spelt.split()
    singular = [_singular(word, ends) for word in (bare if lang == "it" else bare[-1:])]
    id = re.sub(r"[^a-z0-9]+", "_", " ".join(singular if lang == "it" else [*bare[:-1], *singular])).strip("_")
    return id if id[:1].isalpha() else f"n{id}"


def known_noun(words: str) -> str | None:
    """The id of a noun that the glossary counts; ``None`` for all others.

    Examples:
        >>> known_noun("ordini"), known_noun("clients met"), known_noun("site surveys")
        ('order', 'client', None)
    """
    spelt = plain(words)
    found = _forms().get(spelt)
    return found or _forms().get(" ".join(word for word in spelt.split() if word not in _DONE))


def said_noun(words: str) -> Text | None:
    """The plural of a noun that the glossary counts, in both languages."""
    known = known_noun(words)
    if known in {"client", "customer"}:
        return CLIENTS
    return NOUNS[known].many if known else None


def time_of(words: str) -> str | None:
    """Which length of time is counted: weeks, working days, giorni; ``None`` where it is something else.

    Examples:
        >>> time_of("working days"), time_of("settimane"), time_of("contracts")
        ('day', 'week', None)
    """
    bare = [word for word in plain(words).split() if word not in _DONE]
    return _TIMES.get(bare[0]) if len(bare) == 1 else None


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    found: dict[str, str] = {}
    rows: list[tuple[str, Noun]] = [*NOUNS.items()]
    for id, noun in rows:
        for lang in LANGUAGES:
            found.setdefault(plain(noun.many.say(lang)), id)
            found.setdefault(plain(noun.one.say(lang)), id)
        found.setdefault(id, id)
    found.pop("day", None)
    return found


def _singular(word: str, ends: tuple[tuple[str, str], ...]) -> str:
    for end, one in ends:
        if word.endswith(end) and len(word) > len(end) + 1:
            return word[: len(word) - len(end)] + one
    return word
