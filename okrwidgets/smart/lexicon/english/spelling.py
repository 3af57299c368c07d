"""British and American spelling: the lists are written in one of them, readers write either."""

from __future__ import annotations

import re
from typing import Final

# In these, "-ise" is part of the root and no ending.
_ALWAYS_ISE: Final = frozenset(
    {
        "advertise", "advise", "appraise", "arise", "comprise", "compromise", "concise", "devise", "enterprise",
        "exercise", "expertise", "franchise", "fundraise", "improvise", "liaise", "likewise", "merchandise", "noise",
        "otherwise", "practise", "praise", "precise", "premise", "promise", "raise", "revise", "rise", "supervise",
        "surprise", "televise", "wise",
    }
)  # fmt: skip
# How a piece of a word is spelled in Britain, and how in America.
_PAIRS: Final = (
    (r"\bpractise(?=s?\b)", "ise", "ice"),
    (r"[a-z-]{2,}is(?=(?:e[ds]?|ers?|ing|ations?)\b)", "is", "iz"),
    (r"analyse(?=[ds]?\b)", "yse", "yze"),
    (r"\b(?:behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|vap)our", "our", "or"),
    (r"(?:\bcent|\bfib|\blit|met|theat)re(?=s?\b)", "re", "er"),
    (r"\b(?:catal|dial)ogue", "ogue", "og"),
    (r"\bprogramme(?=s?\b)", "amme", "am"),
    (r"\b(?:def|off|lic)ence(?=s?\b)", "ence", "ense"),
    (r"\b(?:enrol|fulfil|instal)(?=ments?\b)", "l", "ll"),
    (r"\b(?:enrol|fulfil|instil)(?=s?\b)", "l", "ll"),
    (r"\b(?:acknowledg|judg)ement", "ement", "ment"),
    (r"\b(?:cancel|channel|counsel|fuel|label|level|model|signal|travel)l(?=(?:ed|ing|[eo]rs?)\b)", "ll", "l"),
    (r"\bageing\b", "eing", "ing"),
    (r"\bcheque(?=s?\b)", "que", "ck"),
    (r"\btyre(?=s?\b)", "y", "i"),
    (r"\bskilful", "il", "ill"),
)
_BRITISH: Final = re.compile("|".join(f"({pattern})" for pattern, _, _ in _PAIRS))
_HINTS: Final = re.compile(
    r"is(?:e|ing|ation)|our|[bt]res?\b|ogu|amm|yse|[fc]ence|ll(?:ed|in|er|or)|lment|[kft]il|rol|gement|agei|equ|tyr"
)
"""Nearly all phrases have nothing of this and need no closer look."""


def spellings(words: str) -> tuple[str, ...]:
    """A word or phrase as given and, where that differs, as written across the ocean.

    Examples:
        >>> spellings("digitise")
        ('digitise', 'digitize')
        >>> spellings("labour market programme")
        ('labour market programme', 'labor market program')
        >>> spellings("revise")
        ('revise',)
    """
    if _HINTS.search(words) is None:
        return (words,)
    other = _BRITISH.sub(_across, words)
    return (words,) if other == words else (words, other)


def _across(found: re.Match[str]) -> str:
    piece = found.group()
    _, british, american = _PAIRS[(found.lastindex or 1) - 1]
    if british == "is" and piece.rpartition("-")[2] + "e" in _ALWAYS_ISE:
        return piece
    before, _, behind = piece.rpartition(british)
    return before + american + behind
