"""What a reader has who copies a block and takes what the page offers above it. `python -m tests.pasted SITE` runs all.

Each block is laid into an empty folder beside the files of its links "download", as the built site serves them, and
is run there and held to its `#>` lines. That takes minutes, so a test run takes one block of each kind.
"""

import ast
import functools
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from lxml import html

from engine.checks import INSTALLED
from engine.programs import PROGRAMS
from tests.pages import site_pages
from verified.problem import Problem
from verified.runner import Programs, show_progress

BLOCKS = "//*[contains(@class, 'language-python')]"
OFFER = "preceding-sibling::*[1][self::p][@class='atlas-beside']//a[@download]/@href"


@dataclass(frozen=True)
class Paste:
    """One block of a page: its place there, from 0; its code; the files that the page offers, by name."""

    page: str
    number: int
    code: str
    files: dict[str, str] = field(default_factory=dict)

    def lay(self, folder: Path) -> Path:
        """Write the block and its files into an empty folder; return the block's file."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in self.files.items():
            (folder / name).write_text(text, encoding="utf-8")
        program = folder / "pasted.py"
        program.write_text(self.code, encoding="utf-8")
        return program

    def missing(self) -> set[str]:
        """Return the modules that the block, or a file offered for it, imports and a reader does not have."""
        found = set().union(*map(_imported, [self.code, *self.files.values()]))
        return found - {name.removesuffix(".py") for name in self.files} - sys.stdlib_module_names - INSTALLED


@functools.cache
def pasted(site: Path) -> list[Paste]:
    """Return every block of a built site that is a program; lines of the guide and cells of labs are parts of one."""
    programs = {path.read_text(encoding="utf-8").strip() for path in PROGRAMS.find()}
    found = []
    for page in site_pages():
        folder = site / (page.removesuffix("index") if page.endswith("index") else page)
        for number, block in enumerate(html.parse(str(folder / "index.html")).xpath(BLOCKS)):
            code = block.text_content()
            if code.strip() in programs:
                offered = [(folder / href).resolve() for href in block.xpath(OFFER)]
                files = {file.name: file.read_text(encoding="utf-8") for file in offered}
                found.append(Paste(page, number, code, files))
    return found


def run(site: Path) -> tuple[int, dict[tuple[str, int], list[Problem]]]:
    """Run every block in an empty folder; return how many there are, and what is wrong with which."""
    wrong = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        laid = {paste.lay(Path(folder) / f"{place:04}"): paste for place, paste in enumerate(pasted(site))}
        for problem in Programs(Path(folder), Path(folder), cache=None).check(laid, show_progress)[1]:
            wrong[laid[problem.path].page, laid[problem.path].number].append(problem)
    return len(laid), wrong


def _imported(code: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module.partition(".")[0])
    return found


if __name__ == "__main__":
    count, wrong = run(Path(sys.argv[1]).resolve(strict=True))
    for (page, number), problems in wrong.items():
        print(f"{page}, block {number + 1}:", *problems, sep="\n", end="\n\n")
    print(f"{count - len(wrong)} of {count} blocks run in an empty folder, beside nothing but what their page offers")
    sys.exit(1 if wrong else 0)
