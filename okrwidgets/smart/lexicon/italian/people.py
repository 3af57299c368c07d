"""Groups whose behaviour can be counted."""

from __future__ import annotations

from typing import Final

PEOPLE: Final = (
    "abbonato", "abitante", "acquirente", "addetto", "adolescente", "adulto", "agricoltore", "allenatore",
    "allevatore", "allieva", "allievo", "alunna", "alunno", "amministratore", "amministratrice", "analista",
    "anziano", "apprendista", "artigiano", "artista", "assistente", "assistito", "atleta", "atleta paralimpico",
    "attivista", "autista", "automobilista", "autore", "azionista", "badante", "bambina", "bambino", "beneficiaria",
    "beneficiario", "bibliotecario", "bimbo", "candidata", "candidato", "caregiver", "ciclista", "cittadina",
    "cittadino", "cliente", "collaboratore", "collaboratrice", "collega", "coltivatore", "commerciante", "commesso",
    "committente", "comunità locale", "concittadino", "consigliera", "consigliere", "consulente", "consumatore",
    "contribuente", "cooperante", "detenuto", "dipendente", "dirigente", "disoccupato", "docente", "donatore",
    "donatrice", "donna", "dottoranda", "dottorando", "educatore", "educatrice", "elettore", "escursionista",
    "esercente", "esperto", "esportatore", "espositore", "famiglia", "farmacista", "fisioterapista", "formatore",
    "fornitore", "fruitore", "funzionario", "genitore", "giocatore", "giocatrice", "giornalista", "giovane",
    "giudice", "guida turistica", "impiegata", "impiegato", "imprenditore", "imprenditrice", "impresa", "infermiera",
    "infermiere", "ingegnere", "inquilino", "insegnante", "inserzionista", "investitore", "ispettore", "istruttore",
    "lavoratore", "lavoratrice", "lettrice", "libero professionista", "maestro", "magistrato", "malato",
    "manager di reparto", "medico", "medico di base", "migrante", "minore", "musicista", "negoziante", "neoassunto",
    "neonato", "nonno", "operaio", "operatore", "operatore sanitario", "operatrice", "ospite", "ostetrica",
    "partecipante", "paziente", "pedone", "pendolare", "pensionata", "pensionato", "perito", "pescatore", "podista",
    "praticante", "professionista", "professore", "professoressa", "programmatore", "proprietario", "psicologo",
    "ragazza", "ragazzo", "residente", "responsabile", "ricercatore", "ricercatrice", "rifugiato", "rivenditore",
    "sanitario", "scrittore", "senzatetto", "sindaco", "socia", "socio", "sostenitore", "specializzando",
    "spedizioniere", "sportivo", "squadra", "stagista", "straniero", "studente", "studentessa", "sviluppatore",
    "tecnico", "tifoso", "tirocinante", "titolare", "turista", "ufficio", "uomo", "utente", "utilizzatore",
    "vacanziere", "venditore", "viaggiatore", "vigile", "volontaria", "volontario",
)  # fmt: skip
"""Singular, their plurals are made."""

AS_THEY_ARE: Final = (
    "amministrazioni", "asl", "associazioni", "aziende agricole", "banche", "cda", "cittadinanza", "classi",
    "clientela", "community", "comuni", "corpo docente", "developer", "editori", "enti del terzo settore",
    "enti locali", "esercizi commerciali", "fan", "forze dell'ordine", "imprese femminili", "influencer",
    "isole minori", "istituti scolastici", "leader di area", "maker", "manager", "micro imprese", "minoranze", "neet",
    "nuclei familiari", "ong", "onlus", "organico docente", "over 65", "personale amministrativo", "personale ata",
    "personale docente", "personale infermieristico", "personale medico", "personale sanitario",
    "personale scolastico", "pmi", "popolazione", "popolazione anziana", "popolazione residente", "prospect",
    "province", "pubblico", "regioni", "retailer", "sindacati", "staff", "stakeholder locali", "start-up",
    "studenti fuori sede", "subscriber", "team leader", "terzo settore", "tester", "under 35", "user", "utenza",
    "vigili del fuoco",
)  # fmt: skip
"""The same in both numbers, plural only, or bodies of people."""
