"""A plan as plain HTML, for viewers without a kernel: GitHub, nbviewer, a dead notebook."""

from __future__ import annotations

from html import escape

from okrwidgets.editing.screen.shapes import Node, Screen


def outline_html(screen: Screen) -> str:
    """The screen as a nested list; people's text is escaped."""
    nodes = screen["nodes"]
    title = screen["top"]["title"]["edit"]
    head = f"<p><strong>{escape(title)}</strong></p>" if title else ""
    return f"{head}<ul>{''.join(_item(nodes[id], nodes) for id in screen['top']['roots'] if id in nodes)}</ul>"


def _item(node: Node, nodes: dict[str, Node]) -> str:
    cells = node["cells"]
    target = cells.get("target", {"edit": ""})
    figure = target.get("text", target["edit"])
    words = f"{escape(node['title'])} · <strong>{escape(figure)}</strong>" if figure else escape(node["title"])
    lines = "".join(f"<br><em>{escape(line['text'])}</em>" for line in node["lines"])
    below = "".join(_item(nodes[id], nodes) for id in node["children"] if id in nodes)
    return f"<li>{words}{lines}{f'<ul>{below}</ul>' if below else ''}</li>"
