"""How many objectives and key results a method works with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from okrwidgets.advice import sentences
from okrwidgets.advice.record import Advice
from okrwidgets.breakdown.wording import SpokenNumber
from okrwidgets.model import KPI, Objective
from okrwidgets.model.plan import Profile
from okrwidgets.text import Sayable
from okrwidgets.text.numbers import Number

_ARTICLE: Final = 5
_REWORK: Final = 3
_REWORK_MOST: Final = 4
_WODTKE_MOST: Final = 3


def key_results_of(objective: Objective, profile: Profile) -> Iterator[Advice]:
    """The article: exactly five; rework: about three; wodtke: at most three."""
    sentence = _COUNTED[profile](len(objective.key_results))
    if sentence is not None:
        yield Advice("V101", objective.id, sentence, "article" if profile == "article" else "course-notes")


def objectives_of(kpi: KPI, direct: Sequence[Objective], profile: Profile) -> Iterator[Advice]:
    """The article: one objective under a KPI."""
    if profile == "article" and len(direct) > 1:
        yield Advice("V102", kpi.id, sentences.ONE_OBJECTIVE.fill(n=Number(len(direct))), "article")


def _article(n: int) -> Sayable | None:
    if n > _ARTICLE:
        return sentences.ARTICLE_TOO_MANY.fill(n=Number(n))
    return sentences.ARTICLE_TO_GO.fill(_ARTICLE - n, word=SpokenNumber(_ARTICLE - n)) if n < _ARTICLE else None


def _rework(n: int) -> Sayable | None:
    if n > _REWORK_MOST:
        return sentences.REWORK_TOO_MANY.fill(n=Number(n))
    return sentences.REWORK_TO_GO.fill(_REWORK - n, word=SpokenNumber(_REWORK - n)) if n < _REWORK else None


def _wodtke(n: int) -> Sayable | None:
    if n > _WODTKE_MOST:
        return sentences.WODTKE_TOO_MANY.fill(n=Number(n))
    return sentences.WODTKE_NONE if n == 0 else None


_COUNTED: Final = {"article": _article, "rework": _rework, "wodtke": _wodtke}
