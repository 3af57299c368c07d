"""Where the words of a picture stand, as the renderer sees them."""

from __future__ import annotations

from collections.abc import Iterator

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from okrwidgets.pictures.canvas import Picture


def labels(picture: Picture) -> list[Text]:
    """All pieces of text with something in them."""
    return [label for label in picture.findobj(Text) if label.get_text()]


def said(picture: Picture) -> str:
    """All words of a picture in one line, in the order in which they were written."""
    return " ".join(" ".join(label.get_text() for label in labels(picture)).split()).replace("\u00a0", " ")


def title(picture: Picture) -> str:
    """The finding, in one line."""
    return " ".join(picture.get_suptitle().split()).replace("\u00a0", " ")


def bars(picture: Picture, tone: str = "") -> list[Rectangle]:
    """The bars of a tone, or of all tones."""
    return [patch for patch in picture.findobj(Rectangle) if (patch.get_gid() or "").startswith(f"bar-{tone}")]


def gaps(picture: Picture) -> list[Rectangle]:
    """The stretches without a value."""
    return [patch for patch in picture.findobj(Rectangle) if patch.get_gid() == "gap"]


def faults(picture: Picture) -> list[str]:
    """What is cut off, stands on other words or on a bar; none where the picture is laid out well."""
    renderer = FigureCanvasAgg(picture).get_renderer()
    page = picture.bbox
    boxes = [(label.get_text(), label.get_window_extent(renderer)) for label in labels(picture)]
    found = [f"{words!r} leaves the page" for words, box in boxes if not _inside(box, page)]
    # a font's box has some air above and below the letters
    boxes = [(words, box.shrunk(0.96, 0.7)) for words, box in boxes]
    found += [f"{one!r} on {other!r}" for one, other in _meeting(boxes)]
    for bar in bars(picture):
        place = bar.get_window_extent(renderer).shrunk(1, 0.96)
        found += [f"{words!r} on a bar" for words, box in boxes if box.overlaps(place)]
        if not _inside(bar.get_window_extent(renderer), page):
            found.append("a bar leaves the page")
    return found


def grey(colour: str) -> float:
    """The relative luminance of a colour, 0 for black to 1 for white."""
    parts = (int(to_hex(colour)[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """How far two colours are apart in grey, 1 for not at all to 21."""
    dark, bright = sorted((grey(one), grey(other)))
    return (bright + 0.05) / (dark + 0.05)


def _inside(box: Bbox, page: Bbox) -> bool:
    return bool(page.x0 <= box.x0 and box.x1 <= page.x1 and page.y0 <= box.y0 and box.y1 <= page.y1)


def _meeting(boxes: list[tuple[str, Bbox]]) -> Iterator[tuple[str, str]]:
    for n, (words, box) in enumerate(boxes):
        for other, place in boxes[:n]:
            if box.overlaps(place):
                yield words, other
