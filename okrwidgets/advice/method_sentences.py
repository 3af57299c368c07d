"""What single methods advise about levels, commitment and rhythm, in both languages."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

WHICH_COMMITMENT: Final = Text(
    en="Committed or aspirational? Of a committed objective this method expects a score of 1.0, of an aspirational one 0.7.",
    it="Vincolante o ambizioso? Da un obiettivo vincolante questo metodo si aspetta un punteggio di 1,0, da uno ambizioso 0,7.",
)

ALL_COMMITTED: Final = Text(
    en="All {n} objectives are committed. Whoever always reaches everything has aimed too low: which one may be out of reach?",
    it="Tutti i {n} obiettivi sono vincolanti. Chi raggiunge sempre tutto ha puntato troppo in basso: quale può essere fuori portata?",
)

ALL_FROM_ABOVE: Final = Text(
    en="All {n} objectives of teams and persons come from above; about half may well come from the teams themselves. Which one would a team add?",
    it="Tutti i {n} obiettivi di team e persone derivano dall'alto; circa metà può benissimo nascere nei team. Quale aggiungerebbe un team?",
)

ONE_A_TEAM: Final = Text(
    en="{owner} has {n} objectives at once; this method works with one. Which one comes first?",
    it="{owner}: {n} obiettivi insieme; questo metodo lavora con uno. Quale viene prima?",
)

HOW_SURE: Final = Text(
    en="This method asks every week how sure you are, starting from five out of ten. How sure are you of “{title}” today?",
    it="Questo metodo chiede ogni settimana quanta fiducia hai di farcela, partendo da cinque su dieci. Oggi quanta ne hai per “{title}”?",
)
