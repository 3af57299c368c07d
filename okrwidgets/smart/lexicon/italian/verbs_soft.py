"""Verbs without an end, and verbs of being."""

from __future__ import annotations

from typing import Final

SOFT: Final = (
    "accogliere", "accompagnare", "aderire ai valori", "adoperarsi", "affiancare", "agevolare", "aiutare",
    "alimentare", "allineare", "allinearsi", "animare", "anticipare i bisogni", "appoggiare", "armonizzare",
    "ascoltare", "aspirare", "assecondare", "assicurare", "assistere", "attenzionare", "avvicinare", "avvicinarsi",
    "bilanciare vita e lavoro", "caldeggiare", "cercare", "coadiuvare", "coinvolgere", "collaborare", "coltivare",
    "combattere", "comunicare meglio", "concentrarsi", "concorrere", "condividere", "confrontarsi", "consentire",
    "considerare", "continuare", "contrastare", "contribuire", "cooperare", "coordinare", "coordinarsi", "credere",
    "curare", "custodire", "dare", "dare impulso", "dare priorità", "dare risalto", "dare sostegno", "dare spazio",
    "dare supporto", "dare valore", "dare voce", "dedicarsi", "dialogare", "diffondere", "diversificare", "educare",
    "enfatizzare", "esaltare", "esplicitare", "esprimere", "evidenziare", "evitare", "facilitare", "fare conoscere",
    "fare emergere", "fare fronte", "fare leva", "fare parte", "fare rete", "fare sì che", "fare sinergia",
    "fare sistema", "fare squadra", "favorire", "focalizzare", "focalizzarsi", "fornire assistenza",
    "fornire supporto", "fronteggiare", "garantire", "gestire", "governare", "guidare", "impegnarsi", "incentivare",
    "incidere", "includere", "incoraggiare", "indirizzare", "indurre", "influenzare", "infondere", "informare",
    "ingaggiare", "inglobare", "integrarsi", "interagire", "intercettare i bisogni", "invogliare", "ispirare",
    "lavorare", "lottare", "mettere a frutto", "mettere a sistema", "mettere al centro", "mirare", "monitorare",
    "motivare", "operare", "orientare", "ottemperare", "permettere", "perseguire", "perseverare",
    "pianificare meglio", "porre al centro", "porre attenzione", "porre l'accento", "prediligere", "premiare",
    "prendersi cura", "presidiare", "prestare ascolto", "prestare attenzione", "prevedere",
    "prevenire", "privilegiare", "promuovere", "promuovere la cultura", "proseguire", "proteggere", "provare",
    "provvedere", "puntare", "rassicurare", "relazionarsi", "responsabilizzare", "ricercare l'eccellenza",
    "riconoscere", "rispondere", "salvaguardare", "scoraggiare", "seguire", "sensibilizzare", "servire", "sfruttare",
    "soddisfare", "sorvegliare", "sostenere", "spingere", "spronare", "stimolare", "supervisionare", "supportare",
    "sviluppare la cultura", "tendere", "tenere conto", "tenere sotto controllo", "tentare", "trainare", "tramandare",
    "tutelare", "valorizzare", "veicolare", "vigilare",
)  # fmt: skip
"""Never finished."""

STATE: Final = (
    "affermarsi", "affermarsi come", "ambire", "apparire", "appartenere", "avere", "brillare", "caratterizzarsi",
    "conciliare", "confermarsi", "considerarsi", "consistere", "desiderare", "differenziarsi", "dimostrarsi",
    "disporre", "distinguersi", "divenire", "diventare", "eccellere", "emergere", "esistere", "essere",
    "essere considerati", "essere percepiti come", "essere riconosciuta come", "essere riconosciuti come",
    "essere riconosciuto come", "fare sentire", "godere", "identificarsi", "imporsi", "meritare", "mostrarsi",
    "percepirsi", "permanere", "posizionarsi come", "possedere", "presentarsi", "primeggiare", "rappresentare",
    "rendere", "restare", "riconoscersi", "rimanere", "risultare", "rivelarsi", "sembrare", "sentire", "sentirsi",
    "sognare", "sperare", "spiccare", "stare", "stare meglio", "stupire", "trovarsi", "vivere",
)  # fmt: skip
"""How something is."""
