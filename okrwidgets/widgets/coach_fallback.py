"""A coach where no widget can be drawn: a saved page, a mail, a pull request."""

from __future__ import annotations

import html

from okrwidgets.coaching.shapes import CoachScreen


def coach_html(screen: CoachScreen) -> str:
    """The statement and what is said of it, as plain HTML. People's own words go in as text."""
    text = html.escape(screen["text"])
    letters = "".join(
        f"<li>{html.escape(letter['letter'])}: {html.escape(letter['reason'])}</li>" for letter in screen["letters"]
    )
    headline = html.escape(screen["headline"])
    return f"<blockquote>{text}</blockquote><p>{headline}</p>" + (f"<ul>{letters}</ul>" if letters else "")
