"""What has an address on the site: pages and labs."""

import re
from pathlib import Path

from engine.paths import DOCS
from tests import selection


def labs() -> list[Path]:
    """Return the labs: notebooks in percent format."""
    return sorted((DOCS / "labs").glob("*.py"))


def site_pages() -> list[str]:
    """Return the name of everything that has an address on the site, labs included."""
    return [page.name for page in selection.pages()] + [f"labs/{path.stem}" for path in labs() if not selection.ONLY]


def one_of_each_folder() -> list[str]:
    """Return the name of one page of each folder, and of one with images in its figures."""
    return sorted({*{name.rpartition("/")[0]: name for name in site_pages()}.values(), "labs/segmentation"})


def lab_cells(name: str) -> set[str]:
    """Return the code cells of a lab as its page shows them; none for other pages."""
    path = DOCS / f"{name}.py"
    if path not in labs():
        return set()
    cells = re.split(r"^# %%.*\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"\A# alt: .*\n", "", cell).strip() for cell in cells}
