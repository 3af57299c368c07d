"""What is said about how confidence and targets moved."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

# -------------------------------------------------------------------------------------------- confidence

NO_CONFIDENCE_YET: Final = Text(
    en="Nobody has said yet how sure we are: from 0 to 10?",
    it="Nessuno ha ancora detto quanta fiducia c'è: da 0 a 10?",
)

CONFIDENCE_ONCE: Final = Text(en="Confidence {now} of 10 ({day}).", it="Fiducia {now} su 10 ({day}).")

CONFIDENCE_ROSE: Final = Text(
    en="Confidence rose from {before} ({first}) to {now} ({day}).",
    it="Fiducia in crescita: da {before} ({first}) a {now} ({day}).",
)

CONFIDENCE_FELL: Final = Text(
    en="Confidence fell from {before} ({first}) to {now} ({day}). What has changed?",
    it="Fiducia in calo: da {before} ({first}) a {now} ({day}). Che cosa è cambiato?",
)

CONFIDENCE_SAME: Final = Text(
    en="Confidence is {now} of 10, as at the beginning ({first}; last: {day}).",
    it="Fiducia {now} su 10, come all'inizio ({first}; ultima: {day}).",
)

# ---------------------------------------------------------------------------------------- targets that moved

TARGET_MOVED: Final = Text(
    en="{title}: on {day} the target moved from {before} to {after}.",
    it="{title}: il valore obiettivo è passato da {before} a {after} ({day}).",
)

TARGET_MOVED_FROM_OPEN: Final = Text(
    en="{title}: on {day} the target moved to {after}; what it was before is not written down.",
    it="{title}: il valore obiettivo è passato a {after} ({day}); quello di prima non è annotato.",
)

TARGET_MOVED_SINCE: Final = Text(
    en="{title}: some time after {since} the target moved from {before} to {after}.",
    it="{title}: il valore obiettivo è passato da {before} a {after}, in un momento successivo a {since}.",
)

GIT_TOO_SLOW: Final = Text(
    en="Git took too long, so only the check-ins of the file are known.",
    it="Git ci ha messo troppo, quindi si conoscono solo gli aggiornamenti del file.",
)

GIT_REFUSED: Final = Text(
    en="Git does not open this repository, so only the check-ins of the file are known. Is the folder yours?",
    it="Git non apre questo repository, quindi si conoscono solo gli aggiornamenti del file. La cartella è tua?",
)

OLDER_VERSIONS_NOT_READ: Final = Text(
    en="Only the latest {n} versions were read; older ones were not.",
    it="Sono state lette solo le ultime {n} versioni, non quelle precedenti.",
)

VERSIONS_SKIPPED: Final = Plural(
    one=Text(
        en="{n} earlier version could not be read and was skipped: {commits}.",
        it="{n} versione precedente non si è potuta leggere ed è stata saltata: {commits}.",
    ),
    other=Text(
        en="{n} earlier versions could not be read and were skipped: {commits}.",
        it="{n} versioni precedenti non si sono potute leggere e sono state saltate: {commits}.",
    ),
)
