"""Verbs whose outcome others decide."""

from __future__ import annotations

from typing import Final

WIN: Final = (
    "abilitarsi", "accaparrarsi", "accreditarsi", "acquisire", "aggiudicarsi", "assicurarsi", "attirare", "attrarre",
    "battere", "captare", "certificarsi", "chiudere accordi", "chiudere contratti", "chiudere ordini",
    "chiudere trattative", "chiudere vendite", "classificarsi", "collezionare", "conquistare", "conseguire",
    "convertire", "convincere", "diplomarsi", "entrare in classifica", "esportare", "essere ammessi",
    "essere promossi", "essere selezionati", "fare centro", "fatturare", "frequentare", "generare", "guadagnare",
    "guadagnarsi", "impiegare", "incassare", "intercettare", "laurearsi", "meritarsi", "ottenere",
    "passare gli esami", "passare il concorso", "passare l'esame", "persuadere", "piazzarsi", "portare a casa",
    "prendere", "prendere il diploma", "prendere la laurea", "prendere la patente", "prevalere", "procurarsi",
    "qualificarsi", "raccogliere adesioni", "raccogliere donazioni", "raccogliere firme", "raccogliere fondi",
    "raccogliere investimenti", "raccogliere iscrizioni", "realizzare ricavi", "realizzare vendite",
    "registrare un aumento", "registrare un incremento", "registrare una crescita", "registrare una riduzione",
    "ricevere", "riconquistare", "riscuotere", "rivincere", "salire di categoria", "salire in serie",
    "salire sul podio", "salvarsi", "sbloccare", "scalare la classifica", "segnare", "siglare contratti", "sottrarre",
    "spuntare", "strappare", "superare gli esami", "superare i test", "superare il concorso", "superare il test",
    "superare l'audit", "superare l'esame", "superare l'esame di stato", "superare l'ispezione",
    "superare la certificazione", "superare la prova", "superare la selezione", "superare la verifica",
    "superare la visita ispettiva", "superare le prove", "tesserare", "trovare", "usare", "utilizzare", "vendere",
    "vincere",
)  # fmt: skip
"""Counted one by one."""
