"""Markdown: a report for a wiki, a chat or a mail."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from okrwidgets.export.legible import one_line
from okrwidgets.export.report import words
from okrwidgets.export.report.gather import gather
from okrwidgets.export.report.record import Fact, KpiPart, ObjectivePart, Report, ResultPart, Said
from okrwidgets.model import Plan
from okrwidgets.text import Language

_ALWAYS: Final = frozenset("\\`*_[]#|~$")
_ENTITIES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MARKUP: Final = re.compile(r"[\\`*_\[\]#|~$&<>.:@+\-=)]")


def write(plan: Plan, lang: Language, on: dt.date | None = None) -> str:
    """The report of a plan as Markdown, with GitHub's tables."""
    report = gather(plan, lang, on)
    return "\n\n".join(_blocks(report)) + "\n"


def escape(text: str) -> str:
    r"""People's words, of which no markup, no link and no HTML comes.

    Examples:
        >>> escape("<b>*very* good</b>")
        '&lt;b&gt;\\*very\\* good&lt;/b&gt;'
        >>> escape("1. 300 clients | www.example.org")
        '1\\. 300 clients \\| www\\.example\\.org'
    """
    return _MARKUP.sub(_escaped, one_line(text))


def _escaped(found: re.Match[str]) -> str:
    sign = found.group()
    if sign in _ENTITIES:
        return _ENTITIES[sign]
    escaped = sign in _ALWAYS or _makes_a_link(found) or (sign in ".+-=)" and _opens_a_block(found))
    return f"\\{sign}" if escaped else sign


def _opens_a_block(found: re.Match[str]) -> bool:
    """Whether a list, a line or a heading would begin: only a number or signs stand before it."""
    text, at = found.string, found.start()
    before = text[:at].strip("-+= ")
    if found.group() in ".)":
        return before.isdigit() and text[at + 1 : at + 2] in {"", " "}
    return before == ""


def _makes_a_link(found: re.Match[str]) -> bool:
    """Whether a word follows at once: some readers make addresses, mentions and signs of it by themselves."""
    text, at, sign = found.string, found.start(), found.group()
    if sign not in ".:@" or text[at + 1 : at + 3] == "//":
        return sign in ".:@"
    following = text[at + 1 : at + 2]
    return following.isalpha() or (sign == "@" and following.isalnum())


def _blocks(report: Report) -> Iterator[str]:
    yield f"# {escape(report.title)}"
    yield _facts(report.facts)
    if not report.kpis and not report.others:
        yield words.NOTHING_YET.say(report.lang)
    for kpi in report.kpis:
        yield from _kpi(kpi, report.lang)
    if report.others:
        yield f"## {words.OTHER_OBJECTIVES.say(report.lang)}"
        for objective in report.others:
            yield from _objective(objective, report.lang)


def _kpi(part: KpiPart, lang: Language) -> Iterator[str]:
    yield f"## KPI: {escape(part.result.title)}"
    yield _results([part.result], lang, heading="KPI")
    yield _facts(part.facts)
    yield f"### {words.ADDS_UP.say(lang)}"
    yield "\n".join(map(_line, part.lines)) or words.NOTHING_TO_SAY.say(lang)
    if part.drivers:
        yield _table(
            [words.DRIVER, words.FORMULA, words.CURRENT, words.WHEN_MET, words.ORIGIN],
            ([row.name, row.formula, row.current, row.target, row.origin] for row in part.drivers),
            lang,
            right={2, 3},
        )
    yield from _check_ins([part.result], lang)
    yield f"### {words.OBJECTIVES.say(lang)}"
    if not part.objectives:
        yield words.NO_OBJECTIVES_YET.say(lang)
    for objective in part.objectives:
        yield from _objective(objective, lang)


def _objective(part: ObjectivePart, lang: Language) -> Iterator[str]:
    yield f"#### {words.OBJECTIVE_IS.fill(title=escape(part.title)).say(lang)}"
    if part.facts:
        yield _facts(part.facts)
    if not part.results:
        yield words.NO_RESULTS_YET.say(lang)
        return
    yield _results(part.results, lang)
    if notes := "\n".join(filter(None, map(_note, part.results))):
        yield notes
    yield from _check_ins(part.results, lang)


def _line(line: Said) -> str:
    said = escape(line.sentence)
    return f"- **{said}**" if line.tone == "warn" else f"- {said}"


def _note(row: ResultPart) -> str:
    """Why it stands so, and its further fields, on one line; empty where there is nothing of it."""
    said = [row.why, *(f"{fact.label}: {fact.value}" for fact in row.details)]
    return f"- **{escape(row.title)}** · {' · '.join(map(escape, filter(None, said)))}" if any(said) else ""


def _results(rows: Sequence[ResultPart], lang: Language, heading: str = "") -> str:
    heads = [words.KEY_RESULT, words.START, words.TARGET, words.NOW, words.SCORE, words.STATUS, words.OWNER]
    cells = ([row.title, row.start, row.target, row.now, row.score, row.status, row.owner] for row in rows)
    table = _table(heads, cells, lang, right={1, 2, 3, 4})
    return table.replace(f"| {words.KEY_RESULT.say(lang)} |", f"| {heading} |", 1) if heading else table


def _check_ins(rows: Iterable[ResultPart], lang: Language) -> Iterator[str]:
    for row in rows:
        if row.check_ins:
            yield f"{words.CHECK_INS.say(lang)}, {escape(row.title)}:"
            cells = ([each.day, each.value, each.confidence, each.note] for each in row.check_ins)
            yield _table([words.DAY, words.VALUE, words.CONFIDENCE, words.NOTE], cells, lang, right={1})


def _facts(facts: Sequence[Fact]) -> str:
    return "\n".join(f"- **{escape(fact.label)}**: {escape(fact.value)}" for fact in facts)


def _table(heads: Sequence[object], rows: Iterable[Sequence[str]], lang: Language, right: set[int]) -> str:
    said = [head.say(lang) if hasattr(head, "say") else str(head) for head in heads]
    line = ["---:" if n in right else "---" for n in range(len(said))]
    body = ([escape(cell) for cell in row] for row in rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [said, line, *body])
