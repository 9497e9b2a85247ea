"""Any two losses side by side: what the page of comparisons (`compare/index.md`) loads, made from the data sheets.

The page's script lays two or three sheets beside one another. A comparison that somebody wrote is found by the
`compares` of its page's front matter: the chapters it is about.
"""

import json
import re
from collections.abc import Mapping

import markdown

from drawing import formulas
from engine import catalogue, chapters, curves
from engine.chapters import FORMULA, Chapter
from engine.record import TAGS

PAGE = "compare/index.md"
FILE = "assets/compare_sheets.js"
ORDER = (
    "What it is",
    "Traits",
    *catalogue.FIELDS,
    "Works with",
    "Does not work with",
    "Empty batch",
    "Module",
    "Function",
)
"""The rows that come first, in this order; the others follow as the data sheets have them."""
MARKDOWN = markdown.Markdown()


def script(addresses: Mapping[str, str]) -> str:
    """Return the file that the page loads: a script, for a page opened from a folder may not fetch data.

    Args:
        addresses: by a page's source (`regression/huber_loss.md`) its address, seen from the page of comparisons.
    """
    losses = [
        {
            "loss": chapter.stem,
            "title": chapter.title,
            "family": family.label,
            "address": addresses[chapter.source],
            "axes": [axis.id for axis in curves.read() if any(curve.loss == chapter.name for curve in axis.curves)],
            "rows": dict(rows(chapter, addresses)),
        }
        for family in chapters.families()
        for chapter in family.chapters
    ]
    labels = dict.fromkeys([*ORDER, *(label for loss in losses for label in loss["rows"])])
    packed = {"labels": list(labels), "explorer": addresses["explorer/index.md"], "written": written(addresses)}
    return f"globalThis.atlasSheets = {json.dumps(packed | {'losses': losses}, ensure_ascii=False)};\n"


def rows(chapter: Chapter, addresses: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the rows of a chapter's data sheet, and what it is and is like, as (label, HTML)."""
    tags = "<br>".join(f"{tag}: {TAGS[tag]}" for tag in chapter.front["tags"])
    found = [("What it is", catalogue.verdict(chapter, PAGE)), ("Traits", tags), *catalogue.sheet_rows(chapter, PAGE)]
    merged: dict[str, str] = {}
    for label, text in found:  # a sheet may have several rows of one name
        merged[label] = f"{merged[label]}<br>{text}" if label in merged else text
    return [(label, _html(text, addresses)) for label, text in merged.items()]


def written(addresses: Mapping[str, str]) -> list[dict]:
    """Return the comparisons that somebody wrote: title, address, and the losses they are about.

    Raises:
        KeyError: a page's `compares` names no chapter.
    """
    return [
        {
            "title": page.heading,
            "address": addresses[page.source],
            "losses": [chapters.chapter(name).stem for name in page.front["compares"]],
        }
        for page in chapters.pages()
        if "compares" in page.front
    ]


def _html(text: str, addresses: Mapping[str, str]) -> str:
    """Return a cell as HTML: its formulas as MathML, which needs no stylesheet, its links as the site has them."""
    drawn: list[str] = []

    def keep(formula: re.Match) -> str:
        drawn.append(formulas.mathml(formulas.render(formula["inline"], display=False)))
        return f"\ue000{len(drawn) - 1}\ue001"  # private characters, of which Markdown makes nothing

    def move(link: re.Match) -> str:
        source, mark, place = link["target"].partition("#")
        return f"]({addresses[source]}{mark}{place})"

    text = re.sub(r"\]\(\.\./(?P<target>[^)]+)\)", move, FORMULA.sub(keep, text))
    made = MARKDOWN.reset().convert(text).removeprefix("<p>").removesuffix("</p>")
    return re.sub("\ue000(\\d+)\ue001", lambda place: drawn[int(place[1])], made)
