"""What `make refresh` writes from the records: the families in the navigation, the counts in the README."""

import re
from pathlib import Path

from engine import chapters, evidence
from engine.paths import ROOT
from verified.problem import Problem

CONFIGURATION = ROOT / "mkdocs.yml"
README = ROOT / "README.md"
FAMILIES = re.compile(r"(?<=from the chapters\n)(?:      .*\n)*?(?=      # end of families\n)")
SUMMARY = re.compile(r"(?<=<!-- counted by `make refresh` -->\n).*?(?=\n<!-- end -->)", re.DOTALL)
COUNTS = re.compile(r"the \d+ that PyTorch ships(?P<middle>.*?)and \d+ that people write themselves", re.DOTALL)


def navigation() -> str:
    """Return the families' part of the navigation: a block for each, its chapters in order."""
    rows = []
    for family in chapters.families():
        rows += [f"      - {family.label}:", f"          - {family.name}/index.md"]
        rows += [f"          - {chapter.name}.md" for chapter in family.chapters]
    return "".join(f"{row}\n" for row in rows)


def fresh() -> dict[Path, str]:
    """Return the text that each file should have."""
    own = [chapter.own for chapter in chapters.chapters()]
    counts = rf"the {own.count(False)} that PyTorch ships\g<middle>and {own.count(True)} that people write themselves"
    return {
        CONFIGURATION: FAMILIES.sub(lambda _: navigation(), CONFIGURATION.read_text(encoding="utf-8")),
        README: SUMMARY.sub(evidence.summary(), COUNTS.sub(counts, README.read_text(encoding="utf-8"))),
    }


def problems() -> list[Problem]:
    """Return each file that does not say what the records say."""
    return [
        Problem(path, 1, "does not list what the chapters' records say", "run `make refresh`, read the diff.")
        for path, text in fresh().items()
        if path.read_text(encoding="utf-8") != text
    ]


def write() -> list[Path]:
    """Write what is stale; return the files changed."""
    stale = {path: text for path, text in fresh().items() if path.read_text(encoding="utf-8") != text}
    for path, text in stale.items():
        path.write_text(text, encoding="utf-8")
    return list(stale)
