"""A learner who has typed ``okrwidgets lab``."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from okrwidgets.lab.port import free_port

STARTS_WITHIN = 60


@dataclass
class Learner:
    """A running ``okrwidgets lab``.

    Attributes:
        process: of the server.
        home: where its settings and state lie, instead of the user's own.
        folder: of the course.
        said: the lines up to the address.
        url: the address that it said.
    """

    process: subprocess.Popen[str]
    lines: queue.Queue[str | None]
    home: Path
    folder: Path
    said: list[str]
    url: str

    @property
    def base(self) -> str:
        """The server without path and token."""
        return self.url.split("/lab", 1)[0]

    @property
    def token(self) -> str:
        """As it stands in the address."""
        return self.url.split("token=", 1)[1]

    def ask(self, path: str, body: object = None) -> Any:
        """Call the server's API; with a body, POST it."""
        data = None if body is None else json.dumps(body).encode()
        return json.loads(self._get(f"{self.base}/{path}", data))

    def page(self) -> str:
        """The page at the address that it said."""
        return self._get(self.url.split("?", 1)[0])

    def _get(self, url: str, data: bytes | None = None) -> str:
        request = urllib.request.Request(url, data, {"Authorization": f"token {self.token}"})  # noqa: S310  # our own server
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return str(answer.read().decode())

    def tell(self, expected: str) -> str:
        """Send a line to the process, and take the next line of it that starts as expected."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        while (line := self.lines.get(timeout=30)) is not None:
            if line.startswith(expected):
                return line.strip()
        raise AssertionError(f"the process ended before it said {expected}")

    def rest(self) -> str:
        """All that it says until it ends."""
        heard = []
        while (line := self.lines.get(timeout=30)) is not None:
            heard.append(line)
        return "".join(heard)


@contextmanager
def started(
    command: list[str], home: Path, *arguments: str, environ: dict[str, str] | None = None
) -> Iterator[Learner]:
    """Run ``COMMAND lab FOLDER --no-browser --port N`` until the block ends.

    Args:
        command: what runs the command line.
        home: an empty folder for the course and everything that Jupyter keeps.
        arguments: further ones.
        environ: instead of this process's own.
    """
    folder = home / "okr-course"
    line = [*command, "lab", str(folder), "--no-browser", "--port", str(free_port()), *arguments]
    process = subprocess.Popen(
        line,
        cwd=home,
        env=_environment(home, environ if environ is not None else dict(os.environ)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    lines: queue.Queue[str | None] = queue.Queue()
    listener = threading.Thread(target=_listen, args=(process, lines))
    listener.start()
    try:
        said, url = _until_address(lines)
        yield Learner(process, lines, home, folder, said, url)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        listener.join()
        for stream in (process.stdin, process.stdout):
            assert stream is not None
            stream.close()


def _listen(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put(None)


def _until_address(lines: queue.Queue[str | None]) -> tuple[list[str], str]:
    said: list[str] = []
    deadline = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            line = lines.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            line = None
        if line is None:
            raise AssertionError(f"no address within {STARTS_WITHIN} s:\n" + "\n".join(said))
        if line.strip().startswith("http://"):
            return said, line.strip()
        said.append(line.rstrip("\n"))


def _environment(home: Path, environ: dict[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in environ.items() if not name.startswith(("JUPYTER", "OKRWIDGETS", "LC_"))}
    return kept | {
        "LANG": "C.UTF-8",
        "PYTHONIOENCODING": "utf-8",
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces"),
        "IPYTHONDIR": str(home / "ipython"),
    }
