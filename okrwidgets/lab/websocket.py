"""The connection between browser and kernel, without waiting.

By default the operating system holds a small message back until the one before it was confirmed
(Nagle's algorithm), and the other side confirms late: each keystroke in a widget then takes three
times as long to come back. This server is the learner's own, so it may send at once.
"""

from __future__ import annotations

from asyncio import Future

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection


class PromptWebsocketConnection(ZMQChannelsWebsocketConnection):
    """Jupyter's own connection with TCP_NODELAY set."""

    def connect(self) -> Future[None] | None:  # type: ignore[override]  # the same as in Jupyter's own class
        """Connect as always, and send each message at once from then on."""
        self.websocket_handler.set_nodelay(True)
        return super().connect()
