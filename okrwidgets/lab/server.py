"""JupyterLab on a learner's folder: on this machine only, with a token, quick, and quiet."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from okrwidgets.errors import OkrError
from okrwidgets.lab import sentences as say
from okrwidgets.lab.port import HOST, choose_port
from okrwidgets.lab.quiet import switch_announcements_off
from okrwidgets.text import Language, Text, Verbatim

INDEX: Final = "{lang}/00_index.ipynb"
WORKSPACE: Final = "okrwidgets"
"""A workspace of its own: the tabs of the learner's other work neither come along nor get lost."""


def serve(
    folder: Path,
    lang: Language,
    tell: Callable[[str], None],
    *,
    port: int | None = None,
    browser: bool = True,
) -> None:
    """Run JupyterLab until Ctrl-C; it opens the index of the course.

    Args:
        folder: what the learner sees as the top folder.
        lang: of the index that opens, and of the messages.
        tell: takes each message for the learner.
        port: as for `choose_port`.
        browser: whether to open one.

    Raises:
        OkrError: ``J103`` when JupyterLab is missing, ``J104`` or ``J105`` for the port.
    """
    require_jupyterlab()
    from jupyterlab.labapp import LabApp

    token = os.environ.get("JUPYTER_TOKEN") or secrets.token_hex(24)
    server = LabApp.initialize_server(argv=arguments(folder, lang, choose_port(port), token, browser=browser))
    switch_announcements_off(server.web_app.settings)
    ready: Text = say.READY if browser else say.READY_NO_BROWSER
    url = f"{server.local_url.partition('?')[0]}?token={token}"
    # Jupyter takes the port once its loop runs; before that nobody would answer at the address.
    server.io_loop.add_callback(tell, ready.fill(url=Verbatim(url)).say(lang))
    server.start()
    tell(say.STOPPED.fill(folder=Verbatim(str(folder))).say(lang))


def require_jupyterlab() -> None:
    """Make sure that JupyterLab can be started.

    Raises:
        OkrError: ``J103`` when it is not installed.
    """
    if find_spec("jupyterlab") is None:
        raise OkrError("J103", say.LAB_MISSING)


def arguments(folder: Path, lang: Language, port: int, token: str, *, browser: bool) -> list[str]:
    """The settings of the server, stronger than the user's own files, which stay as they are."""
    settings = {
        "ServerApp.root_dir": folder,
        "ServerApp.ip": HOST,
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,
        "ServerApp.open_browser": browser,
        "ServerApp.answer_yes": True,  # Ctrl-C stops at once
        "ServerApp.allow_root": True,  # containers: it answers this machine only, and asks for the token
        "ServerApp.log_level": "WARN",
        "LabApp.log_level": "WARN",
        "ServerApp.kernel_websocket_connection_class": "okrwidgets.lab.websocket.PromptWebsocketConnection",
        "IdentityProvider.token": token,
        "ServerApp.kernel_spec_manager_class": "okrwidgets.lab.kernels.SamePython",
        "LabApp.default_url": f"/lab/workspaces/{WORKSPACE}/tree/{INDEX.format(lang=lang)}",
        "LabApp.news_url": None,
        "LabApp.check_for_updates_class": "jupyterlab.handlers.announcements.NeverCheckForUpdate",
    }
    return [f"--{name}={value}" for name, value in settings.items()]
