"""A figure that a page shows twice: once drawn, once more, smaller, as a reference to what is drawn."""

import itertools
import re
from xml.etree import ElementTree


def named(svg: str, name: str) -> str:
    """Return an SVG that says its name: as its id, and with a number as that of each panel in it."""
    count = itertools.count()
    return re.sub(r"<svg ", lambda _: f'<svg id="{name}-{next(count)}" ', svg)


def mirrored(svg: str, name: str) -> str:
    """Return the panels of an SVG that `named` named and a page shows elsewhere, drawn once more, at no cost."""
    root = ElementTree.fromstring(svg)
    panels = [(number, each) for number, each in enumerate(each for each in root.iter() if each.tag.endswith("svg"))]
    return "".join(_mirror(each.get("viewBox"), f"{name}-{number}") for number, each in panels[1:] or panels)


def _mirror(box: str, name: str) -> str:
    _, _, width, height = box.split()
    size = f'width="{width}" height="{height}"'
    return f'<svg viewBox="0 0 {width} {height}" aria-hidden="true"><use href="#{name}" {size}/></svg>'
