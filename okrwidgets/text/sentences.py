"""What the language room says to people."""

from __future__ import annotations

from typing import Final

from okrwidgets.text.sentence import Text

UNKNOWN_LANGUAGE: Final = Text(
    en="“{given}” is not a language that okrwidgets speaks. Use “en” for English or “it” for Italian.",
    it="okrwidgets non parla la lingua “{given}”. Usa “en” per l'inglese o “it” per l'italiano.",
)
