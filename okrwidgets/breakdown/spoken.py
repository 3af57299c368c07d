"""An answer that shows itself as what it says."""

from __future__ import annotations

from okrwidgets.text import Language, Sayable, reader_language


class Spoken:
    """A record with a ``sentence``, or ``sentences``: as the output of a cell it is read, not taken apart."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}: {' '.join(self._said(reader_language())) or '–'}"

    def _repr_markdown_(self) -> str | None:
        first, *others = self._said(reader_language()) or [""]
        return "\n".join([first, "", *(f"- {other}" for other in others)]).strip() or None

    def _said(self, lang: Language) -> list[str]:
        alone: Sayable | None = getattr(self, "sentence", None)
        found: tuple[Sayable, ...] = getattr(self, "sentences", ()) or (() if alone is None else (alone,))
        return [part.say(lang) for part in found]
