"""The command line: ``okrwidgets lab | new | check | export | import | smart | schema``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Group, explained, option
from okrwidgets.errors import OkrError
from okrwidgets.text import Language, reader_language, use_language

INTERRUPTED = 130
NOT_UNDERSTOOD = 2
NOT_DONE = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: what follows the program's name; the process's own by default.

    Returns:
        0 when it was done, 1 when it could not be, 2 when the command was not understood, 130 after Ctrl-C.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        lang = _language(given)
    except OkrError as error:
        click.echo(str(error), err=True)
        return NOT_UNDERSTOOD
    with use_language(lang):
        return _run(given)


def _run(given: list[str]) -> int:
    try:
        return int(_program().main(given, prog_name="okrwidgets", standalone_mode=False) or 0)
    except click.UsageError as error:
        click.echo(str(explained(error)), err=True)
        return NOT_UNDERSTOOD
    except OkrError as error:
        click.echo(str(error), err=True)
        return NOT_UNDERSTOOD if error.code.startswith("U1") else NOT_DONE
    except (click.Abort, KeyboardInterrupt):
        click.echo(say.INTERRUPTED.say(), err=True)
        return INTERRUPTED


def _program() -> Group:
    from okrwidgets.cli import check, export, importing, lab, new, schema, smart

    version = option(
        "--version", help=say.VERSION, is_flag=True, is_eager=True, expose_value=False, callback=_show_version
    )
    commands = [module.command() for module in (lab, new, check, export, importing, smart, schema)]
    return Group("okrwidgets", say.ABOUT, [version], commands)


def _show_version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:  # click calls it
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"okrwidgets {version('okrwidgets')}")
        ctx.exit()


def _language(given: list[str]) -> Language:
    """The language that ``--lang`` asks for, known before the help texts are made; else the reader's.

    Raises:
        OkrError: ``L001`` when it names neither English nor Italian.
    """
    for position, word in enumerate(given):
        if word == "--":
            break
        if word.startswith("--lang="):
            return reader_language(word.removeprefix("--lang="))
        if word == "--lang" and position + 1 < len(given):
            return reader_language(given[position + 1])
    return reader_language()
