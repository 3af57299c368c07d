"""A few rules that stand still, whatever becomes of the real ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

import pytest

from okrwidgets.smart.letters import LetterName
from okrwidgets.smart.rules import Found, Rule, find_all
from okrwidgets.smart.rules.record import Severity
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text

Find = Callable[[Statement, Evidence], Iterator[Found]]


def _whole(said: Statement) -> Span:
    return Span(0, len(said.text))


def _no_figure(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if evidence.measured_by is None and said.shape.actions and "__" not in said.text:
        yield Found(said.shape.actions[0].span, repaired=f"{said.text} from __ to __")


def _no_reason(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if not said.purposes:
        yield Found(_whole(said), repaired=f"{said.text}, so that it pays")


def _no_time(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if not said.binding:
        yield Found(_whole(said))


def _very(said: Statement, evidence: Evidence) -> Iterator[Found]:
    at = said.text.find("very")
    while at >= 0:
        yield Found(Span(at, at + len("very")))
        at = said.text.find("very", at + 1)


def _rule(code: str, letter: LetterName, severity: Severity, find: Find) -> Rule:
    said = Text(en=f"{code} found “{{words}}”.", it=f"{code} ha trovato “{{words}}”.")
    ask = Text(en=f"{code} asks?", it=f"{code} chiede?")
    why = Text(en=f"Why {code}.", it=f"Perché {code}.")
    return Rule(code, why, letter, severity, "codebook", why, said, ask, find, {}, {})


RULES = (
    _rule("M901", "M", "must", _no_figure),
    _rule("R901", "R", "ask", _no_reason),
    _rule("S901", "S", "hint", _very),
    _rule("T901", "T", "must", _no_time),
)


def only_these(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on reviews are made with these rules."""
    module = import_module("okrwidgets.smart.reviewing.review")  # a function of that name hides it
    monkeypatch.setattr(module, "find_all", partial(find_all, rules=RULES))
