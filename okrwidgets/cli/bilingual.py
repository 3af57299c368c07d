"""Click, in the reader's language: its own words, and what it says when it does not understand."""

from __future__ import annotations

import difflib
from typing import Any

import click

from okrwidgets.cli import sentences as say
from okrwidgets.errors import OkrError
from okrwidgets.text import Text, Verbatim


class Formatter(click.HelpFormatter):
    """Writes the headings of a help page in the reader's language."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line."""
        super().write_usage(prog, args, prefix or f"{say.USAGE.say()} ")

    def write_heading(self, heading: str) -> None:
        """Write a heading; click knows two."""
        known = {"Options": say.OPTIONS, "Commands": say.COMMANDS}
        super().write_heading(known[heading].say() if heading in known else heading)


class _Context(click.Context):
    formatter_class = Formatter


class Command(click.Command):
    """A command whose help is in the reader's language."""

    context_class = _Context

    def __init__(self, name: str, about: Text, params: list[click.Parameter], **others: Any) -> None:
        super().__init__(
            name,
            help=about.say(),
            params=[*params, _lang_option(), _help_option()],
            options_metavar=say.OPTIONS_PLACE.say(),
            add_help_option=False,
            **others,
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words after the command; an error says to which command it belongs, click's does not always."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise


class Group(click.Group):
    """The top command."""

    context_class = _Context

    def __init__(self, name: str, about: Text, params: list[click.Parameter], commands: list[click.Command]) -> None:
        super().__init__(
            name,
            help=about.say(),
            params=[*params, _lang_option(), _help_option()],
            commands=commands,
            options_metavar=say.OPTIONS_PLACE.say(),
            subcommand_metavar=say.COMMAND_PLACE.say(),
            add_help_option=False,
            no_args_is_help=False,
            invoke_without_command=True,
            callback=_help_alone,
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which one needs them."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one is nearest."""
        if not args[0].startswith("-") and args[0] not in self.commands:
            raise _unknown("U102", say.UNKNOWN_COMMAND, say.UNKNOWN_COMMAND_NEAR, args[0], list(self.commands), ctx)
        return super().resolve_command(ctx, args)


def option(*names: str, help: Text, **others: Any) -> click.Option:  # noqa: A002  # click's own name for it
    """An option with its help in the reader's language."""
    return click.Option(names, help=help.say(), **others)


def explained(error: click.UsageError) -> OkrError:
    """What click did not understand, as an error of ours in both languages."""
    ctx = error.ctx
    command = Verbatim(ctx.command_path if ctx else "okrwidgets")
    if isinstance(error, click.NoSuchOption):
        known = [name for param in (ctx.command.params if ctx else []) for name in param.opts]
        return _unknown("U101", say.UNKNOWN_OPTION, say.UNKNOWN_OPTION_NEAR, error.option_name, known, ctx)
    if isinstance(error, click.BadOptionUsage):
        return OkrError("U103", say.VALUE_MISSING.fill(option=Verbatim(error.option_name), command=command))
    if isinstance(error, click.MissingParameter):
        return OkrError("U104", say.FILE_MISSING)
    return OkrError("U105", say.NOT_UNDERSTOOD.fill(command=command))


def _unknown(code: str, plain: Text, near: Text, given: str, known: list[str], ctx: click.Context | None) -> OkrError:
    nearest = difflib.get_close_matches(given, known, n=1)
    if nearest:
        return OkrError(code, near.fill(given=Verbatim(given), near=Verbatim(nearest[0])))
    return OkrError(
        code, plain.fill(given=Verbatim(given), command=Verbatim(ctx.command_path if ctx else "okrwidgets"))
    )


def _lang_option() -> click.Option:
    # Its value was read before the help texts were made; see `okrwidgets.cli.main`.
    return option("--lang", help=say.LANG, metavar="en|it", expose_value=False)


def _help_option() -> click.Option:
    return option("--help", help=say.HELP, is_flag=True, is_eager=True, expose_value=False, callback=_show_help)


def _show_help(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:  # click calls it
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help())
        ctx.exit()


def _help_alone() -> None:
    """Without any command: all that one can ask for."""
    ctx = click.get_current_context()
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
