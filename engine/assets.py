"""`python -m engine.assets SITE` adds what a generator without hooks leaves out: KaTeX, and figures as files."""

import re
import sys
from pathlib import Path

from drawing import film, formulas
from engine.paths import CACHE, SNIPPETS
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
    build = Site()
    build.check()
    for path, outcome in build.outcomes.items():
        for drawn in outcome.figures:
            file = folder / path.relative_to(SNIPPETS).with_suffix(".svg")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(film.still(drawn), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
