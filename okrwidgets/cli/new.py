"""``okrwidgets new``: a plan to start from."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Final

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command
from okrwidgets.errors import OkrError
from okrwidgets.text import Verbatim, reader_language

SUFFIX: Final = ".okr.yaml"


def command() -> click.Command:
    """The command, in the reader's language."""
    file = click.Argument(
        ["file"], metavar="[FILE]", required=False, default=f"plan{SUFFIX}", type=click.Path(path_type=Path)
    )
    return Command("new", say.NEW, [file], callback=run)


def run(file: Path) -> None:
    """Write the example of the course, in the reader's language.

    A name without an ending gets the one by which plans are known.

    Raises:
        OkrError: ``U201`` when the file is there already, ``U202`` when it cannot be written.
    """
    file = file if file.suffix else file.with_name(file.name + SUFFIX)
    template = files("okrwidgets.model") / "templates" / f"article.{reader_language()}{SUFFIX}"
    try:
        with file.open("xb") as target:
            target.write(template.read_bytes())
    except FileExistsError:
        raise OkrError("U201", say.FILE_EXISTS.fill(file=Verbatim(str(file)))) from None
    except OSError as error:
        reason = Verbatim(error.strerror or type(error).__name__)
        raise OkrError("U202", say.CANNOT_WRITE.fill(file=Verbatim(str(file)), reason=reason)) from error
    click.echo(say.WRITTEN.fill(file=Verbatim(str(file)), name=Verbatim(f'"{file.name}"')).say())
