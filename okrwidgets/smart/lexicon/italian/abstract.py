"""Nouns without a dimension."""

from __future__ import annotations

from typing import Final

QUALITIES: Final = (
    "abilità", "accessibilità", "accountability", "accuratezza", "adattabilità", "adeguatezza", "affidabilità",
    "agilità", "ambizione", "amore", "appartenenza", "appeal", "appropriatezza", "armonia", "assetto",
    "atteggiamento", "attenzione", "attrattività", "autenticità", "autonomia", "autorevolezza", "autostima",
    "bellezza", "benessere", "benessere organizzativo", "bontà", "capacità", "capacità di ascolto",
    "capacità gestionale",
    "capitale umano", "carattere", "carisma", "centralità", "chiarezza", "civismo", "coerenza", "coesione",
    "coesione sociale", "competenza", "competitività", "comprensione", "concretezza", "conformità", "conoscenza",
    "consapevolezza", "continuità", "convivenza", "correttezza", "coscienza", "costanza", "creatività", "credibilità",
    "cultura", "cultura aziendale", "cultura della legalità", "cultura della qualità", "cultura della sicurezza",
    "cultura digitale", "curiosità", "decoro", "dignità", "diligenza", "dinamismo", "disciplina", "diversità",
    "eccellenza", "economicità", "efficacia", "efficienza", "elasticità", "empatia", "energia positiva", "entusiasmo",
    "equilibrio", "equità", "esperienza", "esperienza cliente", "esperienza utente", "etica", "facilità",
    "familiarità", "felicità", "fiducia", "flessibilità", "forma fisica", "fruibilità", "funzionalità",
    "funzionalità del servizio", "gentilezza", "gioia", "giustizia", "identità", "imparzialità", "inclusione",
    "inclusività", "indipendenza", "influenza", "integrità", "intelligenza", "intraprendenza", "leadership", "lealtà",
    "legalità", "libertà", "maturità", "mentalità", "merito", "mobilità sostenibile", "modernità", "motivazione",
    "normalità", "notorietà", "onestà", "operatività", "orgoglio", "originalità", "pari opportunità", "parità",
    "parità di genere", "partecipazione", "passione", "personalità", "posizionamento", "posizione", "potenzialità",
    "precisione", "prestanza", "prestigio", "proattività", "professionalità", "progresso", "prontezza", "prosperità",
    "prossimità", "qualità", "qualità del servizio", "qualità della vita", "rapidità", "reattività", "reputazione",
    "resilienza", "responsabilità", "responsabilità sociale", "riconoscibilità", "rigore", "rilevanza", "robustezza",
    "salute", "scalabilità", "semplicità", "sensibilità", "serenità", "serietà", "sicurezza", "sinergia", "slancio",
    "soddisfazione", "solidarietà", "solidità", "sostenibilità", "spirito di squadra", "stabilità", "successo",
    "successo formativo", "talento", "tempestività", "tolleranza", "tranquillità", "trasparenza", "umanità",
    "unicità", "unità di intenti", "usabilità", "utilità", "valore", "versatilità", "vicinanza",
    "vicinanza al territorio", "vigore", "visibilità", "vitalità", "vocazione", "volontà", "welfare",
)  # fmt: skip
"""How good, how strong, how near."""

GOINGS_ON: Final = (
    "accoglienza", "ammodernamento", "apprendimento", "ascolto", "benessere psicofisico", "cambiamento",
    "cambio culturale", "clima", "clima aziendale", "clima organizzativo", "coinvolgimento", "collaborazione",
    "comunicazione", "comunicazione interna", "conciliazione", "contaminazione", "cooperazione", "coordinamento",
    "crescita", "crescita professionale", "crescita sostenibile", "dialogo", "digitalizzazione", "educazione",
    "efficientamento", "evoluzione", "impegno", "impegno civico", "imprenditorialità", "inclusione sociale",
    "innovazione digitale", "integrazione", "internazionalizzazione", "invecchiamento attivo", "maturazione",
    "miglioramento", "miglioramento continuo", "mobilità dolce", "modernizzazione", "occupabilità",
    "orientamento al cliente", "ottimizzazione", "partecipazione attiva", "potenziamento", "prestazione",
    "prevenzione", "promozione", "protagonismo giovanile", "rafforzamento", "razionalizzazione", "relazione umana",
    "responsabilizzazione", "rete territoriale", "rigenerazione", "rilancio", "semplificazione", "sensibilizzazione",
    "sostegno", "supporto", "sviluppo", "sviluppo economico", "sviluppo sostenibile", "tradizione",
    "transizione digitale", "transizione ecologica", "trasformazione", "trasformazione digitale",
    "turismo sostenibile", "tutela", "valorizzazione",
)  # fmt: skip
"""Actions that are never over, as the object of another verb."""

LOAN_AND_PLURAL: Final = (
    "accesso", "allineamento", "apprendimenti", "awareness", "best practice", "brand awareness", "brand identity",
    "brand image", "brand reputation", "branding", "buon clima", "community building", "competenze chiave",
    "competenze di base", "competenze digitali", "competenze trasversali", "condivisione", "customer care",
    "customer centricity", "customer experience", "customer satisfaction", "developer experience",
    "employee experience", "employer branding", "empowerment", "engagement", "excellence", "experience",
    "experience design", "fitness", "focus", "governance", "growth", "heritage", "immagine", "immagine aziendale",
    "innovation", "know-how", "mindfulness", "mindset", "networking", "opportunità", "ownership", "pari diritti",
    "performance", "potenziale", "presenza", "produttività personale", "purpose", "rispetto reciproco",
    "senso civico", "senso di appartenenza", "smart city", "soft skill", "spirito di gruppo", "spirito di servizio",
    "stile di vita", "storytelling", "team building", "team spirit", "teamwork", "usability", "user experience", "ux",
    "valori", "vision", "wellbeing", "wellness", "work-life balance",
)  # fmt: skip
"""As they are."""
