"""Words and phrases without checkable content."""

from __future__ import annotations

from typing import Final

ADJECTIVES: Final = (
    "accattivante", "accogliente", "accurato", "adatto", "adeguato", "affidabile", "agevole", "ambizioso", "ampio",
    "appropriato", "armonico", "armonioso", "attrattivo", "autorevole", "bello", "brillante", "capillare", "coerente",
    "coinvolgente", "coinvolto", "collaborativo", "competente", "competitivo", "concreto", "confacente", "congruo",
    "consapevole", "considerevole", "consistente", "consono", "costante", "costruttivo", "credibile", "cruciale",
    "dinamico", "discreto", "duraturo", "eccellente", "eccezionale", "efficace", "efficiente", "elevato",
    "equilibrato", "equo", "esaustivo", "facile", "fattivo", "felice", "flessibile", "fluido", "fondamentale",
    "forte", "fruttuoso", "giusto", "gradevole", "graduale", "grande", "idoneo", "impattante", "importante",
    "incisivo", "inclusivo", "innovativo", "intenso", "intuitivo", "ispirante", "lungimirante", "massiccio",
    "migliore", "mirato", "moderno", "motivante", "motivato", "notevole", "numeroso", "olistico", "opportuno",
    "ottimale", "ottimo", "performante", "pertinente", "piacevole", "pieno", "positivo", "potente", "prestigioso",
    "proattivo", "proficuo", "profondo", "propositivo", "qualificante", "qualificato", "qualitativo", "ragionevole",
    "rapido", "reattivo", "resiliente", "rilevante", "robusto", "sano", "scalabile", "semplice", "sereno", "serio",
    "sfidante", "significativo", "sinergico", "snello", "soddisfacente", "soddisfatto", "solido", "sostanziale",
    "stimolante", "straordinario", "strutturato", "sufficiente", "tangibile", "tempestivo", "trasversale", "valido",
    "variegato", "veloce", "vincente", "virtuoso", "vivace",
)  # fmt: skip
"""Given in the masculine singular; all genders and numbers are made."""

GRADED: Final = (
    "accessibile", "alto", "amato", "aperto", "attento", "attivo", "attraente", "autonomo", "avanzato", "bravo",
    "chiaro", "coeso", "comodo", "compatto", "connesso", "cordiale", "creativo", "digitale", "disponibile",
    "ecologico", "educato", "evoluto", "fresco", "fruibile", "funzionale", "gentile", "giovane", "green", "informato",
    "integrato", "interconnesso", "internazionale", "leggero", "noto", "omogeneo", "ordinato", "organizzato",
    "orientato", "partecipato", "partecipe", "personalizzato", "preparato", "presente", "produttivo", "protetto",
    "pulito", "puntuale", "ricco", "riconoscibile", "riconosciuto", "sensibile", "sicuro", "sociale", "sostenibile",
    "specializzato", "stabile", "tecnologico", "trasparente", "umano", "vario", "verde", "vicino", "visibile",
    "vivibile",
)  # fmt: skip
"""Only vague where they are compared: "più presenti", "sempre più digitale"."""

ADVERBS: Final = (
    "abbastanza", "abitualmente", "adeguatamente", "agevolmente", "al meglio", "ampiamente", "appropriatamente",
    "attentamente", "attivamente", "circa", "concretamente", "congruamente", "considerevolmente", "continuamente",
    "continuativamente", "correttamente", "costantemente", "decisamente", "efficacemente", "efficientemente",
    "eventualmente", "facilmente", "fluidamente", "fortemente", "generalmente", "gradualmente", "idealmente",
    "in genere", "maggiormente", "massicciamente", "mediamente", "meglio", "molto", "nettamente", "notevolmente",
    "opportunamente", "ottimamente", "parecchio", "particolarmente", "periodicamente", "pienamente", "positivamente",
    "possibilmente", "prevalentemente", "principalmente", "proattivamente", "proficuamente", "progressivamente",
    "prontamente", "quasi", "ragionevolmente", "rapidamente", "regolarmente", "sempre di più", "sensibilmente",
    "serenamente", "significativamente", "sistematicamente", "solidamente", "sostanzialmente", "spesso",
    "stabilmente", "strategicamente", "sufficientemente", "tempestivamente", "tendenzialmente", "troppo",
    "velocemente", "verosimilmente",
)  # fmt: skip
"""How, how much, how often."""

PHRASES: Final = (
    "a 360 gradi", "a basso impatto", "a beneficio di tutti", "a breve", "a lungo termine", "a medio termine",
    "a misura d'uomo", "a misura di bambino", "a misura di cittadino", "a ogni livello", "a regola d'arte",
    "a seconda delle esigenze", "a stretto giro", "a tutti i livelli", "a tutto tondo", "a vari livelli",
    "ad alto impatto", "ad alto valore aggiunto", "ad ampio raggio", "ad hoc", "ad ogni livello",
    "al massimo delle possibilità", "al massimo livello", "al passo coi tempi", "al passo con i tempi",
    "al più presto", "al servizio di tutti", "al top", "alcune", "alcuni", "all'altezza",
    "all'altezza delle aspettative", "all'avanguardia", "all'occasione", "all'occorrenza", "alla portata di tutti",
    "altamente", "alto livello", "appena possibile", "as needed", "best-in-class", "buon", "buon livello", "buona",
    "buona parte", "buone", "come necessario", "come opportuno", "compatibilmente con", "con continuità", "con cura",
    "con efficacia", "con efficienza", "con regolarità", "con successo", "con tempestività", "d'eccellenza",
    "da valutare", "di alta qualità", "di alto livello", "di classe mondiale", "di eccellenza", "di facile utilizzo",
    "di livello", "di massima", "di nuova generazione", "di più", "di primo piano", "di punta", "di qualità",
    "di rilievo", "di successo", "di tutto rispetto", "di ultima generazione", "di valore", "di volta in volta",
    "diverse", "diversi", "e altro", "e così via", "e similari", "e simili", "easy", "ecc", "eccetera", "esemplare",
    "etc", "eventuale", "eventuali", "fit", "funziona bene", "funzionare bene", "fuori dal comune", "il massimo",
    "il meglio", "il più possibile", "il prima possibile", "in base alle esigenze", "in base alle necessità",
    "in caso di necessità", "in forma", "in funzione delle esigenze", "in gran parte", "in linea di massima",
    "in maniera adeguata", "in maniera efficace", "in maniera efficiente", "in maniera rapida",
    "in maniera tempestiva", "in modo adeguato", "in modo chiaro", "in modo efficace", "in modo efficiente",
    "in modo ottimale", "in modo positivo", "in modo proattivo", "in modo rapido", "in modo semplice",
    "in modo sostenibile", "in modo tempestivo", "in modo trasversale", "in qualche modo", "in tempi brevi",
    "in tempi certi", "in tempi congrui", "in tempi più brevi", "in tempi ragionevoli", "in tempi rapidi",
    "in tempo utile", "la gran parte", "la migliore", "laddove possibile", "le migliori", "leader del settore",
    "leader di mercato", "leader di settore", "leader nel settore", "livello adeguato", "livello ottimale", "magari",
    "maggior", "maggior numero", "miglior", "minor", "molta", "molte", "molti", "molto meglio", "n.d",
    "nei limiti del possibile", "nei limiti delle risorse", "nei tempi giusti", "nei tempi opportuni",
    "nel breve periodo", "nel lungo periodo", "nel medio periodo", "nel miglior modo possibile",
    "nel più breve tempo possibile", "nel prossimo futuro", "nella misura del possibile", "next level", "nuove sfide",
    "ogni volta che serve", "ove necessario", "ove opportuno", "ove possibile", "parecchi", "parecchie",
    "per quanto possibile", "più o meno", "più spesso", "più tempo", "poche", "pochi", "polo di eccellenza",
    "posti migliori", "posto migliore", "punto di riferimento", "qualche", "qualora possibile", "quando possibile",
    "quanto più possibile", "quanto possibile", "quanto prima", "salvo imprevisti", "se del caso", "se necessario",
    "se possibile", "secondo le necessità", "secondo le possibilità", "secondo necessità", "sempre di meno",
    "sempre meglio", "sempre più", "state of the art", "stato dell'arte", "tanta", "tante", "tanti", "tempi brevi",
    "tempi certi", "tempi rapidi", "tra i migliori", "tra le migliori", "tutto il possibile", "un buon", "un certo",
    "un po'", "un po' di più", "una certa", "una gran parte", "una serie di", "user friendly", "user-friendly",
    "varia", "varie", "world class", "world-class",
)  # fmt: skip
"""As they are said."""
