"""A figure that a page shows twice: drawn once, and once more, smaller, as a reference to what is drawn."""

import itertools
import json
import re
from xml.etree import ElementTree

from drawing import figure


def named(svg: str, name: str) -> str:
    """Return an SVG that says its name: with a number, as its id and as that of each panel in it."""
    count = itertools.count()
    return re.sub(r"<svg ", lambda _: f'<svg id="{name}-{next(count)}" ', svg)


def glance(svg: str, name: str) -> str:
    """Return a small copy of an SVG that `named` named and the page shows below Picture; it moves when that moves.

    Its panels refer to those of the page's figure, so that they cost nothing; they are a link to the section.
    """
    root = ElementTree.fromstring(svg)
    panels = [(number, each) for number, each in enumerate(each for each in root.iter() if each.tag.endswith("svg"))]
    panels = panels[1:] or panels
    drawn = "".join(_reference(each.get("viewBox"), f"{name}-{number}") for number, each in panels)
    link = f'<a href="#picture" aria-label="Picture, in full size">{drawn}</a>'
    slider = figure.slider(json.loads(root.get("data-stops", "[]")))
    return f'<div class="atlas-glance" data-of="{name}-{panels[0][0]}">{link}{slider}</div>'


def _reference(box: str, name: str) -> str:
    _, _, width, height = box.split()
    size = f'width="{width}" height="{height}"'
    return f'<svg viewBox="0 0 {width} {height}" {size} aria-hidden="true"><use href="#{name}" {size}/></svg>'
