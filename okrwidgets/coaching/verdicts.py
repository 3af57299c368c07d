"""How a finding is marked: by its letter, and by the verdict that it leads to."""

from __future__ import annotations

from typing import Final, NamedTuple

from okrwidgets.coaching.sentences import HINT
from okrwidgets.editing.screen.words import SIGNS
from okrwidgets.smart import VERDICT_NAMES
from okrwidgets.smart.letters import Verdict
from okrwidgets.smart.rules.record import Rule, Severity
from okrwidgets.text import Language

_LEADS_TO: Final[dict[Severity, Verdict]] = {"must": "missing", "should": "partly", "ask": "ask"}


class Tag(NamedTuple):
    """Letter, sign and word: never by colour alone."""

    letter: str
    sign: str
    word: str


def tag_of(rule: Rule, lang: Language) -> Tag:
    """A hint leads to no verdict."""
    verdict = _LEADS_TO.get(rule.severity)
    if verdict is None:
        return Tag(rule.letter, "·", HINT.say(lang))
    return Tag(rule.letter, SIGNS[verdict], VERDICT_NAMES[verdict].say(lang))
