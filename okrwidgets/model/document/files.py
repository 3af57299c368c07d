"""Plans in and out of files."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from okrwidgets.errors import OkrError
from okrwidgets.model.document import sentences as say
from okrwidgets.model.document.reading import MAX_BYTES, read_text, too_large
from okrwidgets.model.document.rendering import derive
from okrwidgets.model.document.saving import decode, fingerprint, fingerprint_of, read_bytes, write_bytes
from okrwidgets.model.document.source import FileState, Source
from okrwidgets.model.plan import Plan
from okrwidgets.text import Language
from okrwidgets.text.language import require_language


def load(path: str | os.PathLike[str], lang: str | None = None) -> Plan:
    """Read a plan from its file; see `Plan.load`."""
    reader = _language(lang)
    file = Path(path).expanduser().absolute()
    content = read_bytes(file, reader)
    source = read_text(decode(content, str(path), reader), str(path), reader)
    return attach(source.base, replace(source, file=FileState(file, fingerprint_of(content))))


def loads(text: str, name: str = "", lang: str | None = None) -> Plan:
    """Read a plan from a text; see `Plan.loads`."""
    source = read_text(text, name, _language(lang))
    return attach(source.base, source)


def save(
    plan: Plan,
    path: str | os.PathLike[str] | None = None,
    *,
    overwrite: bool = False,
    known: FileState | None = None,
) -> Plan:
    """Write a plan into its file; see `Plan.save`.

    Args:
        plan: to be written.
        path: where to; where it came from when not given.
        overwrite: write whatever is there.
        known: the file as it was last seen, where that is younger than the plan's own source.
    """
    before = plan._source
    known = known or (before.file if before is not None else None)
    if path is not None:
        target = Path(path).expanduser().absolute()
    elif known is not None:
        target = known.path
    else:
        raise OkrError("P508", say.NO_PATH)
    if known is None or os.path.realpath(known.path) != os.path.realpath(target):
        known = FileState(target, None)
    source = derive(before, plan)
    content = (("\ufeff" if source.bom else "") + source.text).encode("utf-8")
    if len(content) > MAX_BYTES:
        raise OkrError("P006", too_large(len(content)).sentence)
    print_of_content = fingerprint_of(content)
    if known.fingerprint != print_of_content or fingerprint(target) != print_of_content:
        write_bytes(target, content, known.fingerprint, overwrite=overwrite)
        known.fingerprint = print_of_content
    return attach(plan, replace(source, file=known, name=str(path or target)))


def state_of(plan: Plan) -> FileState | None:
    """The file that the plan was read from or written to, as it was then."""
    return plan._source.file if plan._source is not None else None


def attach(plan: Plan, source: Source | None) -> Plan:
    """The same plan on another text; ``source.base`` need not be equal to it."""
    attached = plan.model_copy()
    attached._source = source
    return attached


def _language(lang: str | None) -> Language | None:
    return None if lang is None else require_language(lang)
