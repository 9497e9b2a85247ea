"""All losses at a glance: tiles that a filter narrows, and what the site counts."""

import importlib.metadata
import json
import math
import re
from collections import Counter
from collections.abc import Iterable

from engine import catalogue, chapters, evidence
from engine.chapters import Chapter
from engine.paths import SNIPPETS
from engine.programs import PROGRAMS
from engine.record import TAGS

SHARED = 3
"""A trait that fewer losses have is not worth a button."""
PACKAGES = {"torch": "PyTorch", "numpy": "NumPy", "matplotlib": "Matplotlib"}
COLUMNS = (
    "Loss",
    "What it is",
    "Input",
    "Target",
    "Range",
    "Mean divides by",
    "Least at",
    "Largest gradient",
    "Since",
)
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def tiles(page: str) -> str:
    """Return every loss as a link with its picture and the first sentence of its verdict, below a filter."""
    items = []
    for chapter in chapters.chapters():
        first, verdict = (picture(chapter), catalogue.link(chapter.name, page)), catalogue.summary(chapter, page)
        items += ['<li markdown="block">', "\n".join(first), LINK.sub(r"\1", verdict), "</li>"]
    begin = '<ul class="atlas-tiles" data-search-exclude markdown="block">'  # each loss has a page to be found
    return "\n\n".join([filters(), begin, *items, "</ul>"])


def losses(page: str) -> str:
    """Return every loss as a row of a table, below a filter: `losses.js` sorts the rows by a column."""
    rows = [f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|"]
    for chapter in chapters.chapters():
        call = f"`{chapter.front['module']}`" if chapter.module else "a file to copy"
        first = f"{picture(chapter)} {catalogue.link(chapter.name, page)}<br>{call}"
        told = {field: catalogue.elsewhere(chapter, field, page) for field in ("input", "target", "mean", "minimiser")}
        cells = [first, catalogue.summary(chapter, page), told["input"], told["target"], _range(chapter), told["mean"]]
        cells += [told["minimiser"], _bound(chapter.front["gradient"]), chapter.front.get("since", "")]
        rows.append(f"| {' | '.join(cells)} |")
    begin = '<div class="atlas-losses" data-search-exclude markdown="block">'
    return "\n".join([filters(), "", begin, "", *rows, "", "</div>"])


def families(page: str) -> str:
    """Return the families, a line each: what its losses answer."""
    return "\n".join(
        f"- {catalogue.link(f'{family.name}/index', page, family.label)}: {family.page.front['question']}"
        for family in chapters.families()
    )


def filters() -> str:
    """Return buttons for each family and for each trait that some losses share; `losses.js` makes them work."""
    counts = Counter(tag for chapter in chapters.chapters() for tag in chapter.front["tags"])
    families = [(family.name, family.label, family.page.front["question"]) for family in chapters.families()]
    traits = [(tag, tag, meaning) for tag, meaning in TAGS.items() if counts[tag] >= SHARED]
    return "\n".join(
        [
            '<div class="atlas-filter">',
            *_buttons("family", "Family", [("", "All", "every family"), *families]),
            *_buttons("trait", "Trait", traits),
            f'<p role="status">{len(chapters.chapters())} losses</p>',
            "</div>",
        ]
    )


def picture(chapter: Chapter) -> str:
    """Return a loss as a picture the size of a thumb, with what the filter asks for."""
    traits = ",".join(chapter.front["tags"])
    program = chapter.tile.relative_to(SNIPPETS).as_posix()
    return f'![Picture of {chapter.title}]({program}){{ data-family="{chapter.family}" data-traits="{traits}" }}'


def proof(page: str) -> str:
    """Return what holds the site's sentences, in four numbers."""
    cells = sum(json.loads(evidence.HOSTILE.read_text(encoding="utf-8")).values())
    numbers = [
        (len(chapters.chapters()), "losses"),
        (len(PROGRAMS.find()), "programs run in each build"),
        (evidence.lines_of_output(), "printed lines compared"),
        (cells, "hostile inputs answered"),
    ]
    return "\n".join(f"- **{number:,}** {what}" for number, what in numbers)


def built_with(page: str) -> str:
    """Return the versions that this build ran on, in a line."""
    versions = [f"{name} {importlib.metadata.version(package)}" for package, name in PACKAGES.items()]
    return f"Built with {', '.join(each.partition('+')[0] for each in versions)}.\n{{ .home-versions }}"


def _range(chapter: Chapter) -> str:
    return " to ".join(map(_bound, chapter.front["range"]))


def _bound(value: str | float) -> str:
    """Return a bound as a reader knows it: ∞, a number, code where it is an expression, or words."""
    if isinstance(value, float) and math.isinf(value):
        return "∞" if value > 0 else "−∞"
    return f"`{value}`" if isinstance(value, str) and is_expression(value) else str(value)


def is_expression(value: str) -> bool:
    """Whether a bound is an expression in a loss's options, and no words."""
    return value not in ("bounded", "unbounded") and " the " not in f" {value} "


def _buttons(kind: str, label: str, choices: Iterable[tuple[str, str, str]]) -> list[str]:
    rows = [
        f'<button type="button" aria-pressed="false" data-{kind}="{name}" title="{meaning}">{text}</button>'
        for name, text, meaning in choices
    ]
    return [f'<div role="group" aria-label="{label}">', *rows, "</div>"]
