"""The page: the same report as everywhere, as one file without scripts and without addresses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from okrwidgets.export.html.elements import bar, element, facts, table, text
from okrwidgets.export.html.style import STYLE
from okrwidgets.export.report import words
from okrwidgets.export.report.gather import gather
from okrwidgets.export.report.record import KpiPart, ObjectivePart, Report, ResultPart, Tone
from okrwidgets.model import Plan
from okrwidgets.text import Language, Text

_DEEPEST = 4
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(plan: Plan, lang: Language, on: dt.date | None = None) -> str:
    """The report of a plan as a page that needs nothing else and loads nothing else."""
    return _Page(gather(plan, lang, on)).write()


class _Page:
    def __init__(self, report: Report) -> None:
        self.report, self.lang = report, report.lang

    def write(self) -> str:
        body = "\n".join(self._body())
        return (
            f'<!DOCTYPE html>\n<html lang="{self.lang}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{text(self.report.title)}</title>\n<style>{STYLE}</style>\n</head>\n"
            f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
        )

    def _body(self) -> Iterator[str]:
        report = self.report
        yield f"<header>{element('h1', text(report.title))}{facts(report.facts)}</header>"
        if not report.kpis and not report.others:
            yield element("p", self._say(words.NOTHING_YET))
        for kpi in report.kpis:
            yield element("section", "\n".join(self._kpi(kpi)))
        if report.others:
            head = element("h2", self._say(words.OTHER_OBJECTIVES))
            yield element("section", "\n".join([head, *map(self._objective, report.others)]))

    def _kpi(self, part: KpiPart) -> Iterator[str]:
        yield element("div", "KPI", "eyebrow")
        yield element("h2", text(part.result.title))
        yield self._figures(part.result)
        yield facts(part.facts)
        yield from self._check_ins([part.result])
        yield element("h3", self._say(words.ADDS_UP))
        lines = "".join(element("li", self._toned(line.sentence, line.tone)) for line in part.lines)
        yield element("ul", lines) if lines else element("p", self._say(words.NOTHING_TO_SAY), "soft")
        if part.drivers:
            yield self._drivers(part)
        yield element("h3", self._say(words.OBJECTIVES))
        if not part.objectives:
            yield element("p", self._say(words.NO_OBJECTIVES_YET), "soft")
        yield from map(self._objective, part.objectives)

    def _figures(self, result: ResultPart) -> str:
        shown = [
            (words.NOW, result.now, ""),
            (words.TARGET, result.target, ""),
            (words.SCORE, result.score, ""),
            (words.STATUS, result.status, result.tone if result.tone != "plain" else ""),
        ]
        boxes = "".join(
            f"<div><span>{self._say(label)}</span>{element('b', text(value), kind)}</div>"
            for label, value, kind in shown
            if value
        )
        note = element("p", text(result.why), "soft") if result.why else ""
        return element("div", boxes, "figures") + ("" if result.share is None else bar(result.share)) + note

    def _drivers(self, part: KpiPart) -> str:
        now = any(row.current for row in part.drivers)
        heads = [words.DRIVER, words.FORMULA, *([words.CURRENT] if now else []), words.WHEN_MET, words.ORIGIN]
        rows = (
            [
                element("span", text(row.name), f"depth-{min(row.depth, _DEEPEST)}"),
                text(row.formula),
                *([text(row.current)] if now else []),
                text(row.target),
                text(row.origin),
            ]
            for row in part.drivers
        )
        said = [head.say(self.lang) for head in heads]
        return table(words.HOW_IT_COMES_ABOUT.say(self.lang), said, rows, {2, 3} if now else {2})

    def _objective(self, part: ObjectivePart) -> str:
        inner = [element("h4", text(part.title)), facts(part.facts)]
        if part.results:
            inner.append(self._results(part.results))
            inner += self._check_ins(part.results)
        else:
            inner.append(element("p", self._say(words.NO_RESULTS_YET), "soft"))
        return element("article", "\n".join(filter(None, inner)))

    def _results(self, rows: Sequence[ResultPart]) -> str:
        with_start = any(row.start for row in rows)
        with_owner = any(row.owner for row in rows)
        heads = [words.KEY_RESULT, *([words.START] if with_start else []), words.TARGET, words.NOW, words.SCORE]
        heads += [words.STATUS, *([words.OWNER] if with_owner else [])]
        cells = (
            [
                self._titled(row),
                *([text(row.start)] if with_start else []),
                text(row.target),
                text(row.now),
                text(row.score) + ("" if row.share is None else bar(row.share)),
                self._toned(row.status, row.tone),
                *([text(row.owner)] if with_owner else []),
            ]
            for row in rows
        )
        return table("", [head.say(self.lang) for head in heads], cells, range(1, 5 if with_start else 4))

    def _titled(self, row: ResultPart) -> str:
        said = [row.why, *(f"{fact.label}: {fact.value}" for fact in row.details)]
        note = text(" · ".join(filter(None, said)))
        return text(row.title) + (element("span", note, "note") if note else "")

    def _check_ins(self, rows: Sequence[ResultPart]) -> Iterator[str]:
        heads = [head.say(self.lang) for head in (words.DAY, words.VALUE, words.CONFIDENCE, words.NOTE)]
        for row in rows:
            if row.check_ins:
                cells = (
                    [text(each.day), text(each.value), text(each.confidence), text(each.note)] for each in row.check_ins
                )
                yield table(f"{words.CHECK_INS.say(self.lang)}: {row.title}", heads, cells, {1})

    def _toned(self, said: str, tone: Tone) -> str:
        return text(said) if tone == "plain" or not said else element("span", text(said), tone)

    def _say(self, words_: Text) -> str:
        return text(words_.say(self.lang))
