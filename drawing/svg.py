"""The look of the site's figures, and an SVG that can stand inline on a page in both colour schemes.

A snippet draws with plain Matplotlib and calls `plt.show()`. The engine sets `STYLE` before the snippet runs and
turns each figure into an SVG whose ink is made of CSS variables: `--fig-ink` for text and axes, `--fig-grid`,
`--fig-paper`, and `--fig-1` to `--fig-6` for the colour cycle. `docs/assets/atlas.css` gives each a value for the
light and the dark scheme; the fallback inside the SVG is what a reader sees who opens the file by itself.

Panels that stand side by side are SVGs of their own inside the figure's, so that a page can stack them on a phone.
Several figures that differ in a parameter are one figure that moves: see `drawing.film`.
"""

import io
import itertools
import math
import re
import zlib
from collections.abc import Sequence
from xml.etree import ElementTree

INK, GRID, PAPER = "#20262e", "#d5d9df", "#fefefe"
CYCLE = ["#1864ab", "#c2410c", "#2b7a3d", "#862e9c", "#a8730a", "#0b7285"]

SIZE = (4.5, 2.9)  # inches, of a figure that asks for no size
PANEL = (3.6, 2.9)  # the same, of one of several panels side by side
SCALE, PANEL_SCALE = 1.6, 1.44  # pixels a point, where there is room; 14 px of type on a phone, 11 px at least
PANELS = "atlas-panel-"  # how the id of a panel's group begins
NEAR = 0.06  # points: a point of a line that far from it is not needed to draw it

RAISED = str.maketrans("0123456789−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")  # an exponent is a character, not small type
MANY = 8  # markers of one look in a row: from here on one path with a marker at each point is lighter
KEPT = "atlas-"  # how the id of a group begins that a snippet named with `set_gid`
NOT_TURNED = re.compile(r"rotate\(-?0(?:\.0+)?(?: [^)]*)?\)")
MOVED = re.compile(r"(translate|rotate)\(([^)]*)\)")

VARIABLES = {INK: "--fig-ink", GRID: "--fig-grid", PAPER: "--fig-paper"} | {
    colour: f"--fig-{number}" for number, colour in enumerate(CYCLE, start=1)
}

LOOK = {
    "font-family": "system-ui, sans-serif",
    "font-size": "10px",
    "fill": f"var(--fig-ink, {INK})",  # of text, and of what Matplotlib draws in black, which it does not say
    "stroke-linejoin": "round",
}
"""What every SVG says once, and no element in it again."""

STYLE = {
    "figure.figsize": SIZE,
    "figure.constrained_layout.use": True,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.titlesize": "medium",
    "axes.linewidth": 0.8,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "grid.color": GRID,
    "grid.linewidth": 0.6,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "lines.linewidth": 1.8,
    "lines.solid_capstyle": "butt",
    "lines.color": CYCLE[0],
    "patch.edgecolor": INK,
    "legend.frameon": False,
    "legend.fontsize": "medium",
    "boxplot.flierprops.color": INK,
    "image.cmap": "cividis",
    "svg.fonttype": "none",
    "font.size": 10.0,
}


def apply_style(salt: str) -> None:
    """Set Matplotlib's defaults for a snippet; `salt` makes element ids unique to it and the same every time."""
    import matplotlib
    from matplotlib import cycler

    matplotlib.rcParams.update(STYLE)
    matplotlib.rcParams["axes.prop_cycle"] = cycler(color=CYCLE)
    matplotlib.rcParams["svg.hashsalt"] = salt


def matplotlibrc(salt: str) -> str:
    """Return the style as a Matplotlib settings file, for programs that the engine does not start itself."""
    rows = {name: ", ".join(map(str, value)) if isinstance(value, tuple) else value for name, value in STYLE.items()}
    rows |= {"axes.prop_cycle": f"cycler(color={CYCLE})", "svg.hashsalt": salt}
    return "".join(f'{name}: "{value}"\n' for name, value in rows.items())


def to_svg(figure) -> str:
    """Return a Matplotlib figure as a compact SVG element for inlining: no date, no fixed size, CSS ink, its name."""
    grids = [axes.get_gridspec() for axes in figure.axes if axes.get_subplotspec()]
    columns = max((grid.ncols for grid in grids if grid.nrows == 1), default=1)
    if columns > 1 and tuple(figure.get_size_inches()) == SIZE:
        figure.set_size_inches(columns * PANEL[0], PANEL[1])
    edges = _edges(figure) if columns > 1 else []
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return compact(buffer.getvalue(), edges, figure.get_label())


def compact(svg: str, edges: Sequence[float] = (), name: str = "") -> str:
    """Return an SVG that Matplotlib wrote in the site's style, made ready for inlining.

    Styles become attributes, so that a page needs no `style=` for them; what says nothing goes; coordinates keep one
    decimal, less than a pixel; markers that differ only in their place become one path.

    Args:
        svg: what Matplotlib wrote.
        edges: where panels begin and end, in points, if they can be told apart.
        name: what a program calls the figure.
    """
    root = ElementTree.fromstring(svg)
    _, _, width, height = map(float, root.get("viewBox").split())
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        _spread(element)
        _round(element)
    _clean(root)
    _write_exponents(root)
    _gather(root)
    _gather_grid(root)
    _drop_unused(root)
    root.attrib = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": root.get("viewBox"),
        "width": f"{width * (PANEL_SCALE if edges else SCALE):.0f}",
        **LOOK,
        **({"data-name": name} if name else {}),
    }
    _split(root, edges, height)
    return ElementTree.tostring(root, encoding="unicode")


def prefixed(svg: str, prefix: str) -> str:
    """Return an SVG whose ids begin with a prefix, so that it can stand on a page beside others."""
    root = ElementTree.fromstring(svg.replace(' xmlns="http://www.w3.org/2000/svg"', "", 1))
    for element in root.iter():
        _rename(element, prefix)
    root.attrib = {"xmlns": "http://www.w3.org/2000/svg"} | root.attrib
    return ElementTree.tostring(root, encoding="unicode")


def _edges(figure) -> list[float]:
    """Return where panels begin and end, in points, and name each panel's group; nothing if one spans them all.

    What stands beside a panel and is none, as a scale of colours, belongs to the panel on its left.
    """
    for axes in figure.axes:
        if axes.get_subplotspec() and axes.get_shared_y_axes().get_siblings(axes) != [axes]:
            axes.tick_params(axis="y", labelleft=True)  # on a phone it has no neighbour that says the numbers
    for _ in range(2):  # an axes of a fixed aspect finds its place the second time
        figure.draw_without_rendering()
    figure.set_layout_engine("none")  # all stays where it is measured
    boxes = sorted(((axes.get_tightbbox(), axes) for axes in figure.axes), key=lambda found: found[0].x0)
    panels: list[list] = []
    right = 0.0
    edges = [0.0]
    for box, axes in boxes:
        if not panels or (axes.get_subplotspec() and box.x0 >= right):
            middle = figure.bbox.width * len(panels) / figure.axes[0].get_gridspec().ncols
            middle = max(right + 1, min(middle, box.x0 - 1))  # panels are as alike in width as they can be
            edges += [round(middle * 72 / figure.dpi, 1)] if panels else []
            panels.append([])
        panels[-1].append(axes)
        right = max(right, box.x1)
    if len(panels) < 2 or figure.texts or figure.legends:
        return []
    for number, panel in enumerate(panels):
        for axes in panel:
            axes.set_gid(f"{PANELS}{number}")
    return [*edges, round(72 * figure.get_size_inches()[0], 1)]


def _split(root: ElementTree.Element, edges: Sequence[float], height: float) -> None:
    """Make an SVG of each panel; what belongs to none, as a definition, goes to the first."""
    if not edges:
        return
    panels = []
    for left, right in itertools.pairwise(edges):
        box = {"x": f"{left:g}", "viewBox": f"{left:g} 0 {right - left:.6g} {height:g}", "height": f"{height:g}"}
        panels.append(ElementTree.Element("svg", {"width": f"{(right - left) * PANEL_SCALE:.0f}", **box, **LOOK}))
    for child in root:
        at = child.attrib.pop("id", "")
        if not at.startswith(PANELS):
            child.attrib |= {"id": at} if at else {}
            panels[0].append(child)
        else:
            panels[int(at.removeprefix(PANELS))].extend(child)
    root[:] = panels


def _spread(element: ElementTree.Element) -> None:
    """Write an element's style as attributes, its colours as variables, and drop what every figure says anyway."""
    element.attrib = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
    for rule in filter(str.strip, element.attrib.pop("style", "").split(";")):
        name, value = (part.strip() for part in rule.split(":", 1))
        if name != "font-family":
            element.set(name, value)
    for name in ("fill", "stroke", "stop-color"):
        if (colour := element.get(name)) in VARIABLES:
            element.set(name, f"var({VARIABLES[colour]}, {colour})")
    for name in LOOK.items() & element.items():
        element.attrib.pop(name[0])
    if element.tag == "g" and not (element.get("id") or "").startswith(KEPT):
        element.attrib.pop("id", None)


def _round(element: ElementTree.Element) -> None:
    """Round coordinates; a shape that is drawn many times, at many places, keeps one decimal more."""
    if element.tag == "path":
        element.set("d", _shorter(element.get("d", ""), 2 if element.get("id") else 1))
    for name in ("x", "y", "width", "height"):
        if name in element.attrib and element.tag in ("text", "use", "rect"):
            element.set(name, _number(element.get(name), 1))
    if turn := NOT_TURNED.sub("", element.attrib.pop("transform", "")).strip():
        element.set("transform", MOVED.sub(lambda move: f"{move[1]}({_numbers(move[2])})", turn))


def _shorter(path: str, digits: int) -> str:
    """Return a path's data with rounded numbers, without points that lie on the line between their neighbours."""
    steps: list[tuple[str, list[float]]] = []
    for letter, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        steps.append((letter, [float(number) for number in numbers.split()]))
    kept = []
    for lines, run in itertools.groupby(steps, key=lambda step: step[0] == "L"):
        run = list(run)
        if lines and kept:
            points = _needed([kept[-1][1][-2:], *(place for _, place in run)])
            run = [("L", place) for place in points[1:]]
        kept += run
    rounded = [(letter, [round(number, digits) + 0.0 for number in place]) for letter, place in kept]  # no -0.0
    return "".join(letter + " ".join(f"{number:g}" for number in place) for letter, place in rounded)


def _needed(points: list[list[float]]) -> list[list[float]]:
    """Return the points of a line without those that it passes anyway, nearer than `NEAR` (Douglas and Peucker)."""
    kept, spans = {0, len(points) - 1}, [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        far = max(inner, key=lambda at: _distance(points[at], points[first], points[last]), default=first)
        if far > first and _distance(points[far], points[first], points[last]) > NEAR:
            kept.add(far)
            spans += [(first, far), (far, last)]
    return [points[at] for at in sorted(kept)]


def _distance(point: list[float], start: list[float], end: list[float]) -> float:
    """Return how far a point is from the line between two others."""
    (x, y), (dx, dy) = ((b - a for a, b in zip(start, other, strict=True)) for other in (point, end))
    along = max(0.0, min(1.0, (x * dx + y * dy) / ((dx * dx + dy * dy) or 1.0)))
    return math.hypot(x - along * dx, y - along * dy)


def _clean(parent: ElementTree.Element) -> None:
    """Remove what draws nothing, and groups that say nothing."""
    kept = []
    for child in list(parent):
        _clean(child)
        invisible = child.tag == "path" and (
            not child.get("d") or {child.get("fill"), child.get("stroke", "none")} == {"none"}
        )
        if child.tag in ("metadata", "style") or (invisible and not child.get("id")):
            continue
        if child.tag == "g" and not child.attrib:
            kept += list(child)
        elif len(child) or child.tag not in ("g", "defs"):
            kept.append(child)
    parent[:] = kept
    if parent.tag not in ("text", "tspan"):
        parent.text = None
    for child in kept:
        child.tail = child.tail if parent.tag in ("text", "tspan") else None


def _write_exponents(root: ElementTree.Element) -> None:
    """Make one text of a number and its exponent, which Matplotlib sets digit by digit in small type."""
    for text in root.iter("text"):
        small = [part for part in text if "font-size" in part.attrib]
        if small and all(ord(part.text) in RAISED and float(part.get("y")) < float(text[0].get("y")) for part in small):
            text.text = "".join(part.text.translate(RAISED) if part in small else part.text for part in text)
            text.set("y", _number(text[0].get("y"), 1))
            text[:] = []


def _gather(parent: ElementTree.Element) -> None:
    """Make one path of many markers in a row that differ only in their place: a marker at each of its points."""
    shapes = {child.get("id"): child for child in parent.iter("path") if child.get("id")}
    made: set[str] = set()
    for group in list(parent.iter()):
        children = []
        for _, run in itertools.groupby(group, key=_look):
            run = list(run)
            if run[0].tag != "use" or len(run) < MANY or run[0].get("href")[1:] not in shapes:
                children += run
                continue
            look = {name: value for name, value in run[0].items() if name not in ("href", "x", "y", "clip-path")}
            name = f"{run[0].get('href')[1:]}-{zlib.crc32(repr(look).encode()):x}"
            marker = ElementTree.Element("marker", {"id": name, "overflow": "visible", "markerUnits": "userSpaceOnUse"})
            shape = shapes[run[0].get("href")[1:]]
            ElementTree.SubElement(marker, "path", {"d": shape.get("d")} | _looks(shape) | look)
            points = "M" + "L".join(f"{use.get('x')} {use.get('y')}" for use in run)
            path = {"d": points, "fill": "none"} | {f"marker-{at}": f"url(#{name})" for at in ("start", "mid", "end")}
            if clip := run[0].get("clip-path"):
                path["clip-path"] = clip
            children += [marker] * (name not in made) + [ElementTree.Element("path", path)]
            made.add(name)
        group[:] = children


def _gather_grid(root: ElementTree.Element) -> None:
    """Make one path of a grid, and take from each tick what its shape says."""
    shapes = {child.get("id"): child for child in root.iter("path") if child.get("id")}
    for group in list(root.iter()):
        grids: dict[object, ElementTree.Element] = {}
        for child in list(group):
            if child.tag == "use" and child.get("href")[1:] in shapes:
                shape = shapes[child.get("href")[1:]]
                child.attrib = {
                    name: value for name, value in child.items() if name in ("x", "y") or name not in shape.attrib
                }
            if child.tag != "path" or child.get("stroke") != f"var(--fig-grid, {GRID})" or child.get("fill") != "none":
                continue
            look = tuple(sorted(_looks(child).items()))
            if look in grids:
                grids[look].set("d", grids[look].get("d") + child.get("d"))
                group.remove(child)
            grids.setdefault(look, child)


def _drop_unused(root: ElementTree.Element) -> None:
    """Remove definitions that nothing names any more."""
    used = set(re.findall(r'#([^")]+)', ElementTree.tostring(root, encoding="unicode")))
    for parent in root.iter("defs"):
        parent[:] = [each for each in parent if each.get("id") in used]


def _look(element: ElementTree.Element) -> object:
    """Return what two markers must share to be one."""
    if element.tag != "use":
        return id(element)
    return tuple(sorted((name, value) for name, value in element.items() if name not in ("x", "y")))


def _looks(shape: ElementTree.Element) -> dict[str, str]:
    return {name: value for name, value in shape.items() if name not in ("id", "d")}


def _rename(element: ElementTree.Element, prefix: str) -> None:
    for name, value in element.items():
        if name == "id":
            element.set(name, prefix + value)
        elif name == "href" and value.startswith("#"):
            element.set(name, f"#{prefix}{value[1:]}")
        elif value.startswith("url(#"):
            element.set(name, value.replace("url(#", f"url(#{prefix}", 1))


def _number(text: str, digits: int) -> str:
    return f"{round(float(text), digits) + 0.0:g}"


def _numbers(text: str) -> str:
    return " ".join(_number(number, 2) for number in re.split(r"[\s,]+", text.strip()))
