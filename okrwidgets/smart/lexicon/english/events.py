"""Nouns for what happens or does not: reached or not, two observers would agree."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon.english.listed import listed

EVENTS: Final = listed(
    """
    accreditation, break-even, breakeven, carbon neutrality, certification, championship, climate neutrality,
    final, finals, licence, medal, net zero, permission, planning permission, playoffs, promotion, ratification,
    title, trophy, visa
    """
)
