"""The look of the site's figures, and an SVG that can stand inline on a page in both colour schemes.

A snippet draws with plain Matplotlib and calls `plt.show()`. The engine sets `STYLE` before the snippet runs and
turns each figure into an SVG whose ink is made of CSS variables: `--fig-ink` for text and axes, `--fig-grid`,
`--fig-paper`, and `--fig-1` to `--fig-6` for the colour cycle. `docs/assets/atlas.css` gives each a value for the
light and the dark scheme; the fallback inside the SVG is what a reader sees who opens the file by itself.
"""

import html
import io
import itertools
import re
from xml.etree import ElementTree

INK, GRID, PAPER = "#20262e", "#d5d9df", "#fefefe"
CYCLE = ["#1864ab", "#c2410c", "#2b7a3d", "#862e9c", "#a8730a", "#0b7285"]

MANY = 8  # markers of one look in a row: from here on one path with a marker at each point is lighter
KEPT = "atlas-"  # how the id of a group begins that a snippet named with `set_gid`
NOT_TURNED = re.compile(r"rotate\(-?0(?:\.0+)?(?: [^)]*)?\)")
MOVED = re.compile(r"(translate|rotate)\(([^)]*)\)")

SHORTEST_ALT = 40  # characters: less does not say what to see

VARIABLES = {INK: "--fig-ink", GRID: "--fig-grid", PAPER: "--fig-paper"} | {
    colour: f"--fig-{number}" for number, colour in enumerate(CYCLE, start=1)
}

STYLE = {
    "figure.figsize": (5.8, 3.2),
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
    """Return a Matplotlib figure as a compact SVG element for inlining: no date, no fixed size, CSS ink."""
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return compact(buffer.getvalue())


def framed(svg: str, alt: str) -> str:
    """Return an SVG as a figure that says what to see."""
    svg = svg.replace("<svg ", f'<svg role="img" aria-label="{html.escape(alt)}" ', 1)
    return f'<figure class="atlas-figure" data-search-exclude="true">{svg}</figure>'


def compact(svg: str, prefix: str = "") -> str:
    """Return an SVG that Matplotlib wrote in the site's style, made ready for inlining.

    Styles become attributes, so that a page needs no `style=` for them; what says nothing goes; coordinates keep one
    decimal, less than a pixel; markers that differ only in their place become one path. `prefix` begins each id.
    """
    root = ElementTree.fromstring(svg)
    width = float(root.get("viewBox").split()[2])
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        _spread(element)
        _round(element)
    _clean(root)
    _ink_texts(root, inked=False)
    _gather(root)
    for element in root.iter():
        _rename(element, prefix)
    root.attrib = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": root.get("viewBox"),
        "width": f"{width:g}pt",
        "font-family": "system-ui, sans-serif",
        "stroke-linejoin": "round",
    }
    return ElementTree.tostring(root, encoding="unicode")


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
    if element.tag == "g" and not (element.get("id") or "").startswith(KEPT):
        element.attrib.pop("id", None)


def _round(element: ElementTree.Element) -> None:
    """Round coordinates; a shape that is drawn many times, at many places, keeps one decimal more."""
    if element.tag == "path":
        element.set("d", _shorter(element.get("d", ""), 2 if element.get("id") else 1))
    for name in ("x", "y"):
        if name in element.attrib and element.tag != "image":
            element.set(name, _number(element.get(name), 1))
    if turn := NOT_TURNED.sub("", element.attrib.pop("transform", "")).strip():
        element.set("transform", MOVED.sub(lambda move: f"{move[1]}({_numbers(move[2])})", turn))


def _shorter(path: str, digits: int) -> str:
    """Return a path's data with rounded numbers, without points that lie on the line between their neighbours."""
    steps: list[tuple[str, list[float]]] = []
    for letter, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        place = [round(float(number), digits) + 0.0 for number in numbers.split()]  # no -0.0
        if letter == "L" and len(steps) > 1 and steps[-1][0] == "L" and _between(steps[-2][1], steps[-1][1], place):
            steps[-1] = (letter, place)
        elif not (letter == "L" and steps and steps[-1][0] in "ML" and steps[-1][1] == place and len(steps) > 1):
            steps.append((letter, place))
    return "".join(letter + " ".join(f"{number:g}" for number in place) for letter, place in steps)


def _between(start: list[float], middle: list[float], end: list[float]) -> bool:
    (ax, ay), (bx, by) = ([b - a for a, b in zip(p, q, strict=True)] for p, q in ((start[-2:], middle), (middle, end)))
    return abs(ax * by - ay * bx) < 1e-9 and ax * bx + ay * by >= 0


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


def _ink_texts(element: ElementTree.Element, inked: bool) -> None:
    """Give ink to text that has no colour of its own; Matplotlib leaves out black."""
    inked = inked or "fill" in element.attrib
    if element.tag == "text" and not inked:
        element.set("fill", f"var({VARIABLES[INK]}, {INK})")
    for child in element:
        _ink_texts(child, inked or element.tag == "text")


def _gather(parent: ElementTree.Element) -> None:
    """Make one path of many markers in a row that differ only in their place: a marker at each of its points."""
    shapes = {child.get("id"): child for child in parent.iter("path") if child.get("id")}
    count = 0
    for group in list(parent.iter()):
        children = []
        for _, run in itertools.groupby(group, key=_look):
            run = list(run)
            if run[0].tag != "use" or len(run) < MANY or run[0].get("href")[1:] not in shapes:
                children += run
                continue
            look = {name: value for name, value in run[0].items() if name not in ("href", "x", "y", "clip-path")}
            name = f"{run[0].get('href')[1:]}-{count}"
            count += 1
            marker = ElementTree.Element("marker", {"id": name, "overflow": "visible", "markerUnits": "userSpaceOnUse"})
            shape = shapes[run[0].get("href")[1:]]
            ElementTree.SubElement(marker, "path", {"d": shape.get("d")} | _looks(shape) | look)
            points = "M" + "L".join(f"{use.get('x')} {use.get('y')}" for use in run)
            path = {"d": points, "fill": "none"} | {f"marker-{at}": f"url(#{name})" for at in ("start", "mid", "end")}
            if clip := run[0].get("clip-path"):
                path["clip-path"] = clip
            children += [marker, ElementTree.Element("path", path)]
        group[:] = children


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
