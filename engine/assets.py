"""`python -m engine.assets SITE` adds what a generator without hooks leaves out: KaTeX, and all files beside pages."""

import re
import sys
from pathlib import Path

from drawing import film, formulas
from engine import along, chapters, compare, explorer
from engine.files import published
from engine.paths import CACHE, SNIPPETS
from engine.programs import PROGRAMS
from engine.site import Site

FORMULA = re.compile(r'<span class="katex">.*?</bdi>', re.DOTALL)


def write_katex(site: Path, drawn: set[str]) -> None:
    """Write KaTeX's stylesheet, with the fonts and classes that a site's formulas use."""
    for name, content in formulas.stylesheet(CACHE / "fonts", drawn).items():
        file = site / "assets" / "katex" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def main(folder: Path) -> None:
    """Complete a site that `zensical build` wrote."""
    pages = (page.read_text(encoding="utf-8") for page in folder.rglob("*.html"))
    write_katex(folder, {drawn for page in pages for drawn in FORMULA.findall(page)})
    for path in PROGRAMS.find():
        _write(folder / path.relative_to(SNIPPETS), published(path))
    for name, make in along.made().items():
        _write(folder / name, make())
    addresses = {page.source: f"../{page.name.removesuffix('index')}" for page in chapters.pages()}
    for name, make in ((explorer.FILE, explorer.script), (compare.FILE, compare.script)):
        _write(folder / name, make(addresses))
    build = Site()
    build.check()
    for path, outcome in build.outcomes.items():
        for drawn in outcome.figures:
            _write(folder / path.relative_to(SNIPPETS).with_suffix(".svg"), film.still(drawn))


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
