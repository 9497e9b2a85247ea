"""A figure on a page: its SVG as HTML that says what to see, and the slider of one that moves."""

import html
import json
import re
from xml.etree import ElementTree

SHORTEST_ALT = 40  # characters: less does not say what to see
MOVING = 'class="atlas-stops"'
"""Stands in the HTML of every figure that moves."""


def framed(svg: str, alt: str) -> str:
    """Return an SVG as a figure that says what to see, its first sentence for all to read."""
    return f'<figure class="atlas-figure" data-search-exclude="true">{shown(svg, alt)}{caption(alt)}</figure>'


def caption(alt: str) -> str:
    """Return the first sentence of what there is to see."""
    return f"<figcaption>{html.escape(re.split(r'(?<=[.!?]) ', alt)[0], quote=False)}</figcaption>"


def shown(svg: str, alt: str = "") -> str:
    """Return an SVG as HTML: its panels in a row that may wrap, and below a figure that moves its slider."""
    root = ElementTree.fromstring(svg.replace(' xmlns="http://www.w3.org/2000/svg"', "", 1))
    stops = json.loads(root.attrib.pop("data-stops", "[]"))
    said = {"role": "img"} | ({"aria-label": alt} if alt else {})
    panels = root.findall("svg")
    for panel in panels:
        panel.attrib = {name: value for name, value in panel.items() if name not in ("x", "height")}
    if panels:
        root.tag, root.attrib = "div", {"class": "atlas-side"} | said
    else:
        root.attrib = said | root.attrib
    return ElementTree.tostring(root, encoding="unicode") + slider(stops)


def slider(stops: list[str]) -> str:
    """Return the slider over the stops of a figure that moves, at its middle; nothing for one that does not."""
    if not stops:
        return ""
    middle = len(stops) // 2
    names, name = html.escape(json.dumps(stops, ensure_ascii=False)), html.escape(stops[middle])
    return (
        f'<div {MOVING}><button type="button">Play</button>'
        f'<input type="range" max="{len(stops) - 1}" value="{middle}" autocomplete="off" data-stops="{names}" '
        f'aria-label="{html.escape(stops[0].partition(" = ")[0])}" aria-valuetext="{name}">'
        f'<span aria-hidden="true">{name}</span></div>'
    )
