"""``okrwidgets smart``: one statement reviewed for a person, or many labelled for a program."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Final

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command, option
from okrwidgets.errors import OkrError
from okrwidgets.text import LANGUAGES, Language, Sayable, Verbatim, reader_language

if TYPE_CHECKING:
    from okrwidgets.smart.statement import Kind

KINDS: Final[tuple[Kind, ...]] = ("goal", "objective", "key_result", "kpi")


def command() -> click.Command:
    """The command, in the reader's language."""
    statement = click.Argument(["statement"], metavar="[TEXT]", required=False)
    many = option("--jsonl", help=say.SMART_JSONL, is_flag=True)
    kind = option("--kind", help=say.SMART_KIND, type=click.Choice(KINDS), default="goal", metavar="KIND")
    return Command("smart", say.SMART, [statement, many, kind], callback=run)


def run(statement: str | None, jsonl: bool, kind: Any) -> int:
    """Review a statement, or label each line of standard input.

    Returns:
        1 when a line could not be read.

    Raises:
        OkrError: ``U107`` when there is neither a statement nor ``--jsonl``.
    """
    if jsonl:
        return _label_lines()
    if statement is None:
        raise OkrError("U107", say.STATEMENT_MISSING)
    from okrwidgets.smart import review

    click.echo(review(statement, kind=kind).to_text(), nl=False)
    return 0


def _label_lines() -> int:
    lines, answers = sys.stdin.buffer, sys.stdout.buffer
    unread = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        answer = _answer(number, line)
        unread += "error" in answer
        answers.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
    answers.flush()
    return 1 if unread else 0


def _answer(number: int, line: bytes) -> dict[str, Any]:
    """The labels of one line, or what is the matter with it."""
    from okrwidgets.smart.labels import labels_of

    given, trouble = _read(number, line)
    if trouble is not None:
        named = {"id": given["id"]} if given.get("id") is not None else {}
        return {**named, "line": number, "error": trouble.code, "message": str(trouble)}
    kind: Kind = next((known for known in KINDS if known == given.get("kind")), "goal")
    return {"id": given["id"], "labels": labels_of(given["text"], given["lang"], kind, given["context"])}


def _read(number: int, line: bytes) -> tuple[dict[str, Any], OkrError | None]:
    try:
        given = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        return {}, _trouble("U301", say.LINE_NOT_JSON, number)
    if not isinstance(given, dict):
        return {}, _trouble("U301", say.LINE_NOT_JSON, number)
    if given.get("id") is None or not isinstance(given.get("text"), str):
        return given, _trouble("U302", say.LINE_WITHOUT_TEXT, number)
    lang: Language | Any = given.get("lang") or reader_language()
    if lang not in LANGUAGES:
        return given, _trouble("U303", say.LINE_IN_ANOTHER_LANGUAGE, number, given=Verbatim(str(lang)[:20]))
    context = given.get("context")
    return {**given, "lang": lang, "context": context if isinstance(context, dict) else {}}, None


def _trouble(code: str, sentence: Any, number: int, **values: Sayable) -> OkrError:
    return OkrError(code, sentence.fill(line=number, **values))
