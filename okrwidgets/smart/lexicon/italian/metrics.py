"""Nouns that name a dimension."""

from __future__ import annotations

from typing import Final

RATIOS: Final = (
    "coefficiente", "deviazione standard", "frazione", "grado", "grado di copertura", "grado di utilizzo",
    "incidenza", "indicatore", "indice", "livello di adesione", "livello di conformità", "livello di copertura",
    "livello di soddisfazione", "media", "mediana", "percentile", "percentuale", "peso percentuale", "proporzione",
    "punteggio", "quota", "quoziente", "ranking", "rapporto alunni-docente", "rapporto di copertura", "rating",
    "scarto quadratico", "scostamento", "tasso", "valutazione media", "varianza", "variazione", "voto", "voto medio",
)  # fmt: skip
"""Shares, rates, scores; singular, their plurals are made."""

COUNTS: Final = (
    "abbandono", "abbandono scolastico", "acquisto medio", "adesione", "affluenza", "allaccio", "assenteismo",
    "assenza", "bocciatura", "caduta", "cancellazione di ordini", "carico di lavoro", "chiamata", "clic",
    "colloquio svolto", "contagio", "conteggio", "contenzioso pendente", "contestazione", "conversione", "decesso",
    "denuncia", "difetto", "difettosità", "dimissione", "diplomato", "disoccupazione", "dispersione",
    "dispersione scolastica", "disponibilità", "disservizio", "donazione", "download", "errore", "esportazione",
    "evasione", "evasione fiscale", "frequenza", "frequenza scolastica", "gol", "guasto", "inattività", "incidente",
    "indisponibilità", "infezione", "infortunio", "ingresso", "interruzione", "iscritto", "iscrizione", "laureato",
    "mancato pagamento", "medaglia", "morbilità", "mortalità", "multa", "nascita", "natalità", "numero",
    "numero medio", "occupazione", "ordine", "parola", "passeggero", "pernottamento", "popolazione servita",
    "povertà assoluta", "prenotazione", "presenza femminile", "presenza in palestra", "presenza media",
    "prestazione erogata", "prestito", "quantità", "quantitativo", "recensione", "recidiva", "reclamo", "reso",
    "richiesta evasa", "ricorso", "ricovero", "ritardo", "rottura di stock", "scarto", "scontrino", "segnalazione",
    "sforamento", "sinistro", "somma", "spettatore", "superamento", "superamento dei limiti", "ticket aperto",
    "totale", "transazione", "turnover", "uscita dal sistema", "utilizzo", "vacanza contrattuale", "visualizzazione",
    "vittima", "volume",
)  # fmt: skip
"""What is counted."""

MONEY: Final = (
    "ammontare", "avanzo", "budget", "canone", "capitale circolante", "capitalizzazione", "carrello medio", "cedola",
    "costo", "costo del lavoro", "costo medio", "costo orario", "costo per acquisizione", "costo unitario", "debito",
    "deficit", "disavanzo", "divario retributivo", "divario salariale", "dividendo", "entrata", "fatturato",
    "finanziamento ottenuto", "flusso di cassa", "gettito", "giacenza media", "guadagno", "importo", "incasso",
    "indebitamento", "insoluto", "liquidità", "margine", "margine di contribuzione", "margine operativo", "onere",
    "patrimonio netto", "perdita", "posizione finanziaria netta", "prezzo", "prezzo medio", "produzione lorda",
    "profitto", "redditività", "reddito", "rendimento", "residuo attivo", "residuo passivo", "retribuzione", "ricavo",
    "riserva", "risultato operativo", "salario", "saldo", "sconto medio", "scontrino medio", "spesa", "spesa media",
    "stipendio", "surplus", "tariffa", "utile", "utile netto", "valore aggiunto", "valore dell'ordine",
    "valore della produzione", "valore medio", "volume d'affari",
)  # fmt: skip
"""Money and what it earns."""

TIME: Final = (
    "anticipo", "anzianità", "arretrato", "attesa", "degenza", "degenza media", "durata", "durata media", "età media",
    "giorno di ritardo", "latenza", "lista d'attesa", "lista di attesa", "minutaggio", "ora lavorata",
    "orario di apertura", "periodo di attesa", "puntualità", "ritardo medio", "tempestività dei pagamenti", "tempo",
    "tempo di attesa", "tempo di attraversamento", "tempo di attrezzaggio", "tempo di caricamento", "tempo di ciclo",
    "tempo di consegna", "tempo di evasione", "tempo di fermo", "tempo di inattività", "tempo di lavorazione",
    "tempo di pagamento", "tempo di percorrenza", "tempo di permanenza", "tempo di reazione", "tempo di risoluzione",
    "tempo di risposta", "tempo di setup", "tempo massimo", "tempo medio", "tempo medio di attesa",
    "tempo medio di risposta", "velocità", "velocità media",
)  # fmt: skip
"""How long, how fast, how late."""

AMOUNTS: Final = (
    "altezza", "battito cardiaco", "caloria", "capacità installata", "capacità produttiva", "capacità ricettiva",
    "chilo", "chilometro",
    "concentrazione", "consumo", "consumo di suolo", "consumo energetico", "consumo idrico", "copertura", "densità",
    "disponibilità degli impianti", "distanza", "efficienza energetica", "emissione", "estensione della rete",
    "fabbisogno", "giacenza", "impronta di carbonio", "intensità energetica", "livello delle scorte", "massa grassa",
    "massimale", "metro quadrato", "metro quadro", "perdita di rete", "perdita idrica", "peso", "peso corporeo",
    "portata", "potenza", "potenza installata", "pressione", "produttività", "produttività oraria", "profondità",
    "qualità dell'aria", "quantità di rifiuti", "raccolta differenziata", "resa", "riempimento",
    "rotazione del magazzino", "rumorosità", "saturazione", "scorta", "stock", "superficie", "temperatura",
    "tiratura", "tonnellata", "umidità",
)  # fmt: skip
"""Energy, goods, bodies, ground."""

PLURALS: Final = (
    "accessi", "accessi unici", "acquisti ripetuti", "adesioni", "alberi piantati", "arrivi", "assunzioni",
    "camere vendute", "casi", "clienti attivi", "clienti persi", "condivisioni", "consultazioni", "crediti formativi",
    "crediti scaduti", "donazioni raccolte", "emissioni di co2", "emissioni scope 1", "esiti", "esiti invalsi",
    "fatture pagate", "fermi macchina", "fermo macchina", "follower", "fondi raccolti", "giornate di degenza",
    "giornate di formazione", "giorni", "giorni lavorativi", "gol segnati", "gol subiti", "gradi", "grammi",
    "impression", "impressioni", "infortuni sul lavoro", "interazioni", "kg di rifiuti", "lead time", "lettori",
    "libri letti", "like", "litri", "metri", "minuti", "non conformità", "nuove iscrizioni", "nuove startup",
    "nuovi clienti", "nuovi soci", "occorrenze", "occupati", "ordini online", "ore", "ore di formazione",
    "ore di volontariato", "ore lavorate", "pagine viste", "partite vinte", "passi", "pezzi", "pezzi difettosi",
    "posti letto", "posto letto", "pratiche evase", "presenze", "presenze turistiche", "prestazioni ambulatoriali",
    "pubblicazioni scientifiche", "punti in classifica", "reclami ricevuti", "rese", "ricavi ricorrenti",
    "risultati delle prove invalsi", "risultati invalsi", "risultati nelle prove", "scorte", "sessioni",
    "spettatori paganti", "stelle", "tempi", "tempi di pagamento", "tempi medi", "tonnellate di rifiuti",
    "unità vendute", "utenti attivi", "utenti attivi mensili", "utenti registrati", "utenti unici", "utenze",
    "vendite", "vendite online", "visitatori", "visitatori unici", "visite al sito", "visite mediche", "vittorie",
    "volumi", "voti", "zero difetti",
)  # fmt: skip
"""Said in the plural only, or the same in both numbers."""

LOAN: Final = (
    "aht", "aov", "arpu", "arr", "average order value", "bmi", "bounce rate", "break-even", "burn rate", "cac",
    "capex", "cash flow", "churn", "churn rate", "click-through rate", "clv", "code coverage", "cogs",
    "conversion rate", "copertura dei test", "cost per click", "cpa", "cpc", "cpi", "cpl", "cpm", "csat", "ctr",
    "customer lifetime value", "customer satisfaction score", "cycle time", "dau", "defect rate", "dso", "ebit",
    "ebit margin", "ebitda", "ebitda margin", "engagement rate", "enps", "error rate", "fcr", "fte", "gmv", "gpa",
    "headcount", "imc", "impressions", "indice di massa corporea", "kg", "km", "kwh", "lcp", "lead", "lighthouse",
    "ltv", "market share", "mau", "mol", "mql", "mrr", "mtbf", "mttr", "mwh", "net promoter score", "nfp", "nps",
    "nrr", "oee", "open rate", "opex", "otd", "otif", "p95", "p99", "page view", "pageview", "pfn", "pil", "pm10",
    "pm2", "ppm", "quota di mercato", "retention", "retention rate", "revenue", "roa", "roas", "roce", "roe", "roi",
    "ros", "run rate", "scrap rate", "sell-out", "share of voice", "sla", "spread", "sql", "story point", "tep",
    "throughput", "time to hire", "time to market", "tir", "traffico", "traffico organico", "traffico web", "ttr",
    "ula", "uptime", "velocity", "wau", "win rate", "yield",
)  # fmt: skip
"""English, in daily use, and short names."""
