"""One piece of advice."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.text import Sayable


@dataclass(frozen=True, slots=True)
class Advice:
    """Something worth a thought; never an error.

    Attributes:
        code: stable for ever.
        about: id of the KPI, objective or key result.
        sentence: in a coach's voice, in both languages.
        source: a key of ``glossary/sources.yaml``.
    """

    code: str
    about: str | None
    sentence: Sayable
    source: str
