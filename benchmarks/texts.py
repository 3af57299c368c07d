"""The statements that are reviewed: those that the checker was built with."""

from __future__ import annotations

from tests.smart.measure import DEV, DEVELOPMENT, rows_of


def english_statements() -> list[str]:
    """Each once, in the order of the files."""
    return list(dict.fromkeys(row["text"] for file in (DEV, DEVELOPMENT) for row in rows_of(file, "en")))
