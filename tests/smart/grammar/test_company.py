"""What "all", "our 12 offices", limits of time and descriptions are there for beside other numbers."""

from __future__ import annotations

import pytest

from okrwidgets.smart.grammar import read
from okrwidgets.text import Language

ROLES: list[tuple[Language, str, list[str]]] = [
    # something is done in each of them
    ("en", "Run a fire drill in all branches", ["target"]),
    ("en", "Hold quarterly reviews with every supplier", ["target"]),
    ("en", "Read two books in every class", ["target", "target"]),
    ("en", "Owners named for every service, fewer than 5 alerts ignored", ["target", "target"]),
    ("en", "Paper forms are gone from all wards and 60% of records are digital", ["target", "target"]),
    ("en", "Renewal of all leases for at least 30 shops", ["target", "target"]),
    ("it", "Installare i rilevatori in tutte le aule", ["target"]),
    ("it", "Azzerare la plastica monouso in tutte le mense", ["target", "target"]),
    ("it", "Svolgere due prove in ogni classe", ["target", "target"]),
    ("it", "Rinnovo di tutti i contratti per almeno 30 negozi", ["target", "target"]),
    ("en", "Satisfaction of 90% in every branch", ["target", "target"]),
    ("en", "Cut absence by 10%, for all age groups", ["target", "target"]),
    ("it", "Puntualità del 95% in tutte le stazioni", ["target", "target"]),
    # how the figure is counted, by which means it is reached
    ("en", "Lower the error rate to 2%, by checking invoices again with all suppliers", ["target", "scope"]),
    ("it", "Piantare 2 alberi per ogni nuovo iscritto", ["target", "scope"]),
    ("it", "Raccogliere 500 adesioni, mediante incontri in tutti i quartieri", ["target", "scope"]),
    # things that are there already
    ("en", "Open a help desk in our 12 offices", ["target"]),
    ("en", "The 3 sites are certified", ["target"]),
    ("en", "Improve cleanliness in our 12 offices", ["scope"]),
    ("en", "The 3 sites cut energy use by 10%", ["scope", "target"]),
    ("en", "Roll out badges at the two plants; train 300 operators", ["target", "target"]),
    ("it", "Sostituzione delle caldaie nelle 4 scuole", ["target"]),
    ("it", "Consegna dei tablet ai 40 volontari", ["target"]),
    ("it", "Le 3 sedi hanno il registro aggiornato", ["target"]),
    ("it", "Le 3 sedi riducono i consumi del 10%", ["scope", "target"]),
    # which ones are meant
    ("en", "No ticket open for more than 30 days", ["target", "scope"]),
    ("en", "No patient waits longer than 4 hours", ["target", "scope"]),
    ("en", "No critical bugs, fewer than 5 minor bugs", ["target", "target"]),
    ("en", "Ramps at all stations with more than 500 passengers", ["target", "scope"]),
    ("it", "Nessuna fattura scaduta da più di 60 giorni", ["target", "scope"]),
    ("it", "Tutti i comuni con più di 5.000 abitanti hanno uno sportello", ["target", "scope"]),
    ("it", "Apertura di due asili da 40 posti", ["target", "scope"]),
    ("it", "Assunzione di 3 medici e di 7 infermieri", ["target", "target"]),
    # limits of time for each case
    ("en", "95% of calls answered within 20 seconds", ["target", "service_time"]),
    ("en", "% of leaks repaired in 2 working days", ["service_time"]),
    ("en", "Send 3 mails, the first of which goes out within 2 hours", ["target", "target"]),
    ("it", "Percentuale di guasti riparati entro 48 ore", ["service_time"]),
    ("it", "Ogni unità ha almeno 2 referenti", ["target", "target"]),
]


@pytest.mark.parametrize(("lang", "text", "roles"), ROLES)
def test_roles_in_company(lang: Language, text: str, roles: list[str]) -> None:
    assert [found.role for found in read(text, lang).quantities] == roles
