"""The two servers that are measured: a stock one, and the one that ``okrwidgets lab`` starts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.browser.server import Jupyter, running_server
from tests.lab.learner import started


@contextmanager
def stock_server() -> Iterator[Jupyter]:
    """JupyterLab as anybody starts it, with nothing of whoever measures."""
    with TemporaryDirectory() as folder, running_server(Path(folder)) as jupyter:
        yield jupyter


@contextmanager
def lab_server() -> Iterator[Jupyter]:
    """What ``okrwidgets lab`` starts; only the page's application can be reached from outside, as in the stock one."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        config = home / "config"
        config.mkdir()
        (config / "jupyter_lab_config.py").write_text("c.LabApp.expose_app_in_browser = True\n")
        command = [sys.executable, "-c", "from okrwidgets.cli import main; main()"]
        with started(command, home, "--lang", "en") as learner:
            yield Jupyter(learner.base, learner.token, learner.folder, home)
