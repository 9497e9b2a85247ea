"""Pictures that stand for a page elsewhere: the site's mark as an icon, and a page's card with its own curve.

Both are drawn by Matplotlib from SVG that is there already: the mark, and the figure of a page as `drawing.svg` wrote
it. Only what these two hold is read: rectangles, circles, and paths of absolute `M`, `L`, `Q`, `C` and `Z`.
"""

import io
import re
import textwrap
from xml.etree import ElementTree

SIZE = (1200, 630)
COLOURS = 64  # of a card, so that it weighs little
GROUND, TEXT, SOFT = "#16324a", "#ffffff", "#d6e2ec"
INKS = {
    "--fig-ink": "#dbe2e9",
    "--fig-grid": "#2a4258",
    "--fig-paper": GROUND,
    "--fig-1": "#74b4f2",
    "--fig-2": "#ff9a62",
    "--fig-3": "#7fd08f",
    "--fig-4": "#d79bf0",
    "--fig-5": "#e8bd57",
    "--fig-6": "#66d2e3",
}
"""The figures' colours, as `docs/assets/atlas.css` has them for the dark scheme, on the header's ground."""
STEP = re.compile(r"([MLQCZz])([^A-Za-z]*)")


def icon(mark: str, pixels: int) -> bytes:
    """Return the mark as a square PNG, its ground filling all of it: systems round the corners themselves."""
    root = ElementTree.fromstring(mark)
    figure, axes = _sheet(pixels, pixels, [0, 0, 1, 1])
    _frame(axes, [float(number) for number in root.get("viewBox").split()])
    for element in root:
        if element.tag.endswith("rect"):
            figure.set_facecolor(element.get("fill"))
    _mark(root, axes, pixels / 24)
    return _png(figure, 256)


def card(title: str, words: str, figure: str, mark: str, name: str) -> bytes:
    """Return a PNG of 1200 by 630 pixels: what a page says first, and the curve of its first figure.

    Args:
        title: the page's heading.
        words: a sentence or two; what does not fit ends in an ellipsis.
        figure: an SVG that `drawing.svg` wrote; empty, or without a curve, the mark stands in its place.
        mark: the site's mark as SVG.
        name: the site's name.
    """
    sheet, panel = _sheet(*SIZE, [0.53, 0.13, 0.42, 0.74])
    sheet.set_facecolor(GROUND)
    if not (figure and _curves(figure, panel)):
        _frame(panel, [0, 0, 24, 24])
        panel.set_aspect("equal")
        _mark(ElementTree.fromstring(mark), panel, 17)
    corner = sheet.add_axes([0.05, 0.83, 0.05, 0.1], aspect="equal")
    _frame(corner, [3, 3, 18, 18])
    _mark(ElementTree.fromstring(mark), corner, 2.6)
    sheet.text(0.11, 0.875, name, color=SOFT, size=26, va="center")
    size, width = (50, 15) if len(title) <= 30 and max(map(len, title.split())) <= 15 else (38, 19)
    lines = textwrap.wrap(title, width, max_lines=3, placeholder=" …")
    sheet.text(0.05, 0.75, "\n".join(lines), color=TEXT, size=size, va="top", weight="bold", linespacing=1.15)
    below = 0.75 - len(lines) * size * 1.22 / SIZE[1] * 100 / 72 - 0.04
    rows = textwrap.wrap(words, 36, max_lines=max(2, int((below - 0.07) / 0.066)), placeholder=" …")
    sheet.text(0.05, below, "\n".join(rows), color=SOFT, size=22, va="top", linespacing=1.35)
    return _png(sheet, COLOURS)


def _sheet(width: int, height: int, box: list[float]):
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width / 100, height / 100), dpi=100)
    axes = figure.add_axes(box)
    return figure, axes


def _frame(axes, box: list[float]) -> None:
    """Give axes the coordinates of an SVG's box, x y width height, and nothing to be seen."""
    left, top, width, height = box
    axes.set(xlim=(left, left + width), ylim=(top + height, top), xticks=[], yticks=[])
    axes.set_frame_on(False)


def _mark(root: ElementTree.Element, axes, scale: float) -> None:
    from matplotlib.patches import Circle, PathPatch

    for element in root:
        if element.tag.endswith("path"):
            width = float(element.get("stroke-width")) * scale * 0.72
            axes.add_patch(
                PathPatch(_path(element.get("d")), fc="none", ec=element.get("stroke"), lw=width, capstyle="round")
            )
        elif element.tag.endswith("circle"):
            centre = float(element.get("cx")), float(element.get("cy"))
            axes.add_patch(Circle(centre, float(element.get("r")), fc=element.get("fill"), ec="none", zorder=3))


def _curves(figure: str, axes) -> bool:
    """Draw what stands in the first pair of axes of a figure; say whether there is anything in its colours."""
    from matplotlib.patches import PathPatch

    root = ElementTree.fromstring(figure)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    for group in root.iter("g"):
        group[:] = [_with(child, group.attrib) for child in group]
    clips = {clip.get("id"): clip[0] for clip in root.iter("clipPath") if len(clip)}
    named = (re.search(r"#([^)]*)", element.get("clip-path", "#"))[1] for element in root.iter())
    first = next((name for name in named if name in clips and clips[name].tag == "rect"), None)
    if first is None:
        return False
    box = [float(clips[first].get(side)) for side in ("x", "y", "width", "height")]
    _frame(axes, [box[0] - 0.03 * box[2], box[1] - 0.04 * box[3], 1.06 * box[2], 1.08 * box[3]])
    colours = set()
    for element in root.iter("path"):
        if first not in element.get("clip-path", "") or "marker-mid" in element.attrib:
            continue
        edge, face = (_ink(element.get(side, default)) for side, default in (("stroke", "none"), ("fill", "none")))
        colours |= {edge, face}
        width = float(element.get("stroke-width", 1)) * (1.6 if edge == INKS["--fig-grid"] else 2.9)
        axes.add_patch(PathPatch(_path(element.get("d")), fc=face, ec=edge, lw=width, joinstyle="round"))
    return bool(colours & {ink for name, ink in INKS.items() if name[-1].isdigit()})


def _with(element: ElementTree.Element, said: dict[str, str]) -> ElementTree.Element:
    """Return an element that says itself what its group says for it."""
    element.attrib = said | element.attrib
    return element


def _ink(colour: str) -> str:
    found = re.match(r"var\((--fig-\w+)", colour)
    return INKS[found[1]] if found else colour


def _path(data: str):
    from matplotlib.path import Path

    codes = {"M": [Path.MOVETO], "L": [Path.LINETO], "Q": [Path.CURVE3] * 2, "C": [Path.CURVE4] * 3}
    places, kinds = [], []
    for letter, numbers in STEP.findall(data):
        values = [float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", numbers)] or [0, 0]
        points = list(zip(values[::2], values[1::2], strict=True))
        places += points
        kinds += codes.get(letter, [Path.CLOSEPOLY])[:1] * len(points)
    return Path(places, kinds)


def _png(figure, colours: int) -> bytes:
    """Return a figure as a PNG with a palette, the same bytes each time."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    drawn = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba())
    image = drawn.convert("RGB").quantize(colours, dither=Image.Dither.NONE)
    image.save(buffer := io.BytesIO(), "PNG", optimize=True)
    return buffer.getvalue()
