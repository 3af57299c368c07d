"""A rule explained from its own record."""

from __future__ import annotations

from okrwidgets.smart.explaining.record import Explanation
from okrwidgets.smart.rules.record import Case, Rule
from okrwidgets.text import Text


def of_rule(rule: Rule) -> Explanation:
    """The rule's repair as what it asks for, its first cases as examples."""
    return Explanation(
        Text(en=f"{rule.code} · {rule.name.en}", it=f"{rule.code} · {rule.name.it}"),
        rule.repair,
        rule.why,
        _texts(rule.good["en"], rule.good["it"]),
        _texts(rule.bad["en"], rule.bad["it"]),
        (),
        (rule.source,),
    )


def _texts(english: tuple[Case, ...], italian: tuple[Case, ...]) -> tuple[Text, ...]:
    pairs = zip(english[:3], italian[:3], strict=True)
    return tuple(Text(en=one.text, it=other.text) for one, other in pairs if one.text and other.text)
