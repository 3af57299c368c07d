"""What the Jupyter side says to the reader."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Plural, Text

FOLDER_IS_A_FILE: Final = Text(
    en="“{folder}” is a file, and the course needs a folder. Give another name: okrwidgets lab my-course",
    it="“{folder}” è un file, mentre al corso serve una cartella. Scegli un altro nome: okrwidgets lab il-mio-corso",
)
FOLDER_NOT_WRITABLE: Final = Text(
    en="I cannot write into “{folder}” ({reason}). Choose a folder of your own, for example in your home: okrwidgets lab ~/okr-course",
    it="Non riesco a scrivere in “{folder}” ({reason}). Scegli un altro posto, per esempio la tua cartella personale: okrwidgets lab ~/okr-course",
)
LAB_MISSING: Final = Text(
    en='JupyterLab is not installed beside okrwidgets. Install it with: pip install "okrwidgets[course]"',
    it='JupyterLab non è installato insieme a okrwidgets. Installalo con: pip install "okrwidgets[course]"',
)
PORT_TAKEN: Final = Text(
    en="Port {port} is taken by another program, maybe a JupyterLab that is still running. Close it, or take a free port: okrwidgets lab --port {free}",
    it="La porta {port} è già occupata da un altro programma, forse un JupyterLab ancora aperto. Chiudilo, oppure usa una porta libera: okrwidgets lab --port {free}",
)
PORT_NOT_ALLOWED: Final = Text(
    en="This user may not open port {port} ({reason}). Take one from 1024 to 65535: okrwidgets lab --port {free}",
    it="Questo utente non può aprire la porta {port} ({reason}). Scegline una da 1024 a 65535: okrwidgets lab --port {free}",
)

COURSE_NEW: Final = Plural(
    one=Text(en="1 new file.", it="1 file nuovo."),
    other=Text(en="{n} new files.", it="{n} file nuovi."),
)
COURSE_UPDATED: Final = Plural(
    one=Text(en="1 file brought up to date.", it="1 file aggiornato."),
    other=Text(en="{n} files brought up to date.", it="{n} file aggiornati."),
)
COURSE_YOURS: Final = Plural(
    one=Text(en="1 file that you changed was left as it is.", it="1 file che hai modificato è rimasto com'era."),
    other=Text(
        en="{n} files that you changed were left as they are.", it="{n} file che hai modificato sono rimasti com'erano."
    ),
)
COURSE_AWAY: Final = Plural(
    one=Text(
        en="1 file that you deleted was not put back (bring it back with --restore).",
        it="1 file che hai eliminato non è stato rimesso (per riaverlo: --restore).",
    ),
    other=Text(
        en="{n} files that you deleted were not put back (bring them back with --restore).",
        it="{n} file che hai eliminato non sono stati rimessi (per riaverli: --restore).",
    ),
)
COURSE_BESIDE: Final = Text(
    en="You changed “{yours}”: the new edition is beside it, as “{new}”.",
    it="Hai modificato “{yours}”: la nuova edizione è lì accanto, in “{new}”.",
)
COURSE_SAME: Final = Text(en="Everything is up to date.", it="È tutto aggiornato.")
COURSE_IN: Final = Text(en="The course is in {folder}", it="Il corso è in {folder}")

READY: Final = Text(
    en="JupyterLab is running. If no browser opens, go to:\n\n    {url}\n\nTo stop it, press Ctrl-C here.",
    it="JupyterLab è in funzione. Se il browser non si apre, vai a:\n\n    {url}\n\nPer fermarlo, premi Ctrl-C qui.",
)
READY_NO_BROWSER: Final = Text(
    en="JupyterLab is running. Open it at:\n\n    {url}\n\nTo stop it, press Ctrl-C here.",
    it="JupyterLab è in funzione. Aprilo qui:\n\n    {url}\n\nPer fermarlo, premi Ctrl-C qui.",
)
STOPPED: Final = Text(
    en="JupyterLab has stopped. Your work is in {folder}",
    it="JupyterLab si è fermato. Il tuo lavoro è in {folder}",
)
