"""The page of the rules, ``docs/rules.md``, made from the rules themselves."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Iterator
from dataclasses import fields
from typing import Final

from okrwidgets.smart.explaining import page_words as say
from okrwidgets.smart.letters import LETTERS, LetterName
from okrwidgets.smart.rules import RULES, Case, Rule
from okrwidgets.smart.sentences import LETTER_NAMES
from okrwidgets.smart.statement import Context
from okrwidgets.terms import sources
from okrwidgets.text import Language, Text
from okrwidgets.text.dates import LongDay
from okrwidgets.text.language import LANGUAGES
from okrwidgets.text.numbers import Number

_PLACEHOLDER: Final = re.compile(r"\{\w+\}")
_DEFAULTS: Final = Context()


def rules_page() -> str:
    """The page ``docs/rules.md``; ``make rules`` writes it."""
    return "\n".join([*_head(), *(line for letter in LETTERS for line in _section(letter))])


def _head() -> Iterator[str]:
    yield f"# {_both(say.TITLE)}"
    for lang in LANGUAGES:
        yield from ("", say.INTRODUCTION.say(lang))
    yield from ("", f"| {_both(say.SEVERITY)} | {say.MEANING.en} | {say.MEANING.it} |", "|---|---|---|")
    for severity, meaning in say.MEANINGS.items():
        yield f"| {_both(say.SEVERITIES[severity])} | {meaning.en} | {meaning.it} |"
    yield ""


def _section(letter: LetterName) -> Iterator[str]:
    yield from (f"## {letter} · {_both(LETTER_NAMES[letter])}", "")
    for rule in RULES:
        if rule.letter == letter:
            yield from _entry(rule)


def _entry(rule: Rule) -> Iterator[str]:
    yield from (f'<a id="{rule.code.lower()}"></a>', "", f"### {rule.code} · {_both(rule.name)}", "")
    for lang in LANGUAGES:
        said = " ".join(_plain(text.say(lang)) for text in (rule.message, rule.why, rule.repair))
        yield from (f"**{say.SEVERITIES[rule.severity].say(lang)}** · {said}", "")
        yield from _cases(say.FINDS, rule.bad[lang], lang)
        yield from _cases(say.LETS_PASS, rule.good[lang], lang)
        yield from (f"{say.SOURCE.say(lang)}: {sources()[rule.source].cited(lang)}", "")


def _cases(heading: Text, cases: tuple[Case, ...], lang: Language) -> Iterator[str]:
    yield from (f"{heading.say(lang)}:", "")
    seen = set()
    for case in cases:
        text = f"`{case.text.strip()}`" if case.text.strip() else say.EMPTY.say(lang)
        beside = "; ".join(_fields(case.context, lang))
        line = f"- {text}" + (f" ({beside})" if beside else "")
        if line not in seen:
            yield line
        seen.add(line)
    yield ""


def _fields(context: Context, lang: Language) -> Iterator[str]:
    """What is known beside the text, as far as a case says it."""
    for field in fields(context):
        value = getattr(context, field.name)
        if value != getattr(_DEFAULTS, field.name):
            yield say.FIELDS[field.name].fill(value=_value(value)).say(lang)


def _value(value: object) -> object:
    if isinstance(value, dt.date):
        return LongDay(value)
    if isinstance(value, float):
        return Number(value)
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    return say.VALUES.get(value, value) if isinstance(value, str) else value


def _plain(sentence: str) -> str:
    """A message before anything was found: its places stay open."""
    return _PLACEHOLDER.sub("…", sentence)


def _both(text: Text) -> str:
    return text.en if text.en == text.it else f"{text.en} · {text.it}"


if __name__ == "__main__":
    sys.stdout.write(rules_page())
