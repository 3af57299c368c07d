"""Action nouns after which something is there or done."""

from __future__ import annotations

from typing import Final

MAKE: Final = (
    "allestimento", "asfaltatura", "assemblaggio", "bonifica", "cablaggio", "coibentazione", "compilazione",
    "composizione", "costruzione", "creazione", "definizione", "demolizione", "edificazione", "elaborazione",
    "elettrificazione", "esecuzione", "fabbricazione", "formulazione", "fornitura", "ideazione", "mappatura",
    "messa a dimora", "messa a norma", "messa a punto", "messa in sicurezza", "montaggio", "pavimentazione",
    "piantumazione", "posa", "posa in opera", "predisposizione", "preparazione", "produzione", "progettazione",
    "prototipazione", "realizzazione", "redazione", "restauro", "ricognizione", "ricostruzione", "rifacimento",
    "riparazione",
    "riqualificazione", "riscrittura", "ristrutturazione", "scavo", "scrittura", "sistemazione",
    "stesura",
    "sviluppo", "tracciamento", "urbanizzazione", "verniciatura",
)  # fmt: skip
"""Built, written, drawn up."""

START: Final = (
    "apertura", "attivazione", "attuazione", "avviamento", "avvio", "collaudo", "costituzione", "debutto",
    "entrata a regime", "entrata in esercizio", "entrata in funzione", "entrata in produzione", "entrata in servizio",
    "entrata in vigore", "go live", "go-live", "immissione", "inaugurazione", "inizio", "insediamento",
    "instaurazione", "introduzione", "istituzione", "kick-off", "kickoff", "lancio", "messa a disposizione",
    "messa a regime", "messa a terra", "messa in atto", "messa in campo", "messa in esercizio", "messa in funzione",
    "messa in linea", "messa in onda", "messa in opera", "messa in produzione", "messa in servizio", "messa online",
    "partenza", "riapertura", "riattivazione", "riavvio", "ripresa", "roll out", "roll-out", "rollout",
    "sperimentazione", "test", "validazione", "valutazione", "varo",
)  # fmt: skip
"""Begun, opened, set going."""

END: Final = (
    "abolizione", "abrogazione", "annullamento", "archiviazione", "cancellazione", "cessazione", "chiusura",
    "completamento", "conclusione", "consegna", "disattivazione", "dismissione", "erogazione", "estinzione",
    "evasione", "finalizzazione", "invio", "liquidazione", "pagamento", "presentazione", "recesso", "rendicontazione",
    "restituzione", "revoca", "rimborso", "rimozione", "risoluzione", "ritiro", "scioglimento", "smantellamento",
    "smontaggio", "soppressione", "spedizione", "spegnimento", "stanziamento", "svuotamento", "trasmissione",
    "ultimazione", "versamento",
)  # fmt: skip
"""Finished, closed, delivered."""

DECIDE: Final = (
    "abilitazione", "accettazione", "accreditamento", "acquisizione del parere", "acquisto", "adeguamento",
    "adozione", "affidamento", "affissione", "aggiornamento", "aggiudicazione", "ammissione", "annuncio", "appalto",
    "applicazione", "approvazione", "assegnazione", "attribuzione", "autorizzazione", "candidatura", "certificazione",
    "cessione", "classificazione", "codificazione", "comunicazione dei risultati", "concessione", "conferimento",
    "contrattualizzazione", "convalida", "convenzionamento", "convocazione", "delega", "deliberazione",
    "designazione", "determinazione", "dichiarazione", "divulgazione", "elezione", "emanazione", "emissione",
    "emissione del bando", "esternalizzazione", "finanziamento", "firma", "formalizzazione", "fusione",
    "identificazione", "individuazione", "indizione", "internalizzazione", "modifica", "noleggio", "nomina",
    "notifica", "omologazione", "pianificazione", "programmazione", "promulgazione", "proroga", "pubblicazione",
    "quotazione", "ratifica", "recepimento", "regolamentazione", "regolarizzazione", "revisione", "riforma",
    "rilascio", "rimodulazione", "rinnovo", "ripubblicazione", "scelta", "selezione", "sottoscrizione", "stampa",
    "standardizzazione", "stipula", "stipulazione", "traduzione", "trascrizione", "verbalizzazione", "verifica",
)  # fmt: skip
"""Decided, signed, made known."""

PEOPLE: Final = (
    "addestramento", "allenamento", "arruolamento", "assunzione", "celebrazione", "coinvolgimento di esperti",
    "collocamento", "conduzione", "effettuazione", "formazione", "immissione in ruolo", "inserimento", "intervista",
    "onboarding", "organizzazione", "partecipazione", "partecipazione al bando", "partecipazione alla fiera",
    "partecipazione alla gara", "presa in carico", "reclutamento", "recruiting", "ricollocamento", "screening",
    "selezione del personale", "somministrazione", "sostituzione", "stabilizzazione dei precari",
    "stabilizzazione del personale", "svolgimento", "trasferimento", "trasloco", "vaccinazione", "visita",
)  # fmt: skip
"""People hired, taught, received, visited."""

TECHNIQUE: Final = (
    "accorpamento", "automatizzazione", "automazione", "backup", "caricamento", "catalogazione", "censimento",
    "centralizzazione", "collegamento", "configurazione", "connessione", "containerizzazione", "correzione",
    "decommissioning", "dematerializzazione", "deploy", "deployment", "digitalizzazione", "disinfestazione",
    "distribuzione", "documentazione delle api", "etichettatura", "georeferenziazione", "indicizzazione",
    "industrializzazione", "informatizzazione", "installazione", "integrazione", "interconnessione",
    "inventariazione", "localizzazione", "manutenzione", "migrazione", "misurazione", "passaggio al cloud",
    "patching", "potatura", "pulizia", "raccolta", "refactoring", "registrazione", "release", "riciclo",
    "riconversione", "rilevazione", "rimpiazzo", "riorganizzazione", "sanificazione", "scansione", "semina",
    "separazione", "sincronizzazione", "taratura", "testing", "unificazione", "virtualizzazione",
)  # fmt: skip
"""Software, data, plants."""
