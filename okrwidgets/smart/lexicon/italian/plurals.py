"""The plurals of Italian nouns and the forms of adjectives, folded."""

from __future__ import annotations

from typing import Final

from okrwidgets.text.months import fold

_PREPOSITIONS: Final = frozenset({"al", "da", "dal", "degli", "dei", "del", "della", "delle", "di", "in", "per"})
"""What follows these stays: "tempi medi *di attesa*"."""
_ODD: Final[dict[str, str]] = {
    "atleta": "atleti", "carico": "carichi", "clima": "climi", "collega": "colleghi",
    "cronoprogramma": "cronoprogrammi", "diploma": "diplomi", "ecosistema": "ecosistemi", "energia": "energie",
    "incarico": "incarichi", "lista": "liste", "organigramma": "organigrammi", "pista": "piste",
    "problema": "problemi", "programma": "programmi", "rivista": "riviste", "schema": "schemi", "sistema": "sistemi",
    "superficie": "superfici", "tema": "temi", "uomo": "uomini",
}  # fmt: skip
_FIXED: Final = frozenset({"app", "cinema", "video"})
_VOWELS: Final = frozenset("aeiour")
"""Behind these, "-cia" and "-gia" keep their i, r included: "energie", "farmacie", but "province"."""


def plural(noun: str) -> str:
    """The plural of a noun or of a noun phrase, not folded; words from abroad and accented ones stay.

    Examples:
        >>> [plural(noun) for noun in ("tasso", "quota", "qualità", "strategia", "provincia", "elenco", "medico")]
        ['tassi', 'quote', 'qualità', 'strategie', 'province', 'elenchi', 'medici']
        >>> plural("tempo medio di attesa"), plural("churn")
        ('tempi medi di attesa', 'churn')
    """
    words = noun.split(" ")
    for index, word in enumerate(words):
        if word in _PREPOSITIONS or word.startswith(("d'", "dell'")):
            break
        words[index] = _plural_word(word)
    return " ".join(words)


def _plural_word(word: str) -> str:
    if word in _FIXED:
        return word
    if word in _ODD:
        return _ODD[word]
    if word.endswith("ista"):  # men and women alike; the plural of most texts is the masculine one
        return word[:-1] + "i"
    last = word[-1]
    if last == "a":
        return _of_a(word)
    if last == "o":
        return _of_o(word)
    return word[:-1] + "i" if last == "e" else word


def _of_a(word: str) -> str:
    if word.endswith(("cia", "gia")) and word[-4] not in _VOWELS:
        return word[:-2] + "e"
    return word[:-1] + ("he" if word.endswith(("ca", "ga")) else "e")


def _of_o(word: str) -> str:
    if word.endswith(("io", "ico", "aco", "sicologo")):
        return word[:-1] + ("" if word.endswith("io") else "i")
    return word[:-1] + ("hi" if word.endswith(("co", "go")) else "i")


def agreeing(adjective: str) -> tuple[str, ...]:
    """All genders and numbers of an adjective given in the masculine singular.

    Examples:
        >>> agreeing("efficace"), agreeing("ampio"), agreeing("lungo")
        (('efficace', 'efficaci'), ('ampio', 'ampia', 'ampi', 'ampie'), ('lungo', 'lunga', 'lunghi', 'lunghe'))
    """
    if not adjective.endswith("o"):
        return adjective, _plural_word(adjective)
    feminine = adjective[:-1] + "a"
    return adjective, feminine, _plural_word(adjective), _of_a(feminine)


def key(words: str) -> str:
    """The words as the tokens of a text give them: folded, an elided word apart ("dell' acqua").

    Examples:
        >>> key("qualità dell'aria"), key("un po' di più")
        ("qualita dell' aria", "un po' di piu")
    """
    plain = words if words.isascii() else fold(words)
    return " ".join(plain.replace("'", "' ").split()) if "'" in plain else plain
