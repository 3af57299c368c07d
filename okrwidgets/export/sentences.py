"""What exports and imports say when something does not go, and around what they write."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

NO_SUCH_FORMAT: Final = Text(
    en="I cannot write “{given}”. I can write: {known}.",
    it="Non so scrivere “{given}”. So scrivere: {known}.",
)
NO_SUCH_FORMAT_MEANT: Final = Text(
    en="I cannot write “{given}”. Did you mean “{near}”? I can write: {known}.",
    it="Non so scrivere “{given}”. Intendevi “{near}”? So scrivere: {known}.",
)
PACKAGE_MISSING: Final = Text(
    en='For {format} the package {package} is needed, and it is not installed here. Install it with: pip install "okrwidgets[export]"',
    it='Per {format} serve il pacchetto {package}, che qui non è installato. Installalo con: pip install "okrwidgets[export]"',
)
NOT_A_PLAN: Final = Text(
    en="A plan is expected here, as Plan.load gives it; this is “{given}”.",
    it="Qui serve un piano, come lo dà Plan.load; questo è “{given}”.",
)

DETAILS_UNREADABLE: Final = Text(
    en="This cell holds fields as a plan's file writes them, one a line: profile: article",
    it="In questa cella i campi stanno come nel file di un piano, uno per riga: profile: article",
)
LOST_CONTROL: Final = Text(
    en="control characters, for which � stands.", it="i caratteri di controllo, al posto dei quali c'è �."
)
LOST_LENGTH: Final = Text(
    en="what goes beyond 32,767 characters in one cell: a workbook cannot hold it.",
    it="ciò che in una cella supera i 32.767 caratteri: una cartella di lavoro non può contenerlo.",
)
