"""Elements of a page; everything that people wrote goes through `text`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from okrwidgets.export.legible import legible
from okrwidgets.export.report.record import Fact


def text(words: str) -> str:
    """People's words as text: no element and no attribute comes of them.

    Examples:
        >>> text('<b title="x">&</b>')
        '&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;'
    """
    return escape(legible(words), quote=True)


def element(name: str, inner: str, kind: str = "") -> str:
    """One element around what is HTML already; ``kind`` is a class of ours."""
    return f'<{name} class="{kind}">{inner}</{name}>' if kind else f"<{name}>{inner}</{name}>"


def facts(items: Sequence[Fact]) -> str:
    """Labels with their values; nothing where there are none."""
    rows = "".join(f"<div><dt>{text(item.label)}</dt><dd>{text(item.value)}</dd></div>" for item in items)
    return element("dl", rows) if rows else ""


def bar(share: float) -> str:
    """How far it has come, as a bar that is full at the target; the figure stands beside it in words."""
    width = 100 * min(max(share, 0.0), 1.0)
    return (
        '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        '<rect class="track" width="100" height="6"/>'
        f'<rect class="fill" width="{width:.1f}" height="6"/></svg>'
    )


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: Iterable[int]) -> str:
    """A table whose first cell of each row heads it; cells are HTML already, ``numbers`` stand at the right."""
    right = set(numbers)
    kinds = ["number" if n in right else "" for n in range(len(heads))]
    head = "".join(
        f'<th scope="col" class="{kind}">{text(words)}</th>' if kind else f'<th scope="col">{text(words)}</th>'
        for words, kind in zip(heads, kinds, strict=True)
    )
    body = "".join(
        "<tr>"
        f'<th scope="row">{first}</th>'
        + "".join(element("td", cell, kind) for cell, kind in zip(rest, kinds[1:], strict=True))
        + "</tr>\n"
        for first, *rest in rows
    )
    titled = f"<caption>{text(caption)}</caption>" if caption else ""
    return f'<div class="scroll"><table>{titled}<thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>'
