"""A review as a table. People's own words go in as text, never as markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.sentences import CAPTION, HEADINGS, LETTER_NAMES, VERDICT_NAMES
from okrwidgets.smart.verdicts import Review, Verdict
from okrwidgets.text import Language, reader_language

SIGNS: Final[dict[Verdict, str]] = {"met": "✓", "partly": "◐", "missing": "○", "ask": "?"}
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|~$])")


def as_markdown(review: Review, lang: Language | None = None) -> str:
    """A Markdown table, one row a letter."""
    lang = reader_language(lang)
    lines = [[heading.say(lang) for heading in HEADINGS], ["---"] * len(HEADINGS)]
    lines += [[_plain(cell) for cell in row] for row in _rows(review, lang)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def as_html(review: Review, lang: Language | None = None) -> str:
    """A table with a caption, one row a letter."""
    lang = reader_language(lang)
    head = "".join(f'<th scope="col">{html.escape(heading.say(lang))}</th>' for heading in HEADINGS)
    body = ""
    for first, *rest in _rows(review, lang):
        cells = "".join(f'<td style="text-align:start">{html.escape(cell)}</td>' for cell in rest)
        body += f'<tr><th scope="row" style="text-align:start">{html.escape(first)}</th>{cells}</tr>'
    caption = html.escape(CAPTION.say(lang))
    return (
        f'<table lang="{lang}"><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    )


def _rows(review: Review, lang: Language) -> Iterator[tuple[str, str, str, str]]:
    for found in review.letters:
        yield (
            f"{found.letter} · {LETTER_NAMES[found.letter].say(lang)}",
            f"{SIGNS[found.verdict]} {VERDICT_NAMES[found.verdict].say(lang)}",
            found.reason.say(lang),
            found.question.say(lang) if found.question else "",
        )


def _plain(words: str) -> str:
    escaped = html.escape(" ".join(words.split()), quote=False)
    return _MARKUP.sub(r"\\\1", escaped)
