"""Several figures that differ in one parameter, as one SVG that moves.

What all frames share stands once. Where they differ stands a group of class `moves` with one child for each frame, all
hidden but the middle one's; the root's `data-stops` has the frames' names. `docs/assets/figures.js` shows another
child. Without scripts, in print and in a file of its own (`still`) the middle frame is what there is.
"""

import itertools
import json
from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

SVG = "http://www.w3.org/2000/svg"
MOVES = "moves"
OWN = {"id", "d", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "href", "transform"}
"""Attributes that a group cannot have for its children."""


class FilmError(ValueError):
    """The frames are not views of one figure."""


def film(frames: Sequence[str]) -> str:
    """Return one SVG of several that shows the middle one; a single one as it is.

    Args:
        frames: SVGs that `drawing.svg.to_svg` made, each with the name of its stop, in order.

    Raises:
        FilmError: a name is missing or there twice, or sizes or panels differ.
    """
    roots = [_parsed(svg) for svg in frames]
    names = [root.attrib.pop("data-name", "") for root in roots]
    if len(roots) == 1:
        return _written(roots[0])
    if "" in names or len(set(names)) < len(names):
        raise FilmError("shows more than one figure; give each a name, if they are frames of one, or a file")
    shapes = [[each.attrib for each in [root, *root.findall("svg")]] for root in roots]
    if any(shape != shapes[0] for shape in shapes):
        raise FilmError("shows frames whose panels differ in place; fix limits and ticks: only what is drawn may move")
    definitions: dict[str, Element] = {}
    for root in roots:
        _take_definitions(root, definitions)
    film = _merged(roots)
    home = film if film.find("svg") is None else film.find("svg")
    home.insert(0, Element("defs"))
    home[0].extend(definitions.values())
    film.set("data-stops", json.dumps(names, ensure_ascii=False))
    return _written(film)


def still(svg: str) -> str:
    """Return what an SVG shows that nothing moves: of a film the middle frame."""
    root = _parsed(svg)
    if root.attrib.pop("data-stops", None) is None:
        return svg
    for group in [group for group in root.iter("g") if group.get("class") == MOVES]:
        del group.attrib["class"]
        group[:] = [child for child in group if child.get("display") != "none"]
    return _written(root)


def _parsed(svg: str) -> Element:
    return ElementTree.fromstring(svg.replace(f' xmlns="{SVG}"', "", 1))


def _written(root: Element) -> str:
    root.attrib = {"xmlns": SVG} | root.attrib
    return ElementTree.tostring(root, encoding="unicode")


def _take_definitions(parent: Element, found: dict[str, Element]) -> None:
    """Remove what is drawn only where something names it, and keep one of each id: ids are made of contents."""
    for child in list(parent):
        if child.tag in ("defs", "marker"):
            parent.remove(child)
            for each in child if child.tag == "defs" else [child]:
                found.setdefault(each.get("id"), each)
        else:
            _take_definitions(child, found)


def _merged(frames: Sequence[Element]) -> Element:
    """Return one element for the same place of all frames: itself if nothing differs, else as little as does."""
    first = frames[0]
    if len({ElementTree.tostring(frame) for frame in frames}) == 1:
        return first
    shells = {(frame.tag, frame.text, *sorted(frame.items())) for frame in frames}
    if len(shells) > 1 or first.tag == "text" or not all(map(len, frames)):
        return _moving(frames)
    if len(set(map(len, frames))) == 1:
        first[:] = [_merged(place) for place in zip(*frames, strict=True)]
    else:
        before = _shared(frames)
        after = _shared([frame[before:][::-1] for frame in frames])
        rest = [Element("g") for _ in frames]
        for group, frame in zip(rest, frames, strict=True):
            group[:] = frame[before : len(frame) - after]
        first[:] = [*first[:before], _moving(rest), *first[len(first) - after :]]
    return first


def _shared(frames: Sequence[Sequence[Element]]) -> int:
    """Return with how many of the same children all frames begin."""
    places = zip(*([ElementTree.tostring(child) for child in frame] for frame in frames), strict=False)
    return len(list(itertools.takewhile(lambda place: len(set(place)) == 1, places)))


def _moving(frames: Sequence[Element]) -> Element:
    """Return a group with a child for each frame; what the children have in common, it says for them."""
    own = OWN | ({"clip-path"} if any("transform" in frame.attrib for frame in frames) else set())
    common = set.intersection(*(set(frame.items()) for frame in frames))
    common = {name: value for name, value in frames[0].items() if (name, value) in common and name not in own}
    group = Element("g", {"class": MOVES} | common)
    for number, frame in enumerate(frames):
        frame.attrib = {name: value for name, value in frame.items() if name not in common}
        if number != len(frames) // 2:
            frame.set("display", "none")
        group.append(frame)
    return group
