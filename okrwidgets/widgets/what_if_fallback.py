"""A tree of drivers where no widget can be drawn: a saved page, a mail, a pull request."""

from __future__ import annotations

from html import escape

from okrwidgets.exploring.shapes import ExploreScreen


def explore_html(screen: ExploreScreen) -> str:
    """The KPI and its drivers as a nested list, in plain HTML; people's own words go in as text."""
    missing, head = screen.get("missing"), screen.get("head")
    if missing is not None or head is None:
        told = ("", "") if missing is None else (missing["sentence"], missing["needs"])
        sample = "" if missing is None else f"<pre>{escape(missing['sample'])}</pre>"
        return "".join(f"<p>{escape(words)}</p>" for words in told) + sample
    said = f"<p><strong>{escape(head['name'])}</strong> · {escape(head['text'] or '?')}<br>{escape(head['gap'])}</p>"
    return said + _list(screen)


def _list(screen: ExploreScreen) -> str:
    made, depth = [], -1
    for branch in screen["tree"]:
        made += ["</li></ul>"] * (depth - branch["depth"])
        made.append("<ul><li>" if branch["depth"] > depth else "</li><li>")
        depth = branch["depth"]
        made.append(_words(screen, branch["id"], elsewhere=branch["elsewhere"]))
    return "".join(made) + "</li></ul>" * (depth + 1)


def _words(screen: ExploreScreen, id: str, *, elsewhere: bool) -> str:
    label, figure = escape(screen["facts"][id]["label"]), screen["figures"][id]
    if elsewhere:
        return label
    return f"{label} · <strong>{escape(figure['text'] or '–')}</strong> <em>{escape(figure['origin'])}</em>"
