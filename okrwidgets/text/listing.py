"""Things one after the other within a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.text.language import Language, reader_language
from okrwidgets.text.sentence import Sayable
from okrwidgets.text.sentences import AND_MORE


@dataclass(frozen=True, slots=True)
class Listed:
    """Things one after the other.

    Attributes:
        things: in their order.
        most: so many are said, the others only counted; ``None`` for all.

    Examples:
        >>> from okrwidgets.text import Verbatim
        >>> Listed(tuple(map(Verbatim, "abcd")), most=2).say("it")
        'a, b … e altre 2'
    """

    things: tuple[Sayable, ...]
    most: int | None = None

    def say(self, lang: Language | None = None) -> str:
        """Say them in ``lang``, or in the reader's language."""
        lang = reader_language(lang)
        # one that is left is as short as “and 1 more”
        shown = self.things if self.most is None or len(self.things) <= self.most + 1 else self.things[: self.most]
        said = ", ".join(thing.say(lang) for thing in shown)
        more = len(self.things) - len(shown)
        return f"{said} {AND_MORE.fill(more).say(lang)}" if more else said
