"""The port that JupyterLab answers on."""

from __future__ import annotations

import errno
import socket
from typing import Final

from okrwidgets.errors import OkrError
from okrwidgets.lab import sentences as say
from okrwidgets.text import Verbatim

HOST: Final = "127.0.0.1"
USUAL: Final = 8888
_TRIES: Final = 50


def choose_port(wanted: int | None) -> int:
    """A port that is free right now.

    Args:
        wanted: exactly this one; 0 any free one; ``None`` the usual one or one shortly after it.

    Raises:
        OkrError: ``J104`` when the wanted port is taken, ``J105`` when this user may not open it.
    """
    if wanted is None:
        near = (port for port in range(USUAL, USUAL + _TRIES) if _try(port) is None)
        return next(near, None) or free_port()
    if wanted == 0:
        return free_port()
    trouble = _try(wanted)
    if trouble is None:
        return wanted
    port, free = Verbatim(str(wanted)), Verbatim(str(free_port()))
    if trouble.errno == errno.EADDRINUSE:
        raise OkrError("J104", say.PORT_TAKEN.fill(port=port, free=free))
    reason = Verbatim(trouble.strerror or type(trouble).__name__)
    raise OkrError("J105", say.PORT_NOT_ALLOWED.fill(port=port, free=free, reason=reason))


def free_port() -> int:
    """Any port that nobody uses right now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _try(port: int) -> OSError | None:
    with socket.socket() as probe:
        # As the server does it: a port whose last connection is just closing counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as trouble:
            return trouble
    return None
