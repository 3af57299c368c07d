"""Fixed phrases that promise without saying."""

from __future__ import annotations

from typing import Final

SLOGANS: Final = (
    "a testa alta", "accettare la sfida", "accompagnare il cambiamento", "agire insieme", "alzare l'asticella",
    "andare oltre", "aprire nuovi orizzonti", "aprirsi al futuro", "aprirsi al mondo", "avere un impatto",
    "avvicinare le persone", "cambiare la vita", "cambiare le cose", "cambiare marcia", "cambiare mentalità",
    "cambiare passo", "cambio di marcia", "cambio di paradigma", "cambio di passo", "camminare insieme",
    "ci crediamo", "ci impegniamo", "cogliere le opportunità", "cogliere nuove opportunità", "costruire il domani",
    "costruire il futuro", "costruire insieme", "creare sinergie", "creare valore", "crescere insieme",
    "cuore pulsante", "dare il massimo", "dare il meglio", "dare una svolta", "dare valore", "dare vita a un sogno",
    "disegnare il futuro", "diventare grandi", "essere al fianco", "essere all'altezza", "essere protagonisti",
    "essere un esempio", "essere un punto di riferimento", "essere vicini", "far parlare di sé", "fare bene",
    "fare centro", "fare cultura", "fare del bene", "fare di più", "fare gioco di squadra", "fare grande",
    "fare innovazione", "fare la differenza", "fare la nostra parte", "fare la propria parte", "fare meglio",
    "fare rete", "fare scuola", "fare sempre meglio", "fare sistema", "fare squadra", "fare tesoro",
    "gettare le basi", "giocare d'anticipo", "gioco di squadra", "guardare al futuro", "guardare avanti",
    "guardare lontano", "il futuro è adesso", "il futuro è oggi", "imprimere una svolta", "in prima linea",
    "innovare per crescere", "insieme per crescere", "investire nel futuro", "investire sulle persone",
    "la forza delle idee", "lasciare il segno", "lavorare in squadra", "liberare il potenziale", "lo stato dell'arte",
    "mettercela tutta", "mettere al centro", "mettere al centro il cittadino", "mettere al centro il cliente",
    "mettere al centro la persona", "mettere al centro le persone", "mettere il cliente al centro", "mettere le ali",
    "migliorare il mondo", "nessuno escluso", "nessuno resti indietro", "nuovo corso", "nuovo slancio",
    "oltre ogni limite", "partire dalle persone", "passare al livello successivo", "passo avanti",
    "pensare in grande", "per un futuro migliore", "persone al centro", "portare al livello successivo",
    "raccogliere la sfida", "realizzare i sogni", "rompere gli schemi", "salto di qualità", "sbloccare il potenziale",
    "senza lasciare indietro nessuno", "sfruttare al massimo", "spingersi oltre", "star bene", "stare al passo",
    "stare bene", "stare vicino",
    "stile di vita sano", "svolta epocale", "tolleranza zero", "tutti insieme", "un mondo migliore",
    "un passo avanti", "un posto migliore", "un salto di qualità", "un salto in avanti", "una marcia in più",
    "una nuova era", "uscire dalla zona di comfort", "valore condiviso", "vincere insieme", "vincere la sfida",
    "vincere le sfide", "vivere meglio", "volare alto", "zero compromessi",
)  # fmt: skip
"""As they are said."""
