"""Verbs that move a metric."""

from __future__ import annotations

from typing import Final

RAISE: Final = (
    "accelerare", "accrescere", "accumulare", "allargare", "allungare", "alzare", "ampliare", "amplificare",
    "aumentare", "crescere", "decuplicare", "elevare", "espandere", "estendere", "fare aumentare", "fare crescere",
    "fare salire", "incrementare", "ingrandire", "innalzare", "intensificare", "maggiorare", "massimizzare",
    "mettere da parte", "moltiplicare", "prolungare", "quadruplicare", "quintuplicare", "raddoppiare", "recuperare",
    "rialzare", "riguadagnare", "rimpinguare", "risalire", "salire", "scalare", "sestuplicare", "triplicare",
)  # fmt: skip
"""Up."""

LOWER: Final = (
    "abbassare", "abbattere", "abbreviare", "accorciare", "alleggerire", "alleviare", "ammortizzare", "arginare",
    "assottigliare", "attenuare", "azzerare", "calare", "calmierare", "circoscrivere", "colmare", "comprimere",
    "contenere", "debellare", "decarbonizzare", "decongestionare", "decrementare", "decurtare", "dimagrire",
    "dimezzare", "diminuire", "diradare", "eliminare", "fare calare", "fare scendere", "frenare", "limitare",
    "minimizzare", "mitigare", "perdere", "rallentare", "razionare", "restringere", "ridimensionare", "ridurre",
    "ridursi", "risparmiare", "scendere", "sfoltire", "smaltire", "sradicare", "tagliare",
)  # fmt: skip
"""Down."""

REACH: Final = (
    "approdare", "arrivare", "assestarsi", "attestarsi", "centrare", "chiudere in pareggio", "chiudere in utile",
    "chiudere l'anno", "collocarsi", "eguagliare", "entrare", "giungere", "oltrepassare", "pareggiare", "passare",
    "pervenire", "portare", "posizionarsi", "raggiungere", "ricondurre", "rientrare", "riportare", "superare",
    "toccare", "tornare", "totalizzare", "traguardare",
)  # fmt: skip
"""To a figure."""

KEEP: Final = (
    "confermare", "conservare", "difendere", "fidelizzare", "mantenere", "non superare", "onorare", "preservare",
    "restare entro", "restare sopra", "restare sotto", "rimanere entro", "rimanere sopra", "rimanere sotto",
    "rispettare", "stabilizzare", "tenere entro", "tenere sopra", "tenere sotto", "trattenere",
)  # fmt: skip
"""Where it is."""

IMPROVE: Final = (
    "affinare", "alzare l'asticella", "ammodernare", "arricchire", "bilanciare", "consolidare", "efficientare",
    "elevare la qualità", "equilibrare", "evolvere", "fare evolvere", "fluidificare", "fortificare",
    "incrementare la qualità", "innovare", "irrobustire", "migliorare", "migliorarsi", "modernizzare", "nobilitare",
    "ottimizzare", "perfezionare", "potenziare", "qualificare", "raffinare", "rafforzare", "ravvivare",
    "razionalizzare", "reingegnerizzare", "ribilanciare", "riequilibrare", "rigenerare", "rilanciare", "rinforzare",
    "rinsaldare", "rinvigorire", "ripensare", "risollevare", "rivitalizzare", "sburocratizzare", "semplificare",
    "snellire", "svecchiare", "sveltire", "trasformare", "umanizzare", "uniformare", "velocizzare",
)  # fmt: skip
"""Better, on no scale."""
