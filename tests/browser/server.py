"""One stock Jupyter server with JupyterLab and Notebook, cut off from the settings of whoever runs the tests."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from playwright.sync_api import Page

from okrwidgets.lab.port import free_port

STARTS_WITHIN = 60
DESK = "desk-"
KERNEL_WITHIN = 60_000

KERNEL_READY = """() => {
  const current = window.jupyterapp?.shell?.currentWidget;
  return current?.sessionContext?.isReady && current.sessionContext.session?.kernel?.status === "idle";
}"""


@dataclass
class Jupyter:
    """A running server.

    Attributes:
        url: without a slash at the end.
        token: that every request needs.
        root: the folder that the server shows.
        home: its settings and state.
    """

    url: str
    token: str
    root: Path
    home: Path
    headers: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.headers = {"Authorization": f"token {self.token}"}

    def open_lab(self, page: Page, path: str) -> None:
        """Open a notebook of ``root`` in JupyterLab, alone, and wait for its kernel."""
        page.goto(f"{self.url}/lab/tree/{path}?reset&token={self.token}")
        page.wait_for_function(KERNEL_READY, timeout=KERNEL_WITHIN)

    def open_notebook(self, page: Page, path: str) -> None:
        """Open a notebook of ``root`` in Notebook 7, and wait for its kernel."""
        page.goto(f"{self.url}/notebooks/{path}?token={self.token}")
        page.wait_for_function(KERNEL_READY, timeout=KERNEL_WITHIN)

    def ask(self, path: str, method: str = "GET") -> Any:
        """Call the server's API."""
        request = urllib.request.Request(f"{self.url}/{path}", method=method, headers=self.headers)  # noqa: S310  # our own server
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            body = answer.read()
        return json.loads(body) if body else None

    def forget(self) -> None:
        """End all kernels but those of the desks, and forget what a test chose in the settings."""
        for session in self.ask("api/sessions"):
            if not session["path"].startswith(DESK):
                self.ask(f"api/sessions/{session['id']}", "DELETE")
        write_settings(self.home)


def write_settings(home: Path) -> None:
    """No news, no look for updates, the light theme; nothing else differs from a fresh installation."""
    extension = home / "settings" / "@jupyterlab" / "apputils-extension"
    extension.mkdir(parents=True, exist_ok=True)
    news = {"fetchNews": "false", "checkForUpdates": False}
    (extension / "notification.jupyterlab-settings").write_text(json.dumps(news))
    (extension / "themes.jupyterlab-settings").write_text(json.dumps({"theme": "JupyterLab Light"}))


@contextmanager
def running_server(home: Path) -> Iterator[Jupyter]:
    """Start a server, wait until it answers, and end it."""
    root = home / "root"
    root.mkdir()
    write_settings(home)
    token = secrets.token_hex(16)
    port = free_port()
    settings = {
        "ServerApp.root_dir": root,
        "ServerApp.ip": "127.0.0.1",
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,
        "ServerApp.open_browser": False,
        "ServerApp.allow_root": True,
        "IdentityProvider.token": token,
        "LabApp.expose_app_in_browser": True,
        "JupyterNotebookApp.expose_app_in_browser": True,
    }
    command = [sys.executable, "-m", "jupyter_server", *(f"--{name}={value}" for name, value in settings.items())]
    log = home / "server.log"
    with log.open("wb") as sink, _process(command, _environment(home), sink) as process:
        jupyter = Jupyter(f"http://127.0.0.1:{port}", token, root, home)
        _wait_until_it_answers(jupyter, process, log)
        yield jupyter


@contextmanager
def _process(command: list[str], environ: dict[str, str], sink: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environ, stdin=subprocess.DEVNULL, stdout=sink, stderr=subprocess.STDOUT)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _environment(home: Path) -> dict[str, str]:
    """The kernel of this environment stays known: it lies beside the interpreter, not in these folders."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "OKRWIDGETS", "LC_"))}
    return kept | {
        "LANG": "C.UTF-8",
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces"),
        "IPYTHONDIR": str(home / "ipython"),
    }


def _wait_until_it_answers(jupyter: Jupyter, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            jupyter.ask("api/status")
        except (urllib.error.URLError, ConnectionError):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the Jupyter server did not start:\n{log.read_text()}") from None
            process_ends_or(0.1, process)
        else:
            return


def process_ends_or(seconds: float, process: subprocess.Popen[bytes]) -> None:
    """Wait for the process to end, at most so long: what a poll does between two looks."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return
