"""``okrwidgets schema``: the form of a plan, for editors."""

from __future__ import annotations

import json

import click

from okrwidgets.cli import sentences as say
from okrwidgets.cli.bilingual import Command


def command() -> click.Command:
    """The command, in the reader's language."""
    return Command("schema", say.SCHEMA, [], callback=run)


def run() -> None:
    """Print the JSON Schema."""
    from okrwidgets.model.schema import json_schema

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))
