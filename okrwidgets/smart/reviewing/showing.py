"""A review as text, Markdown and HTML. People's own words go in as text, never as markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.letters import Verdict
from okrwidgets.smart.reviewing.record import Review
from okrwidgets.smart.reviewing.sentences import CAPTION, FINDING, FINDINGS, HEADINGS, REPAIRED
from okrwidgets.smart.rules.record import Finding
from okrwidgets.smart.sentences import LETTER_NAMES, VERDICT_NAMES
from okrwidgets.text import Language, Verbatim

SIGNS: Final[dict[Verdict, str]] = {"met": "✓", "partly": "◐", "missing": "○", "ask": "?"}
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|~$])")


def as_text(review: Review, lang: Language) -> str:
    """Lines for a terminal."""
    lines = []
    for letter, verdict, reason, question in _rows(review, lang):
        lines.append(f"{letter}: {verdict}")
        lines += [f"    {line}" for line in (reason, question) if line]
    for sentence, repaired in _findings(review, lang):
        lines += ["", sentence]
        lines += [f"    {repaired}"] if repaired else []
    return "\n".join(lines) + "\n"


def as_markdown(review: Review, lang: Language) -> str:
    """A table with one row a letter, and a list of the findings."""
    lines = [[heading.say(lang) for heading in HEADINGS], ["---"] * len(HEADINGS)]
    lines += [[_plain(cell) for cell in row] for row in _rows(review, lang)]
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"
    found = "".join(
        f"- {_plain(sentence)}" + (f"  \n  {_plain(repaired)}" if repaired else "") + "\n"
        for sentence, repaired in _findings(review, lang)
    )
    return f"{table}\n**{FINDINGS.say(lang)}**\n\n{found}" if found else table


def as_html(review: Review, lang: Language) -> str:
    """A table with a caption, one row a letter, and a list of the findings."""
    head = "".join(f'<th scope="col">{html.escape(heading.say(lang))}</th>' for heading in HEADINGS)
    body = ""
    for first, *rest in _rows(review, lang):
        cells = "".join(f'<td style="text-align:start">{html.escape(cell)}</td>' for cell in rest)
        body += f'<tr><th scope="row" style="text-align:start">{html.escape(first)}</th>{cells}</tr>'
    caption = html.escape(CAPTION.say(lang))
    table = (
        f'<table lang="{lang}"><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    )
    items = "".join(
        f"<li>{html.escape(sentence)}" + (f"<br><em>{html.escape(repaired)}</em>" if repaired else "") + "</li>"
        for sentence, repaired in _findings(review, lang)
    )
    return (
        f'{table}<p lang="{lang}">{html.escape(FINDINGS.say(lang))}</p><ul lang="{lang}">{items}</ul>'
        if items
        else table
    )


def _rows(review: Review, lang: Language) -> Iterator[tuple[str, str, str, str]]:
    for found in review.letters:
        yield (
            f"{found.letter} · {LETTER_NAMES[found.letter].say(lang)}",
            f"{SIGNS[found.verdict]} {VERDICT_NAMES[found.verdict].say(lang)}",
            found.reason.say(lang),
            found.question.say(lang) if found.question else "",
        )


def _findings(review: Review, lang: Language) -> Iterator[tuple[str, str | None]]:
    """What the letters have said already is not said again; their repair is."""
    said = {letter.reason.say(lang) for letter in review.letters}
    for found in review.findings:
        repaired = REPAIRED.fill(text=Verbatim(found.repaired)).say(lang) if found.repaired else None
        if found.message.say(lang) not in said:
            yield _sentence(found, lang), repaired
        elif repaired is not None:
            yield found.rule.code, repaired


def _sentence(found: Finding, lang: Language) -> str:
    return FINDING.fill(code=found.rule.code, message=found.message, repair=found.rule.repair).say(lang)


def _plain(words: str) -> str:
    escaped = html.escape(" ".join(words.split()), quote=False)
    return _MARKUP.sub(r"\\\1", escaped)
