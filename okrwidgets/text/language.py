"""Which language the reader is addressed in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, Literal

Language = Literal["en", "it"]

LANGUAGES: Final[tuple[Language, ...]] = ("en", "it")

_chosen: ContextVar[Language | None] = ContextVar("okrwidgets_language", default=None)
_set_for_all: dict[str, Language] = {}


def as_language(raw: str | None) -> Language | None:
    """Read a language tag such as ``it``, ``it-IT`` or ``it_IT.UTF-8``.

    Returns:
        ``"en"`` or ``"it"``; ``None`` where the tag names neither.

    Examples:
        >>> as_language("it_IT.UTF-8")
        'it'
        >>> as_language("pt-BR") is None
        True
    """
    head = (raw or "").replace("_", "-").split("-")[0].split(".")[0].lower()
    return head if head in LANGUAGES else None


def require_language(raw: str) -> Language:
    """Read a language tag that a person gave on purpose.

    Raises:
        OkrError: ``L001`` when it names neither English nor Italian.
    """
    found = as_language(raw)
    if found is None:
        from okrwidgets.errors import OkrError
        from okrwidgets.text.sentences import UNKNOWN_LANGUAGE

        raise OkrError("L001", UNKNOWN_LANGUAGE.fill(given=str(raw)))
    return found


def set_language(lang: str | None) -> None:
    """Choose the reader's language for everything that follows.

    Args:
        lang: ``"en"``, ``"it"`` (or a tag such as ``"it-IT"``); ``None`` forgets the choice.

    Raises:
        OkrError: ``L001`` when ``lang`` names neither English nor Italian.
    """
    if lang is None:
        _set_for_all.pop("lang", None)
    else:
        _set_for_all["lang"] = require_language(lang)


@contextmanager
def use_language(lang: Language) -> Iterator[None]:
    """Choose the reader's language for the block only.

    Examples:
        >>> with use_language("it"):
        ...     reader_language()
        'it'
    """
    token = _chosen.set(lang)
    try:
        yield
    finally:
        _chosen.reset(token)


def reader_language(lang: str | None = None, *, page: str | None = None) -> Language:
    """Decide the reader's language.

    The order: ``lang`` → `use_language`, `set_language` → ``OKRWIDGETS_LANG`` → the page's own
    language → ``LC_ALL``, ``LC_MESSAGES``, ``LANG`` → English.

    Args:
        lang: what the caller asked for.
        page: the ``<html lang>`` of the page the reader looks at.

    Raises:
        OkrError: ``L001`` when ``lang`` names neither English nor Italian.
    """
    if lang is not None:
        return require_language(lang)
    return (
        _chosen.get()
        or _set_for_all.get("lang")
        or as_language(os.environ.get("OKRWIDGETS_LANG"))
        or as_language(page)
        or as_language(os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG"))
        or "en"
    )
