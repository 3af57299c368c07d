"""What the rules and explanations rest on; only what was read is cited, and as what it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from okrwidgets.text import Text


@dataclass(frozen=True, slots=True)
class Source:
    """Where something comes from.

    Attributes:
        title: in both languages.
        url: where it can be read; ``None`` where it stands in this project.
    """

    title: Text
    url: str | None = None


SOURCES: Final[dict[str, Source]] = {
    "codebook": Source(
        Text(
            en="Guide to the SMART labels (codebook), tests/smart/codebook.md in this project",
            it="Guida alle etichette SMART (codebook), tests/smart/codebook.md in questo progetto",
        )
    ),
    "article": Source(
        Text(
            en="The article on KPIs and OKRs that the course follows: a useful KPI is Specifico, Misurabile, Attuabile, Rilevante, Time-based",
            it="L'articolo su KPI e OKR che il corso segue: un KPI utile è Specifico, Misurabile, Attuabile, Rilevante, Time-based",
        )
    ),
    "wikipedia-smart": Source(
        Text(
            en="Wikipedia, SMART criteria; it reports Doran's article in Management Review, November 1981, and later variants",
            it="Wikipedia in inglese, SMART criteria: riporta l'articolo di Doran in Management Review, novembre 1981, e le varianti successive",
        ),
        "https://en.wikipedia.org/wiki/SMART_criteria",
    ),
    "nexus-smart": Source(
        Text(
            en="Nexus Improvement, SMART goals: which words have taken the place of Doran's",
            it="Nexus Improvement, SMART goals: quali parole hanno preso il posto di quelle di Doran",
        ),
        "https://nexusimprovement.com/lean-library/smart-goals/",
    ),
}
