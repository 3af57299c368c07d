"""Every `Text` of the package, wherever a module holds it."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType

import okrwidgets
from okrwidgets.text import Plural, Text


def modules() -> Iterator[ModuleType]:
    """All modules of the package that can be imported without running anything."""
    for found in pkgutil.walk_packages(okrwidgets.__path__, "okrwidgets."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def texts(value: object, where: str) -> Iterator[tuple[str, Text]]:
    """The sentences within a value, each with its place."""
    if isinstance(value, Text):
        yield where, value
    elif isinstance(value, Plural):
        yield f"{where}.one", value.one
        yield f"{where}.other", value.other
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from texts(part, f"{where}[{key!r}]")
    elif isinstance(value, tuple | list):
        for n, part in enumerate(value):
            yield from texts(part, f"{where}[{n}]")
    elif dataclasses.is_dataclass(value) and not isinstance(value, type) and _ours(value):
        for part in dataclasses.fields(value):
            yield from texts(getattr(value, part.name, None), f"{where}.{part.name}")


@cache
def all_texts() -> tuple[tuple[str, Text], ...]:
    """Each sentence of the package once, with the place where it is first met."""
    found: dict[int, tuple[str, Text]] = {}
    for module in modules():
        for name, value in vars(module).items():
            for where, text in texts(value, f"{module.__name__}.{name}"):
                # a sentence that is imported elsewhere is reported where it was first met
                found.setdefault(id(text), (where, text))
    return tuple(found.values())


def _ours(value: object) -> bool:
    return type(value).__module__.startswith("okrwidgets.")
