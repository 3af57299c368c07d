"""Every sentence of the package stands whole in both languages, with the same placeholders."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from string import Formatter
from types import ModuleType

import pytest

import okrwidgets
from okrwidgets.text import Plural, Text

SAME_IN_BOTH = frozenset(
    {
        "KPI",
        "KPI · {dates}",
        "ROI",
        "ROAS",
        "Google re:Work",
        "Christina Wodtke",
        "team",
    }
)
"""Words that are Italian and English alike."""


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(okrwidgets.__path__, "okrwidgets."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def texts(value: object, where: str) -> Iterator[tuple[str, Text]]:
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


def all_texts() -> list[tuple[str, Text]]:
    found: dict[int, tuple[str, Text]] = {}
    for module in modules():
        for name, value in vars(module).items():
            for where, text in texts(value, f"{module.__name__}.{name}"):
                # a sentence that is imported elsewhere is reported where it was first met
                found.setdefault(id(text), (where, text))
    return list(found.values())


SENTENCES = all_texts()


def placeholders(words: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(words) if name is not None})


def test_finds_the_sentences_of_every_room() -> None:
    rooms = {where.split(".")[1] for where, _ in SENTENCES}
    assert {"text", "breakdown", "smart", "advice", "pictures"} <= rooms


@pytest.mark.parametrize("text", [pytest.param(text, id=where) for where, text in SENTENCES])
def test_is_whole_in_both_languages(text: Text) -> None:
    assert text.en.strip()
    assert text.it.strip()
    assert placeholders(text.en) == placeholders(text.it)
    for words in (text.en, text.it):
        assert not re.search(r"""["']\{|\}["']""", words.replace("l'{", "{")), (
            "typographic quotes go round a placeholder"
        )
    without_values = re.sub(r"\{.*?\}|[^\w]", "", text.en)
    if without_values and text.en not in SAME_IN_BOTH:
        assert text.en != text.it
