"""The map of the losses: trees around the most related ones, as SVG for wide screens, as nested lists for narrow ones.

Each loss stands once, in the tree of the nearest hub. A relation that is no branch of a tree stands at both ends, as a
twig to the other loss.
"""

import html
import posixpath
import textwrap
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from engine import catalogue, chapters
from engine.chapters import Chapter
from engine.record import RELATIONS

HUB = 4  # relations: from here on a loss has a tree of its own
BOX, STALK, ROOT = 132, 130, 152  # widths in pixels: of a name, of the line before it, of a hub's name
LINE, PAD, GAP = 16, 12, 10  # heights: of a line of text, around a name, between rows
COLUMNS = 17  # characters of a name in one line
MARGIN = 8


@dataclass(frozen=True)
class Edge:
    """A relation of two losses (names of chapters): in words, in a word or two, and the program that shows it."""

    one: str
    other: str
    words: str
    how: str
    program: str

    def end(self, name: str) -> str:
        """Return the end that is not `name`."""
        return self.other if name == self.one else self.one


@dataclass
class Branch:
    """A loss in a tree, the relation that leads to it, and what follows; a twig is a loss that stands elsewhere."""

    chapter: Chapter
    edge: Edge | None = None
    twig: bool = False
    children: list["Branch"] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        return textwrap.wrap(self.chapter.title, COLUMNS, break_long_words=False)

    @property
    def own_height(self) -> int:
        return LINE * len(self.lines) + PAD

    @property
    def height(self) -> int:
        """Height in pixels of all that stands below one another from here on."""
        return max(self.own_height + GAP, sum(child.height for child in self.children))


def edges() -> list[Edge]:
    """Return the relation of every pair of losses that has one, in the order of the records."""
    found = []
    for chapter in chapters.chapters():
        for relation in chapter.front.get("relations", []):
            kind = next(kind for kind in RELATIONS if kind in relation)
            found.append(Edge(chapter.name, relation[kind], RELATIONS[kind], relation["how"], relation["program"]))
    return found


def trees() -> list[Branch]:
    """Return a tree for each hub, the most related first, and for what no hub reaches."""
    known, every = {chapter.name: chapter for chapter in chapters.chapters()}, edges()
    count = Counter(end for edge in every for end in (edge.one, edge.other))
    order = sorted(known, key=lambda name: -count[name])
    branches: dict[str, Branch] = {}
    grown: set[Edge] = set()
    roots = [Branch(known[name]) for name in order if count[name] >= HUB]
    while True:
        branches |= {root.chapter.name: root for root in roots if root.chapter.name not in branches}
        queue = deque(root for root in roots if not root.children)
        while queue:
            at = queue.popleft()
            for edge in (edge for edge in every if at.chapter.name in (edge.one, edge.other)):
                if (name := edge.end(at.chapter.name)) in branches:
                    continue
                branches[name] = Branch(known[name], edge)
                at.children.append(branches[name])
                grown.add(edge)
                queue.append(branches[name])
        if not (left := [name for name in order if name not in branches]):
            break
        roots.append(Branch(known[left[0]]))
    for edge in every:
        if edge not in grown:
            for end in (edge.one, edge.other):
                branches[end].children.append(Branch(known[edge.end(end)], edge, twig=True))
    return roots


def map_of_losses(page: str) -> str:
    """Return the map twice: drawn, and as nested lists for where a drawing would be too small."""
    rows = [row for root in trees() for row in _listed(root, page, 0)]
    return "\n".join(["```map", page, "```", "", '<div class="map-list" markdown="block">', "", *rows, "", "</div>"])


def drawn(page: str) -> str:
    """Return the map as SVG: names and words of relations are links."""
    parts, top = [], MARGIN
    reach = [0, 0]
    for root in trees():
        sides = _sides(root)
        height = max(root.own_height + GAP, *(sum(child.height for child in side) for side in sides))
        middle = top + height / 2
        for sign, side in zip((1, -1), sides, strict=True):
            y = middle - sum(child.height for child in side) / 2
            reach[sign < 0] = max(reach[sign < 0], *map(_depth, side), 0)
            parts += _grown(side, sign, sign * ROOT / 2, middle, y, page)
        parts += _name(root, 0, middle, ROOT, page)
        top += height + 3 * GAP
    left = ROOT / 2 + reach[1] * (STALK + BOX) + MARGIN
    width = left + ROOT / 2 + reach[0] * (STALK + BOX) + MARGIN
    box = f"{-left:g} 0 {width:g} {top - 2 * GAP:g}"
    label = "Map of the losses: a line joins two losses where one equals the other; the words on it say how"
    return (
        f'<svg class="map" viewBox="{box}" role="group" aria-label="{label}" xmlns="http://www.w3.org/2000/svg">'
        f"{''.join(parts)}</svg>"
    )


def _sides(root: Branch) -> tuple[list[Branch], list[Branch]]:
    """Return the branches of a hub on its right and on its left, about as many rows on each."""
    right, left = [], []
    for child in sorted(root.children, key=lambda child: -_depth(child)):
        shorter = min(right, left, key=lambda side: sum(each.height for each in side))
        shorter.append(child)
    return right, left


def _depth(branch: Branch) -> int:
    return 1 + max(map(_depth, branch.children), default=0)


def _grown(side: list[Branch], sign: int, x: float, middle: float, y: float, page: str) -> Iterator[str]:
    """Yield the branches on one side of a name that ends at (x, middle), from y downwards."""
    for child in side:
        at, near, far = y + child.height / 2, x + sign * STALK * 0.24, x + sign * STALK
        yield f'<path d="M{x:g} {middle:g}C{near:g} {middle:g} {x:g} {at:g} {near:g} {at:g}L{far:g} {at:g}"/>'
        said = f"{_title(child.edge.one)} {child.edge.words} {_title(child.edge.other)}: {child.edge.how}"
        anchor = "start" if sign < 0 else "end"
        place, how = catalogue.anchor(child.edge.program), html.escape(child.edge.how)
        yield f'<a class="how" href="{place}" aria-label="{html.escape(said)}">'
        yield f'<text x="{far - sign * 5:g}" y="{at - 4:g}" text-anchor="{anchor}">{how}</text></a>'
        yield from _grown(child.children, sign, far + sign * BOX, at, y + _spare(child), page)
        yield from _name(child, far + sign * BOX / 2, at, BOX, page)
        y += child.height


def _spare(branch: Branch) -> float:
    """Return how far below the top of its place a branch's children begin."""
    return (branch.height - sum(child.height for child in branch.children)) / 2


def _name(branch: Branch, x: float, y: float, width: int, page: str) -> Iterator[str]:
    kind = "twig" if branch.twig else "name"
    kind += " hub" if not branch.edge else ""
    first = y - LINE * (len(branch.lines) - 1) / 2 + 4.5
    height = branch.own_height
    yield f'<a class="{kind}" href="{_address(branch.chapter, page)}">'
    yield f'<rect x="{x - width / 2:g}" y="{y - height / 2:g}" width="{width}" height="{height}" rx="4"/>'
    for number, line in enumerate(branch.lines):
        yield f'<text x="{x:g}" y="{first + LINE * number:g}">{html.escape(line)}</text>'
    yield "</a>"


def _listed(branch: Branch, page: str, level: int) -> Iterator[str]:
    how = f"[{branch.edge.how}]({catalogue.anchor(branch.edge.program)}): " if branch.edge else ""
    name = catalogue.link(branch.chapter.name, page)
    yield f"{'    ' * level}- {how}{name if branch.edge else f'**{name}**'}"
    for child in branch.children:
        yield from _listed(child, page, level + 1)


def _address(chapter: Chapter, page: str) -> str:
    return posixpath.relpath(chapter.name, page.removesuffix(".md")) + "/"


def _title(name: str) -> str:
    return chapters.chapter(name).title
