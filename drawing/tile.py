"""A figure as a picture no larger than a thumb: only what is drawn, in the page's colours, in a kilobyte."""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

SVG = "http://www.w3.org/2000/svg"
SAID = {"xmlns", "width", "height", "font-family", "font-size"}
"""What the root says of text and size: a tile has no text, and its size is its place's."""
FALLBACK = re.compile(r"var\((--fig-\w+), [^)]*\)")  # for a file that is opened by itself


def tile(svg: str) -> str:
    """Return an SVG that `drawing.svg.to_svg` made without text, clips and the marks of the axes.

    What reaches beyond the axes is cut off by the edge, so the axes must fill the figure.
    """
    root = ElementTree.fromstring(svg.replace(f' xmlns="{SVG}"', "", 1))
    _, _, _, height = root.get("viewBox").split()
    root.attrib = {name: value for name, value in root.items() if name not in SAID}
    _strip(root, height)
    used = {element.get("href", "")[1:] for element in root.iter("use")}
    for defs in root.findall(".//defs"):
        defs[:] = [each for each in defs if each.get("id") in used]
    _strip_empty(root)
    return FALLBACK.sub(r"var(\1)", ElementTree.tostring(root, encoding="unicode"))


def _strip(parent: Element, height: str) -> None:
    parent[:] = [child for child in parent if child.tag != "text" and not _is_tick(child, height)]
    for child in parent:
        child.attrib.pop("clip-path", None)
        _strip(child, height)


def _is_tick(element: Element, height: str) -> bool:
    return element.tag == "use" and (element.get("x") == "0" or element.get("y") == height)


def _strip_empty(parent: Element) -> None:
    for child in list(parent):
        _strip_empty(child)
        if child.tag in ("g", "defs", "clipPath") and not len(child):
            parent.remove(child)
