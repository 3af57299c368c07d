"""Packages that an export needs and that may not be installed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from okrwidgets.errors import OkrError
from okrwidgets.export import sentences as say

_ON_PYPI = {"pptx": "python-pptx", "xlsxwriter": "xlsxwriter"}


def needed(package: str, for_format: str) -> Any:
    """The package.

    Raises:
        OkrError: ``E102`` where it is not installed.
    """
    try:
        return import_module(package)
    except ImportError:
        raise OkrError("E102", say.PACKAGE_MISSING.fill(format=for_format, package=_ON_PYPI[package])) from None
