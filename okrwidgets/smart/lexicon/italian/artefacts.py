"""Nouns for things that are there or not."""

from __future__ import annotations

from typing import Final

DOCUMENTS: Final = (
    "accordo", "albo", "allegato", "analisi swot", "annuario", "appendice", "archivio", "articolo", "assicurazione",
    "atlante", "attestato", "atto", "autorizzazione", "avviso", "bando", "bando di gara", "bilancio",
    "bilancio di sostenibilità", "bilancio sociale", "bolletta", "bolletta elettrica", "borsa di studio", "bozza",
    "brevetto", "calendario", "capitolato", "carta d'identità", "carta dei servizi", "cartella clinica", "catalogo",
    "certificato", "certificazione", "check-list", "circolare", "codice", "codice di condotta", "codice etico",
    "contratto", "contratto di servizio", "convenzione", "copione", "cronoprogramma", "curricolo",
    "curricolo verticale", "curriculum", "decreto", "decreto attuativo", "delibera", "deliberazione", "determina",
    "dichiarazione di accessibilità", "diploma", "direttiva", "disciplinare", "documento",
    "documento di programmazione", "dossier", "e-book", "elenco", "esame", "fascicolo", "fattura",
    "foglio di calcolo", "formulario", "garanzia fideiussoria", "giornale", "giornalino", "graduatoria", "guida",
    "informativa", "insegna", "inventario", "legge", "legge regionale", "lettera", "lettera di incarico", "libretto",
    "libro", "libro bianco", "listino", "manifesto", "mansionario", "manuale", "mappa", "mappa dei processi",
    "mappa dei rischi", "materiale didattico", "memorandum", "menù", "modulo", "newsletter", "norma tecnica", "nota",
    "nota informativa", "opuscolo", "ordinanza", "organigramma", "pagella", "patente", "patto", "patto educativo",
    "perizia", "permesso", "permesso di costruire", "piano", "piano di comunicazione", "piano di formazione",
    "piano di miglioramento", "piano di sicurezza", "piano di zona", "piano industriale", "piano operativo",
    "piano regolatore", "piano triennale", "planimetria", "polizza", "portfolio", "preventivo", "procedura operativa",
    "progetto definitivo", "progetto esecutivo", "programma operativo", "prospetto", "protocollo",
    "protocollo d'intesa", "prova comune", "pubblicazione", "quaderno", "quadro normativo", "questionario",
    "rapporto annuale", "registro", "regolamento", "relazione annuale", "relazione finale", "report", "ricetta",
    "ricettario", "riforma", "rivista", "romanzo", "scheda", "scheda tecnica", "schema", "sentenza", "sondaggio",
    "specifica", "statuto", "tariffario", "tesi", "tessera", "testo unico", "titolo abilitativo", "traccia",
    "unità didattica", "vademecum", "verbale", "visura", "volantino",
)  # fmt: skip
"""Papers, rules, agreements."""

PLACES: Final = (
    "acquedotto", "aeroporto", "aiuola", "albero", "alloggio", "ambulanza", "ambulatorio", "appartamento",
    "area verde", "argine", "aula", "aula informatica", "ausilio", "autobus", "automezzo", "banchina",
    "banco di prova", "batteria", "biblioteca", "bicicletta", "bottega", "caldaia", "camera", "campo da gioco",
    "campo sportivo", "cantiere", "cappotto termico", "casa dell'acqua", "casa della comunità", "cassonetto",
    "centrale operativa", "centro di raccolta", "centro diurno", "centro estivo", "centro per l'impiego", "ciclovia",
    "cinema", "colonnina", "colonnina di ricarica", "condotta idrica", "contatore", "cucina", "defibrillatore",
    "depuratore", "discarica", "dispositivo", "distributore", "edificio", "fabbrica", "fabbricato", "fermata",
    "filiale", "fognatura", "fontanella", "fotocopiatrice", "galleria", "giardino", "hangar", "hotel", "immobile",
    "impianto", "impianto fotovoltaico", "impianto sportivo", "infopoint", "isola ecologica", "laboratorio",
    "laboratorio didattico", "lampada", "lampione", "lavagna", "linea di montaggio", "linea di produzione",
    "linea elettrica", "linea tranviaria", "locale", "macchina", "macchinario", "magazzino", "marciapiede", "mensa",
    "mezzo elettrico", "monumento", "museo", "negozio", "officina", "orto", "ospedale", "ospedale di comunità",
    "palazzetto", "palestra", "pannello fotovoltaico", "pannello solare", "parcheggio", "parco", "piazza", "piscina",
    "pista ciclabile", "ponte", "porto", "presidio territoriale", "pronto soccorso", "quartiere", "rampa", "reparto",
    "residenza", "robot", "rotatoria", "sala", "sala operatoria", "scaffale", "scuola", "sede", "semaforo", "sensore",
    "serra", "sottopasso", "spogliatoio", "sportello", "sportello unico", "stabilimento", "stadio", "stazione",
    "strada", "tablet", "teatro", "telecamera", "terreno", "tetto", "torre", "traliccio", "treno", "tunnel",
    "turbina", "vagone", "varco", "veicolo", "veicolo elettrico", "vetrina", "via ciclabile", "viadotto", "vigneto",
    "villetta",
)  # fmt: skip
"""Buildings, plants, things one can touch."""

DIGITAL: Final = (
    "account", "alert", "algoritmo", "ambiente di staging", "ambiente di test", "anagrafe", "anagrafica", "api",
    "app", "app mobile", "applicativo", "applicazione", "archivio digitale", "assistente virtuale", "automatismo",
    "banca dati", "cablaggio strutturato", "casella pec", "certificato ssl", "chatbot", "cluster", "cruscotto",
    "datacenter", "dominio", "form", "forum", "funzione di ricerca", "gestionale", "intranet", "libreria", "link",
    "log", "logo", "messaggio", "motore di ricerca", "notifica push", "pagina", "pagina web", "piattaforma",
    "piattaforma digitale", "plugin", "podcast", "portale", "prototipo", "query", "repository", "script", "sdk",
    "server", "sistema gestionale", "sistema informativo", "sito", "sito istituzionale", "sito web", "sottodominio",
    "test di carico", "test unitario", "token", "tutorial", "video", "videocorso", "videogioco", "vpn", "webinar",
    "widget",
)  # fmt: skip
"""Software, data, channels."""

DEALS: Final = (
    "acquisizione societaria", "affiliazione", "assemblea", "asta", "audit", "audizione", "bacheca",
    "campagna pubblicitaria", "campionato", "carta fedeltà", "cassetto fiscale", "ciclo di incontri", "comitato",
    "commessa", "concerto", "concorso", "conferenza", "congresso", "consiglio direttivo", "consorzio", "consulta",
    "convegno", "cooperativa", "corso", "corso di formazione", "corso di laurea", "cruscotto direzionale",
    "dottorato", "esercitazione", "esposizione", "festa", "festival", "fideiussione", "fiera", "fondazione",
    "fondo di garanzia", "fondo di riserva", "gara", "gara d'appalto", "giornata ecologica", "giuria", "hackathon",
    "incarico", "incubatore", "kit", "laurea", "lezione", "licenza", "linea di credito", "lista elettorale",
    "lotteria", "maratona", "marchio", "master", "mercatino", "mostra", "mutuo", "open day", "osservatorio",
    "partita", "prova di evacuazione", "prova parallela", "raduno", "rassegna", "riunione", "sagra", "seminario",
    "sessione formativa", "simulazione", "spettacolo", "sportello d'ascolto", "squadra giovanile", "startup",
    "tavola rotonda", "tirocinio", "torneo", "unità mobile", "visita guidata", "workshop",
)  # fmt: skip
"""Deeds, posts and events that are there once they are done."""

AS_THEY_ARE: Final = (
    "area giochi", "aree giochi", "asili nido", "asilo nido", "auto", "auto elettriche", "banner", "blog",
    "brand book", "brochure", "bus", "bus elettrici", "business plan", "changelog", "cloud", "cms",
    "comunicati stampa", "comunicato stampa", "conferenza stampa", "conferenze stampa", "convenzione quadro",
    "convenzioni quadro", "cookie policy", "crm", "dashboard", "data center", "database", "dataset", "design system",
    "disegni di legge", "disegno di legge", "dpi", "dup", "duvri", "dvr", "e-commerce", "ecommerce", "elearning",
    "endpoint", "erp", "faq", "feed", "file", "firewall", "fondi pnrr", "gadget", "handbook", "hardware", "help desk",
    "helpdesk", "homepage", "issue tracker", "landing page", "lavori pubblici", "legge delega", "lim", "linea guida",
    "linee guida", "magliette", "marketplace", "materiali informativi", "merchandising", "microservizi",
    "moduli online", "modulo online", "monopattini", "mvp", "nulla osta", "open data", "packaging", "paesc", "pc",
    "pdp", "pei", "piao", "post", "post sui social", "postazioni", "power bi", "privacy policy", "ptof", "ptpct",
    "pums", "punti vendita", "punto vendita", "rav", "release note", "release notes", "rsa", "runbook", "showroom",
    "smartphone", "social wall", "software", "sop", "spid", "stage", "staging", "suap", "template", "totem", "tpl",
    "ufficio stampa", "wi-fi", "wifi", "wiki",
)  # fmt: skip
"""The same in both numbers, or plural only."""
