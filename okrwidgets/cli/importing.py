"""``okrwidgets import``: a plan from a table, shown first and written only when it is wanted."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import Final

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command, option
from okrwidgets.cli.output import write_file
from okrwidgets.errors import OkrError
from okrwidgets.text import Verbatim

NOT_WRITTEN: Final = 1
_YES: Final = frozenset({"y", "yes", "s", "si", "sì"})


def command() -> click.Command:
    """The command, in the reader's language."""
    table = click.Argument(["table"], metavar="[FILE]", required=False, type=click.Path(path_type=Path))
    file = click.Path(path_type=Path)
    return Command(
        "import",
        say.IMPORT,
        [
            table,
            option("--out", help=say.IMPORT_OUT, metavar="PLAN", default=None, type=file),
            option("--yes", help=say.IMPORT_YES, is_flag=True),
            option("--force", help=say.FORCE, is_flag=True),
            option("--template", help=say.IMPORT_TEMPLATE, metavar="FILE", default=None, type=file),
        ],
        callback=run,
    )


def run(table: Path | None, out: Path | None, template: Path | None, *, yes: bool, force: bool) -> int:
    """Show what a table holds; write it as a plan where that is wanted.

    Returns:
        0 when the plan was written with all that the table holds, 1 when it was not written or lacks something.

    Raises:
        OkrError: ``U109`` without a table, ``C1…`` and ``E2…`` where it cannot be read, ``E106`` where the plan is
            there already.
    """
    if template is not None:
        return _write_template(template, force=force)
    if table is None:
        raise OkrError("U109", say.IMPORT_WHICH)
    from okrwidgets.export import import_plan

    found = import_plan(table, on=dt.date.today())
    click.echo(found.preview.say())
    target = out or table.with_name(f"{table.name.removesuffix(table.suffix).removesuffix('.okr')}.okr.yaml")
    if not (yes or _agreed(target)):
        names = {"table": Verbatim(str(table)), "file": Verbatim(str(target))}
        click.echo(say.IMPORT_NOT_WRITTEN.fill(**names).say(), err=True)
        return NOT_WRITTEN
    write_file(target, found.plan.to_yaml().encode("utf-8"), force=force)
    click.echo(say.IMPORTED.fill(file=Verbatim(str(target))).say(), err=True)
    return 0 if found.complete else NOT_WRITTEN


def _agreed(target: Path) -> bool:
    """Ask; where nobody can answer, it is a no."""
    if not sys.stdin.isatty():
        return False
    click.echo(say.IMPORT_ASK.fill(file=Verbatim(str(target))).say(), nl=False, err=True)
    return sys.stdin.readline().strip().casefold() in _YES


def _write_template(path: Path, *, force: bool) -> int:
    from okrwidgets.export import import_template

    content = import_template(path.suffix.lower().removeprefix(".") or "xlsx")
    write_file(path, content.encode("utf-8") if isinstance(content, str) else content, force=force)
    click.echo(say.TEMPLATE_WRITTEN.fill(file=Verbatim(str(path))).say(), err=True)
    return 0
