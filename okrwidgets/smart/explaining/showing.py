"""An explanation as text, Markdown and HTML."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import NamedTuple

from okrwidgets.smart.explaining import sentences as say
from okrwidgets.smart.explaining.record import Explanation
from okrwidgets.terms import sources
from okrwidgets.text import Language, Text


class _Part(NamedTuple):
    heading: str
    lines: list[str]


def as_text(found: Explanation, lang: Language) -> str:
    """Paragraphs for a terminal."""
    blocks = [found.title.say(lang), found.what.say(lang)]
    blocks += ["\n".join([part.heading, *(f"  - {line}" for line in part.lines)]) for part in _parts(found, lang)]
    return "\n\n".join(blocks) + "\n"


def as_markdown(found: Explanation, lang: Language, level: int = 3) -> str:
    """A section with a heading of that level."""
    blocks = [f"{'#' * level} {found.title.say(lang)}", found.what.say(lang)]
    blocks += [
        "\n".join([f"**{part.heading}**", "", *(f"- {line}" for line in part.lines)]) for part in _parts(found, lang)
    ]
    return "\n\n".join(blocks) + "\n"


def as_html(found: Explanation, lang: Language) -> str:
    """A section; everything in it is text."""
    body = f"<p>{html.escape(found.what.say(lang))}</p>"
    for part in _parts(found, lang):
        items = "".join(f"<li>{html.escape(line)}</li>" for line in part.lines)
        body += f"<p><strong>{html.escape(part.heading)}</strong></p><ul>{items}</ul>"
    return f'<section lang="{lang}"><h4>{html.escape(found.title.say(lang))}</h4>{body}</section>'


def _parts(found: Explanation, lang: Language) -> Iterator[_Part]:
    why = (found.why,) if found.why is not None else ()
    parts: tuple[tuple[Text, tuple[Text, ...]], ...] = (
        (say.WHY, why),
        (say.FOR_EXAMPLE, found.examples),
        (say.NOT_YET, found.counterexamples),
        (say.BESIDES, found.remarks),
    )
    for heading, texts in parts:
        if texts:
            yield _Part(heading.say(lang), [text.say(lang) for text in texts])
    if found.sources:
        lines = [sources()[key].cited(lang) for key in found.sources]
        yield _Part(say.FROM.say(lang), lines)
