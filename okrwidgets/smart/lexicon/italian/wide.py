"""Nouns that point at nothing until something is added."""

from __future__ import annotations

from typing import Final

WIDE: Final = (
    "abitudine", "adempimento", "aggiornamento professionale", "alleanza", "alternativa", "ambiente",
    "ambiente di lavoro", "ambito", "approccio", "area", "area strategica", "argomento", "aspettativa", "aspetto",
    "attività", "attore", "azienda", "azione", "azione formativa", "beneficio", "bisogno", "buon esempio",
    "buona pratica", "business", "cammino", "caratteristica", "caso d'uso", "circostanza", "comparto", "compito",
    "componente", "comportamento", "comunità", "concetto", "condotta", "contatto", "contenuto", "contesto",
    "contributo", "cosa", "criticità", "decisione", "dinamica di gruppo", "direzione", "ecosistema", "effetto",
    "elemento", "ente", "esigenza", "evento", "fabbisogno formativo", "fase", "fattore", "fenomeno", "filiera",
    "filone", "finalità", "flusso", "gestione", "gruppo di lavoro", "habitat", "impatto", "incontro", "indirizzo",
    "iniziativa", "interesse", "intervento", "istanza", "istituto", "istituzione", "lavoro", "leva", "linea",
    "livello", "logica", "mercato", "metodica", "metodo", "metodologia", "mezzo", "missione", "misura", "mobilità",
    "modalità", "modello", "modo", "momento", "mondo", "necessità", "obiettivo", "occasione", "offerta", "opera",
    "organico", "organizzazione", "ostacolo", "parte", "partenariato", "percorso", "persona", "personale",
    "piano d'azione", "politica", "posto", "prassi", "pratica", "principio", "priorità", "problema", "problematica",
    "procedimento", "procedura", "processo", "prodotto", "progetto", "progettualità", "programma", "proposta",
    "prospettiva", "punto di forza", "punto di vista", "questione", "rapporto", "realtà", "relazione", "requisito",
    "rete", "ricaduta", "ricchezza", "rischio", "risorsa", "risposta", "risultato", "ruolo", "scelta", "scenario",
    "scopo", "servizio", "settore", "sfera", "sfida", "sistema", "situazione", "soluzione", "spazio", "spunto",
    "stakeholder esterno", "stile", "strategia", "strumento", "struttura", "tavolo di confronto", "tecnologia",
    "tema", "tematica", "tendenza", "territorio", "tipologia", "traguardo", "tratto", "trend", "vantaggio", "visione",
)  # fmt: skip
"""Singular, their plurals are made."""

LOAN: Final = (
    "asset", "backlog", "capability", "case", "challenge", "commitment", "delivery", "feature", "framework", "gap",
    "hub", "insight", "issue", "item", "key result", "kpi", "layout", "management", "marketing", "milestone",
    "mission", "okr", "operations", "outcome", "output", "partner", "partnership", "pipeline", "player", "practice",
    "process", "procurement", "project", "roadmap", "service", "set-up", "setup", "situation", "skill set",
    "stakeholder", "step", "supply chain", "target", "task", "team", "tool", "topic", "workflow",
)  # fmt: skip
"""As they are."""
