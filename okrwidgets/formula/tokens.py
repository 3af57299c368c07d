"""A formula's text taken apart into names, numbers and signs, from left to right and once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.formula import sentences as say
from okrwidgets.formula.error import FormulaError
from okrwidgets.formula.figures import FIGURE, read_figure
from okrwidgets.formula.folding import fold
from okrwidgets.formula.signs import is_latin, is_space, is_word_sign, letter_refused, shown, sign_refused
from okrwidgets.formula.tree import Span
from okrwidgets.formula.vocabulary import ID, LONGEST_NAME, Vocabulary
from okrwidgets.text import Sayable

Kind = Literal["number", "name", "+", "-", "*", "/", "^", "(", ")", "end"]

_SIGNS: Final[dict[str, Kind]] = {
    "+": "+",
    "-": "-",
    "−": "-",
    "*": "*",
    "×": "*",
    "·": "*",
    "/": "/",
    "÷": "/",
    "^": "^",
    "(": "(",
    ")": ")",
}
_EXPONENT: Final = re.compile(r"[eE][0-9]*")


@dataclass(frozen=True, slots=True)
class Token:
    """One name, number or sign.

    Attributes:
        kind: what it is; signs are of the kind of their ASCII form.
        at: where it stands.
        id: of a name; empty for a word that is none.
        value: of a number.
    """

    kind: Kind
    at: Span
    id: str = ""
    value: float = 0.0


def tokens(text: str, words: Vocabulary) -> Iterator[Token]:
    """Take a text apart, as far as it is asked for; the last token is its end.

    A word that is no name stands among them, without an id: the words around it tell what it may mean.

    Raises:
        FormulaError: where something comes that a formula does not have.
    """
    return _Scanner(text, words).scan()


class _Scanner:
    def __init__(self, text: str, words: Vocabulary) -> None:
        self.text = text
        self.words = words
        self.folded = fold(text)

    def scan(self) -> Iterator[Token]:
        place = 0
        while place < len(self.text):
            if is_space(self.text[place]):
                place += 1
                continue
            token = self.token(place)
            yield token
            place = token.at[1]
        yield Token("end", (place, place))

    def token(self, start: int) -> Token:
        sign = self.text[start]
        if label := self.words.match(self.text, self.folded, start):
            return self.label(start, *label)
        if figure := FIGURE.match(self.text, start):
            return self.figure(start, figure.end())
        if is_word_sign(sign):
            return self.name(start)
        if self.text.startswith("**", start):
            return Token("^", (start, start + 2))
        if sign in _SIGNS:
            return Token(_SIGNS[sign], (start, start + 1))
        if sign in ".," and (figure := FIGURE.match(self.text, start + 1)):
            given = self.text[start : figure.end()]
            plain = shown("0." + re.sub("[^0-9]", "", given))
            raise self.refused(
                "F107", say.FIGURE_WITHOUT_ZERO.fill(given=shown(given), figure=plain), start, figure.end()
            )
        end = start + (2 if self.text.startswith(":=", start) else 1)
        raise self.refused(*sign_refused(self.text[start:end]), start, end)

    def label(self, start: int, ids: tuple[str, ...], end: int) -> Token:
        if len(ids) > 1:
            given = shown(self.text[start:end])
            raise self.refused("F113", say.LABEL_EITHER_WAY.fill(given=given, choices=", ".join(ids)), start, end)
        return Token("name", (start, end), id=ids[0])

    def figure(self, start: int, end: int) -> Token:
        figure = self.text[start:end]
        if end < len(self.text) and is_word_sign(self.text[end]):
            raise self.figure_in_word(start, end)
        value = read_figure(figure)
        if isinstance(value, tuple):
            raise self.refused(*value, start, end)
        return Token("number", (start, end), value=value)

    def figure_in_word(self, start: int, end: int) -> FormulaError:
        """“2a”, “1e5”, or a digit of another script."""
        stop = self.end_of_word(end)
        rest, given = self.text[end:stop], shown(self.text[start:stop])
        self.refuse_letters(end, stop)
        if _EXPONENT.fullmatch(rest):
            return self.refused("F109", say.FIGURE_WITH_EXPONENT.fill(given=given), start, stop)
        figure = shown(self.text[start:end])
        return self.refused(
            "F109", say.FIGURE_AND_LETTERS.fill(given=given, figure=figure, rest=shown(rest)), start, stop
        )

    def name(self, start: int) -> Token:
        end = self.end_of_word(start)
        word = self.text[start:end]
        if end - start > LONGEST_NAME:
            sentence = say.NAME_TOO_LONG.fill(given=shown(word), length=end - start, most=LONGEST_NAME)
            raise self.refused("F110", sentence, start, end)
        self.refuse_letters(start, end)
        is_name = ID.fullmatch(word) and (self.words.known is None or word in self.words.known)
        return Token("name", (start, end), id=word if is_name else "")

    def refuse_letters(self, start: int, end: int) -> None:
        """Refuse the first letter or digit that is not Latin: it may look like one that is."""
        for place in range(start, end):
            if not is_latin(self.text[place], after_letter=place > start):
                raise self.refused(*letter_refused(self.text[place]), place, place + 1)

    def end_of_word(self, place: int) -> int:
        while place < len(self.text) and is_word_sign(self.text[place]):
            place += 1
        return place

    def refused(self, code: str, sentence: Sayable, start: int, end: int) -> FormulaError:
        return FormulaError(code, sentence, self.text, start, end)
