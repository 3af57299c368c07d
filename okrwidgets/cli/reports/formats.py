"""A report for people, for programs, and for the pages on which code is reviewed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Final

from okrwidgets.cli import sentences as say
from okrwidgets.cli.reports.record import Level, Remark, Report
from okrwidgets.text import Verbatim

_SARIF_LEVELS: Final[dict[Level, str]] = {"error": "error", "must": "error", "should": "warning", "hint": "note"}
_GITHUB_LEVELS: Final[dict[Level, str]] = {"error": "error", "must": "error", "should": "warning", "hint": "notice"}
_SARIF_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def as_text(report: Report) -> str:
    """One remark a paragraph, then a line a file that has none."""
    lines = []
    for remark in report.remarks:
        lines.append(f"{_place(remark)}: {_say(remark)}")
        if remark.repaired:
            lines.append(f"    {remark.repaired}")
    touched = {remark.file for remark in report.remarks}
    lines += [say.PLAN_FINE.fill(file=Verbatim(str(file))).say() for file in report.read if file not in touched]
    return "".join(f"{line}\n" for line in lines)


def as_json(report: Report) -> str:
    """One object with a list of remarks."""
    data = {
        "read": [file.as_posix() for file in report.read],
        "unread": [file.as_posix() for file in report.unread],
        "remarks": [_remark(remark) for remark in report.remarks],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_sarif(report: Report) -> str:
    """SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/."""
    from importlib.metadata import version

    codes = sorted({remark.code for remark in report.remarks})
    driver = {
        "name": "okrwidgets",
        "version": version("okrwidgets"),
        "rules": [_sarif_rule(code) for code in codes],
    }
    results = [_sarif_result(remark, codes.index(remark.code)) for remark in report.remarks]
    log = {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def as_github(report: Report) -> str:
    """Workflow commands, which GitHub shows beside the line."""
    lines = []
    for remark in report.remarks:
        place = f"file={_escape(remark.file.as_posix(), ',:')}"
        place += f",line={remark.line},col={remark.column or 1}" if remark.line else ""
        message = _escape("\n".join(filter(None, (_say(remark), remark.repaired))), "")
        lines.append(f"::{_GITHUB_LEVELS[remark.level]} {place},title={_escape(remark.code, ',:')}::{message}\n")
    return "".join(lines)


FORMATS: Final[dict[str, Callable[[Report], str]]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
    "github": as_github,
}


def _place(remark: Remark) -> str:
    """``plan.okr.yaml:12:5``: most terminals and editors open it with a click."""
    return f"{remark.file}:{remark.line}:{remark.column or 1}" if remark.line else str(remark.file)


def _say(remark: Remark) -> str:
    if remark.repair is None:
        return f"{remark.code}: {remark.message.say()}"
    return say.REMARK.fill(code=remark.code, message=remark.message, repair=remark.repair).say()


def _remark(remark: Remark) -> dict[str, Any]:
    return {
        "file": remark.file.as_posix(),
        "line": remark.line,
        "column": remark.column,
        "code": remark.code,
        "level": remark.level,
        "message": remark.message.say(),
        "repair": remark.repair.say() if remark.repair else None,
        "repaired": remark.repaired,
    }


def _sarif_rule(code: str) -> dict[str, Any]:
    from okrwidgets.smart.rules import rule

    known = rule(code)
    if known is None:
        return {"id": code}
    return {
        "id": code,
        "shortDescription": {"text": known.name.say()},
        "fullDescription": {"text": known.why.say()},
        "help": {"text": known.repair.say()},
    }


def _sarif_result(remark: Remark, index: int) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": _uri(remark.file)}}
    if remark.line:
        location["region"] = {"startLine": remark.line, "startColumn": remark.column or 1}
    return {
        "ruleId": remark.code,
        "ruleIndex": index,
        "level": _SARIF_LEVELS[remark.level],
        "message": {"text": _say(remark)},
        "locations": [{"physicalLocation": location}],
    }


def _uri(file: PurePath) -> str:
    from urllib.parse import quote

    return quote(file.as_posix())


def _escape(words: str, also: str) -> str:
    """The three characters that would end a workflow command, and those that would end a property."""
    for sign in "%\r\n" + also:
        words = words.replace(sign, f"%{ord(sign):02X}")
    return words
