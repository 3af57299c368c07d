"""Verbs after which something is there or done."""

from __future__ import annotations

from typing import Final

MAKE: Final = (
    "abbozzare", "allestire", "arredare", "asfaltare", "assemblare", "attrezzare", "bonificare", "cablare",
    "coibentare", "compilare", "comporre", "confezionare", "costruire", "creare", "dare alle stampe", "dare vita",
    "definire", "delineare", "demolire", "dipingere", "disegnare", "edificare", "efficientare l'impianto",
    "elaborare", "elettrificare", "erigere", "fabbricare", "fare", "fare nascere", "fondare", "formulare", "ideare",
    "illuminare", "imbiancare", "impermeabilizzare", "impiantare", "industrializzare", "interrare", "isolare",
    "mappare", "metanizzare", "mettere a dimora", "mettere a norma", "mettere a punto", "mettere in sicurezza",
    "mettere insieme", "montare", "pavimentare", "piantare", "piantumare", "predisporre", "preparare", "produrre",
    "progettare", "prototipare", "realizzare", "recintare", "redigere", "restaurare", "riasfaltare", "ricostruire",
    "rifare", "riparare", "riqualificare", "riscrivere", "risistemare", "ristrutturare", "scavare", "scrivere",
    "sistemare", "stendere", "stilare", "sviluppare", "tracciare", "ultimare", "urbanizzare", "verniciare",
)  # fmt: skip
"""Built, written, drawn up."""

START: Final = (
    "accendere", "andare in produzione", "andare live", "andare online", "aprire", "attivare", "attuare", "avviare",
    "azionare", "collaudare", "cominciare", "costituire", "dare attuazione", "dare avvio", "dare corso",
    "dare esecuzione", "dare inizio", "debuttare", "entrare a regime", "entrare in esercizio", "entrare in funzione",
    "entrare in produzione", "entrare in vigore", "esordire", "immettere", "inaugurare", "iniziare", "insediare",
    "instaurare", "intraprendere", "introdurre", "istituire", "lanciare", "mandare in produzione", "mettere",
    "mettere a disposizione", "mettere a regime", "mettere a terra", "mettere in atto", "mettere in campo",
    "mettere in esercizio", "mettere in funzione", "mettere in linea", "mettere in opera", "mettere in pratica",
    "mettere in produzione", "mettere in servizio", "mettere online", "partire", "portare a regime",
    "portare in produzione", "portare online", "rendere attiva", "rendere attivo", "rendere operativa",
    "rendere operative", "rendere operativi", "rendere operativo", "riaprire", "riattivare", "riavviare",
    "ricominciare", "rimettere in funzione", "ripartire", "riprendere", "sperimentare", "testare", "validare",
    "valutare",
    "varare",
)  # fmt: skip
"""Begun, opened, set going."""

END: Final = (
    "abbandonare", "abolire", "abrogare", "accreditare", "annullare", "archiviare", "azzerare l'arretrato", "buttare",
    "cancellare", "cessare", "chiudere", "completare", "concludere", "consegnare", "corrispondere", "depositare",
    "disattivare", "disdire", "disinstallare", "dismettere", "erogare", "esaurire", "estinguere", "estrarre",
    "evadere", "finalizzare", "finire", "inviare", "liquidare", "pagare", "portare a compimento", "portare a termine",
    "presentare", "raccogliere", "recapitare", "recedere", "rendicontare", "restituire", "revocare", "riconsegnare",
    "rimborsare", "rimuovere", "risolvere", "ritirare", "saldare", "sanare", "sciogliere", "sgomberare",
    "smantellare", "smettere", "smontare", "sopprimere", "sospendere", "spedire", "spegnere", "stanziare", "svuotare",
    "terminare", "trasmettere", "versare",
)  # fmt: skip
"""Finished, closed, delivered."""

DECIDE: Final = (
    "abilitare", "accettare", "acquisire il parere", "acquistare", "adeguare", "adottare", "affidare", "affiggere",
    "affittare", "aggiornare", "aggiudicare", "alienare", "allegare", "ammettere", "annunciare", "appaltare",
    "applicare", "approvare", "assegnare", "attribuire", "autorizzare", "bandire", "candidare", "candidarsi",
    "cedere", "certificare", "classificare", "codificare", "comprare", "comunicare", "concedere", "concordare",
    "conferire", "confermare l'incarico", "contrattualizzare", "convalidare", "convenzionare", "convocare",
    "decidere", "decretare", "delegare", "deliberare", "designare", "destinare", "determinare", "dichiarare",
    "diramare", "divulgare", "donare", "dotare", "dotarsi", "eleggere", "emanare", "emettere", "espropriare",
    "esternalizzare", "finanziare", "firmare", "fissare", "fondere", "formalizzare", "identificare", "illustrare",
    "impartire", "impegnare", "incaricare", "incorporare", "indicare", "indire", "individuare", "internalizzare",
    "iscrivere", "iscriversi", "locare", "modificare", "munire", "munirsi", "noleggiare", "nominare", "normare",
    "notificare",
    "omologare", "ordinare", "partecipare", "pattuire", "perimetrare", "permutare", "pianificare", "postare",
    "prendere in carico", "prenotare",
    "programmare", "promulgare", "proporre", "proporsi", "prorogare", "pubblicare", "pubblicizzare", "quotare",
    "ratificare", "recepire", "regolamentare", "regolarizzare", "rendere accessibile online",
    "rendere accessibili online", "rendere disponibile", "rendere disponibili", "rendere nota", "rendere note",
    "rendere noti", "rendere noto", "rendere pubblica", "rendere pubbliche", "rendere pubblici", "rendere pubblico",
    "ricapitalizzare", "riconfermare", "rifinanziare", "riformare", "rilasciare", "rilevare", "rimodulare",
    "rinnovare", "ripubblicare", "rivedere", "scegliere", "scorporare", "selezionare", "siglare", "sottoporre",
    "sottoscrivere", "stabilire", "stampare", "stipulare", "strutturare", "tradurre", "transare", "trascrivere",
    "verbalizzare", "verificare", "vidimare", "vietare",
)  # fmt: skip
"""Decided, signed, made known."""

PEOPLE: Final = (
    "abbinare", "addestrare", "affidare in adozione", "allenare", "allenarsi", "arruolare", "assumere",
    "assumere un responsabile", "celebrare", "censire", "certificare le competenze", "chiamare", "collocare",
    "condurre", "condurre interviste", "contattare", "dimettere", "disputare", "effettuare", "erogare corsi",
    "eseguire", "esibirsi", "festeggiare", "filmare", "formare", "fotografare", "gareggiare", "giocare", "girare",
    "incontrare", "insegnare", "inserire", "intervistare", "invitare", "istruire", "licenziare", "mettere in scena",
    "nominare un responsabile", "organizzare", "ospitare", "patrocinare", "premiare i vincitori", "prendere servizio",
    "programmare incontri", "proiettare", "reclutare", "reintegrare", "richiamare", "ricollocare", "screenare",
    "seguire corsi", "seguire il corso", "seguire un corso", "sfamare", "somministrare", "sostituire",
    "stabilizzare i precari", "svolgere", "telefonare", "tenere", "tenere corsi", "trasferire", "tutorare",
    "vaccinare", "visitare",
)  # fmt: skip
"""People hired, taught, received, visited."""

TECHNIQUE: Final = (
    "accorpare", "adibire", "agganciare", "aggiungere", "automatizzare", "calibrare", "campionare", "caricare",
    "catalogare", "centralizzare", "collegare", "condividere il documento", "configurare", "connettere",
    "containerizzare", "convertire gli impianti", "correggere", "debuggare", "decommissionare", "dematerializzare",
    "deployare", "digitalizzare", "disaccoppiare", "disinfettare", "distribuire", "dividere", "dockerizzare",
    "documentare", "esporre", "etichettare", "etichettare i dati", "etichettare i prodotti", "fare deploy",
    "fare il deploy", "fare il rilascio", "fare refactoring", "fixare", "geolocalizzare", "igienizzare", "imballare",
    "importare", "indicizzare", "informatizzare", "ingegnerizzare", "inizializzare", "installare", "integrare",
    "interconnettere", "inventariare", "investire", "localizzare", "manutenere", "mergiare", "mettere a catalogo",
    "mettere a gara", "mettere in commercio", "mettere in vendita", "migrare", "misurare", "modellare", "monetizzare",
    "movimentare", "onboardare", "parametrizzare", "patchare", "personalizzare", "pesare", "pianificare lo sprint",
    "pulire", "pushare", "rebrandizzare", "recuperare l'edificio", "refattorizzare", "registrare", "reinvestire",
    "replicare", "revisionare", "riallineare i dati", "riciclare", "riconvertire", "rimpiazzare", "riorganizzare",
    "risolvere i bug", "riutilizzare", "sanificare", "scansionare", "scaricare", "schedulare", "separare",
    "sincronizzare", "sostituire le caldaie", "sottotitolare", "spendere", "spostare", "standardizzare", "stoccare",
    "strumentare", "suddividere", "taggare", "tarare", "tracciare gli errori", "trasportare", "unificare",
    "versionare", "virtualizzare",
)  # fmt: skip
"""Software, data, plants."""

OWN_LIFE: Final = (
    "alzarsi", "andare", "bere", "camminare", "cantare", "coltivare un orto", "compiere", "coricarsi", "correre",
    "cucinare", "dormire", "fare sport", "fare una maratona", "fare volontariato", "guardare",
    "imparare a memoria", "leggere", "mangiare", "meditare", "mettersi in proprio", "nuotare",
    "partecipare a una gara", "passeggiare", "pedalare", "percorrere", "riordinare", "seminare", "sposarsi",
    "suonare", "tenere un diario", "trasferirsi", "traslocare", "viaggiare",
)  # fmt: skip
"""What one does for oneself."""
