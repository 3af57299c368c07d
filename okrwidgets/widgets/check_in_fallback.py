"""A check-in form where no widget can be drawn: a saved page, a mail, a pull request."""

from __future__ import annotations

from html import escape

from okrwidgets.checking_in.shapes import CheckRow, CheckScreen, CheckWords


def check_in_html(screen: CheckScreen, words: CheckWords) -> str:
    """The rows as a table: the last value, the target, where it stands. People's own words go in as text."""
    title = f"<p><strong>{escape(screen['title'])}</strong></p>" if screen["title"] else ""
    note = f"<p>{escape(screen['note'])}</p>" if "note" in screen else ""
    ui = words["ui"]
    head = "".join(f"<th>{escape(ui[key])}</th>" for key in ("item", "last", "pace"))
    groups = "".join(
        f'<tr><th colspan="3">{escape(group["title"])}</th></tr>{"".join(map(_row, group["rows"]))}'
        for group in screen["groups"]
    )
    return f"{title}<table><tr>{head}</tr>{groups}</table>{note}" if groups else title + note


def _row(row: CheckRow) -> str:
    target = f"<br>{escape(row['target'])}" if row["target"] else ""
    stands = " · ".join(part for part in (row["progress"], row["status"]["word"]) if part)
    return f"<tr><td>{escape(row['title'])}{target}</td><td>{escape(row['last'])}</td><td>{escape(stands)}</td></tr>"
