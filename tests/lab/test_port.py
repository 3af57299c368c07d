from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from okrwidgets.errors import OkrError
from okrwidgets.lab.port import HOST, choose_port, free_port


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_taken_port_is_said_with_one_that_is_free(taken: int) -> None:
    with pytest.raises(OkrError) as caught:
        choose_port(taken)
    assert caught.value.code == "J104"
    for lang, words in (("en", f"Port {taken} is taken"), ("it", f"La porta {taken} è già occupata")):
        sentence = caught.value.say(lang)  # type: ignore[arg-type]
        assert sentence.startswith(words)
        offered = int(sentence.rsplit("--port ", 1)[1])
        assert choose_port(offered) == offered


def test_a_free_port_is_taken_as_wanted() -> None:
    port = free_port()
    assert choose_port(port) == port


def test_zero_takes_any(taken: int) -> None:
    port = choose_port(0)
    assert port > 0
    assert port != taken


def test_without_a_wish_a_taken_usual_port_is_passed_over(taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okrwidgets.lab.port.USUAL", taken)
    monkeypatch.setattr("okrwidgets.lab.port._TRIES", 1)
    assert choose_port(None) != taken


def test_the_usual_port_is_used_while_it_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    monkeypatch.setattr("okrwidgets.lab.port.USUAL", port)
    assert choose_port(None) == port
