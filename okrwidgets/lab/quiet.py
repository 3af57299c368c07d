"""No announcements on a learner's page, and no question whether there should be any."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, Final

ANNOUNCEMENTS: Final = "@jupyterlab/apputils-extension:announcements"


def switch_announcements_off(settings: MutableMapping[str, Any]) -> None:
    """Leave JupyterLab's announcements out of the pages of this server.

    Its option ``news_url`` only keeps the news from being fetched: the plugin asks all the same
    whether one wants them. What is said here holds for this server and is written nowhere.

    Args:
        settings: of the server's web application.
    """
    before = settings.get("page_config_hook")

    def hook(handler: object, page_config: dict[str, Any]) -> dict[str, Any]:
        config: dict[str, Any] = before(handler, page_config) if before else page_config
        off = config.setdefault("disabledExtensions", [])
        if ANNOUNCEMENTS not in off:
            config["disabledExtensions"] = [*off, ANNOUNCEMENTS]
        return config

    settings["page_config_hook"] = hook
