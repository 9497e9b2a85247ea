"""A chapter as Markdown, as a notebook and as a script: the page with all that it includes and that is made for it."""

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine import catalogue
from engine.chapters import FENCE, GENERATED, INCLUDE, Chapter
from engine.files import SITE, absolute, folder, published
from engine.paths import SNIPPETS
from engine.plain import plain
from engine.programs import needs
from engine.tables import TABLES

FOLDED = re.compile(r'^\?\?\? \w+ "(?P<title>[^"]+)"\n(?P<body>(?:\n| {4}.*\n?)+)', re.MULTILINE)
BOX = re.compile(r"^</?div\b[^>]*>\n*", re.MULTILINE)
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


@dataclass(frozen=True)
class Piece:
    """A stretch of a chapter: Markdown, a program to show, or a figure to draw, whose text says what to see."""

    kind: Literal["text", "program", "figure"]
    text: str = ""
    program: Path | None = None


def markdown(chapter: Chapter, site: str) -> str:
    """Return a chapter as plain Markdown: formulas as TeX between dollars, figures as images.

    Args:
        chapter: the chapter.
        site: the address of the site; without it links lead to places below `/`.
    """
    parts = []
    for piece in _pieces(chapter, site):
        if piece.kind == "figure":
            drawn = piece.program.relative_to(SNIPPETS).with_suffix(".svg").as_posix()
            parts.append(f"![{piece.text}]({absolute(drawn, site)})")
        else:
            parts.append(piece.text if piece.kind == "text" else f"```python\n{_code(piece.program)}\n```")
    return "\n\n".join(parts) + "\n"


def notebook(chapter: Chapter, site: str) -> str:
    """Return a chapter as a notebook that has not run; its first cells write the files that its programs import."""
    import nbformat

    made = _notebook(chapter, site, lambda name, text: f"%%writefile {name}\n{text.rstrip()}")
    for number, cell in enumerate(made.cells):
        cell["id"] = f"cell-{number}"  # nbformat invents a new one each time
    made.metadata["kernelspec"] = KERNEL
    nbformat.validate(made)
    return nbformat.writes(made) + "\n"


def script(chapter: Chapter, site: str) -> str:
    """Return a chapter as a script in percent format, which first writes the files that its programs import."""
    import jupytext

    made = _notebook(
        chapter,
        site,
        lambda name, text: f"from pathlib import Path\n\nPath('{name}').write_text(r'''{text}''', encoding='utf-8')",
    )
    made.metadata["jupytext"] = {"notebook_metadata_filter": "-all", "cell_metadata_filter": "-all"}
    return jupytext.writes(made, fmt="py:percent")


def _notebook(chapter: Chapter, site: str, write):
    """Return a chapter's cells; `write` makes the code that writes a file, from its name and its text."""
    from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

    beside = _beside(chapter)
    cells = [new_code_cell(write(file.name, published(file, site).decode("utf-8"))) for file in beside]
    text: list[str] = []
    for piece in _pieces(chapter, site):
        if piece.kind == "program" and piece.program not in beside:
            cells += [new_markdown_cell("\n\n".join(text))] if text else []
            cells.append(new_code_cell(_code(piece.program)))
            text = []
        elif piece.kind == "program":
            text.append(f"The first cells write `{piece.program.name}`.")
        else:
            text.append(piece.text)
    return new_notebook(cells=[*cells, new_markdown_cell("\n\n".join(text))])


def _pieces(chapter: Chapter, site: str) -> list[Piece]:
    """Return a chapter cut at its programs and figures, and where it is from."""
    page = GENERATED.sub(lambda place: _made(place["name"], chapter), chapter.whole.text)
    included = {include["name"] for block in chapter.blocks if (include := INCLUDE.fullmatch(block.body.rstrip()))}
    found, end = [], 0
    for fence in FENCE.finditer(page):
        name, _, words = fence["body"].strip().partition("\n")
        include = INCLUDE.fullmatch(name)
        if fence["language"] != "figure" and not include:
            continue
        found.append(Piece("text", plain(page[end : fence.start()], chapter, site)))
        end = fence.end()
        if include:
            found.append(Piece("program", program=SNIPPETS / include["name"]))
        else:
            found.append(Piece("figure", " ".join(words.split()), SNIPPETS / name))
            found += [Piece("program", program=SNIPPETS / name)] * (name not in included)
    origin = f"From {SITE}: <{absolute(folder(chapter.name), site)}>. Its programs ran with PyTorch "
    origin += f"{catalogue.pinned('torch')}. Text under CC BY 4.0, code under the MIT licence."
    found += [Piece("text", plain(page[end:], chapter, site)), Piece("text", f"---\n\n{origin}")]
    return [piece for piece in found if piece.program or piece.text]


def _made(name: str, chapter: Chapter) -> str:
    """Return the Markdown that stands for a line `<!-- engine: name -->`, without what only a page has."""
    if name == "heading":
        return f"# {chapter.heading}\n\n{chapter.front['verdict']}"
    if name == "first_screen":
        others = chapter.front.get("instead", [])
        rows = [f"- {catalogue.link(other['loss'], chapter.source)} if {other['when']}" for other in others]
        return "\n".join(["Choose instead:\n", *rows] if rows else [])
    text = BOX.sub("", TABLES[name](chapter.source))
    return FOLDED.sub(lambda box: f"{box['title']}:\n\n{textwrap.dedent(box['body'])}", text)


def _beside(chapter: Chapter) -> list[Path]:
    """Return the files that a chapter's programs import."""
    return list(dict.fromkeys(file for program in chapter.programs for file in needs(program)))


def _code(program: Path) -> str:
    return program.read_text(encoding="utf-8").rstrip("\n")
