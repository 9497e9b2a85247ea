"""`python -m engine.assets SITE` adds what a generator without hooks leaves out: KaTeX, figures, what scripts load."""

import re
import sys
from pathlib import Path

from drawing import formulas
from engine import chapters, compare, explorer
from engine.paths import CACHE, SNIPPETS
from engine.site import Site

FORMULA = re.compile(r'<span class="katex">.*?</bdi>', re.DOTALL)


def write_katex(site: Path, characters: set[str]) -> None:
    """Write KaTeX's stylesheet, and its fonts cut to the characters that a site's formulas show."""
    for name, content in formulas.stylesheet(CACHE / "fonts", characters).items():
        file = site / "assets" / "katex" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def main(folder: Path) -> None:
    """Complete a site that `zensical build` wrote."""
    characters: set[str] = set()
    for page in folder.rglob("*.html"):
        for drawn in FORMULA.findall(page.read_text(encoding="utf-8")):
            characters |= formulas.characters(drawn)
    write_katex(folder, characters)
    addresses = {page.source: f"../{page.name.removesuffix('index')}" for page in chapters.pages()}
    for name, make in ((explorer.FILE, explorer.script), (compare.FILE, compare.script)):
        (folder / name).write_text(make(addresses), encoding="utf-8")
    build = Site()
    build.check()
    for path, outcome in build.outcomes.items():
        for drawn in outcome.figures:
            file = folder / path.relative_to(SNIPPETS).with_suffix(".svg")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(drawn, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
