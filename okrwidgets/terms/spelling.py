"""Words without what people leave out when they type: case, accents, punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def plain(words: str) -> str:
    """Small letters and figures, single spaces.

    Examples:
        >>> plain("  Città,  Lead-to-Order "), plain("break_even_roas"), plain("L'obiettivo")
        ('citta lead to order', 'break even roas', 'l obiettivo')
    """
    folded = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", bare))
