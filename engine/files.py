"""Programs as files of the site, which say where they come from; and the addresses of what is on the site."""

import hashlib
import re
from pathlib import Path

from engine import chapters
from engine.catalogue import pinned
from engine.paths import DOCS, ROOT, SNIPPETS

SITE = "Loss Atlas"
DIGITS = 12  # of a digest: enough to tell two versions of a file apart


def published(path: Path, site: str = "") -> bytes:
    """Return a program as its address on the site holds it: where it is from, licence and version, then the file.

    Args:
        path: a file below `snippets/`.
        site: the address of the site; without it the file does not say that of its page.
    """
    page = DOCS / path.parent.relative_to(SNIPPETS).with_suffix(".md")
    title = chapters.page(_name(page)).heading.partition(":")[0] if page.is_file() else SITE
    rows = [f"{path.name}, from {SITE}" + (f": {title}" if title != SITE else "")]
    if site and page.is_file():
        rows.append(absolute(folder(_name(page)), site))
    rows += [
        re.search(r"^Copyright .+$", (ROOT / "LICENSE").read_text(encoding="utf-8"), re.MULTILINE)[0],
        "SPDX-License-Identifier: MIT",
        f"Version {version(path)}, run with PyTorch {pinned('torch')}",
    ]
    return "".join(f"# {row}\n" for row in rows).encode() + path.read_bytes()


def version(path: Path) -> str:
    """Return what tells two versions of a program apart: the first digits of the SHA-256 of its file here."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:DIGITS]


def absolute(place: str, site: str = "") -> str:
    """Return the whole address of a place on the site (`regression/`); without the site's own, its path from `/` on."""
    return f"{site.rstrip('/')}/{place}"


def folder(page: str) -> str:
    """Return where on the site a page (`regression/huber_loss`) is: `regression/huber_loss/`; the first page is ``."""
    place = page.removesuffix("index").rstrip("/")
    return f"{place}/" if place else ""


def _name(page: Path) -> str:
    return page.relative_to(DOCS).with_suffix("").as_posix()
