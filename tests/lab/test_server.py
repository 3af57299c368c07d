"""The server as a learner starts it: a process of its own, with its real answers."""

from __future__ import annotations

import json
import re
import signal
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import websocket

from okrwidgets.errors import OkrError
from okrwidgets.lab.quiet import ANNOUNCEMENTS
from okrwidgets.lab.server import require_jupyterlab
from tests.lab.learner import Learner, started

# Runs the command and tells, for each line on standard input, TCP_NODELAY of every open connection to a kernel.
WATCHED = """
import signal, socket, sys, threading
from okrwidgets.cli import main
from okrwidgets.lab.websocket import PromptWebsocketConnection

def tell():
    for _ in sys.stdin:
        sockets = [c.websocket_handler.ws_connection.stream.socket for c in PromptWebsocketConnection._open_sockets]
        print("NODELAY", [s.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0 for s in sockets], flush=True)

threading.Thread(target=tell, daemon=True).start()
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell in the background has it ignored
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    with started([sys.executable, "-c", WATCHED], tmp_path, "--lang", "it") as learner:
        yield learner


def test_it_opens_on_the_index_in_the_readers_language(learner: Learner) -> None:
    assert re.search(r"/lab/workspaces/okrwidgets/tree/it/00_index\.ipynb\?token=\w{20,}$", learner.url)
    assert learner.ask("api/contents/it/00_index.ipynb?content=0")["type"] == "notebook"
    assert learner.said[0] == f"Il corso è in {learner.folder}"


def test_without_the_token_it_answers_nobody(learner: Learner) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{learner.base}/api/contents", timeout=10)  # noqa: S310  # our own server
    assert caught.value.code == 403
    caught.value.close()


def test_no_news_and_the_users_settings_stay_as_they_were(learner: Learner) -> None:
    page = learner.page()
    config = json.loads(re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.DOTALL)[1])  # type: ignore[index]
    assert config["news"] == {"disabled": True}
    assert ANNOUNCEMENTS in config["disabledExtensions"]
    assert not list(learner.home.glob("settings/**/*.jupyterlab-settings"))


def test_the_only_kernel_is_the_same_python(learner: Learner) -> None:
    specs = learner.ask("api/kernelspecs")["kernelspecs"]
    assert {name: spec["spec"]["argv"][0] for name, spec in specs.items()} == {"python3": sys.executable}


def test_the_connection_to_a_kernel_sends_at_once(learner: Learner) -> None:
    kernel = learner.ask("api/kernels", {"name": "python3"})["id"]
    address = f"{learner.base.replace('http', 'ws', 1)}/api/kernels/{kernel}/channels?token={learner.token}"
    connection = websocket.create_connection(address, timeout=60)
    try:
        header = {"msg_id": "1", "msg_type": "kernel_info_request", "version": "5.3", "session": "s", "username": "u"}
        message: dict[str, Any] = {"header": header, "parent_header": {}, "metadata": {}, "content": {}}
        connection.send(json.dumps(message | {"channel": "shell"}))
        while json.loads(connection.recv())["header"]["msg_type"] != "kernel_info_reply":
            pass
        assert learner.tell("NODELAY") == "NODELAY [True]"
    finally:
        connection.close()


def test_ctrl_c_ends_it_cleanly(learner: Learner) -> None:
    learner.process.send_signal(signal.SIGINT)
    assert learner.process.wait(30) == 0
    assert learner.rest().strip().endswith(f"JupyterLab si è fermato. Il tuo lavoro è in {learner.folder}")


def test_jupyterlab_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okrwidgets.lab.server.find_spec", lambda _: None)
    with pytest.raises(OkrError) as caught:
        require_jupyterlab()
    assert caught.value.code == "J103"
    assert caught.value.say("en") == (
        'JupyterLab is not installed beside okrwidgets. Install it with: pip install "okrwidgets[course]"'
    )
