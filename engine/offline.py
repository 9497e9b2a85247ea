"""The built site as one zip that works from the file system: `make offline`.

A browser that reads files opens no folder, starts no worker and lets no stylesheet mask with another file. So links to
folders name their `index.html`, icons go back into the stylesheets, and `docs/assets/search.js` does without workers.
"""

import base64
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from posixpath import normpath

from engine import chapters

LINK = re.compile(r'(?P<before><a\b[^>]*? href=")(?P<path>[^"#?:]*)(?P<rest>[^"]*")')
LOCATION = re.compile(r'(?P<before>"location":")(?P<path>[^"#]*)(?P<rest>[#"])')
ICON = re.compile(r'url\("?(?P<path>(?:\.\./)*[^"():]*\.svg)"?\)')
MANIFEST = re.compile(r'<link rel="manifest"[^>]*>')
LEFT = {"404.html", "_headers", "robots.txt", "site.webmanifest"}
DAY = (2000, 1, 1, 0, 0, 0)  # the same zip each time


def version() -> str:
    """Return the day of the latest change."""
    return next(iter(chapters.page("about/changelog").sections))


def files(site: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each file of the copy, by name: those that only a server needs are left out."""
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        name = file.relative_to(site).as_posix()
        if name in LEFT or file.suffix in (".map", ".gz"):
            continue
        if file.suffix == ".html":
            page = MANIFEST.sub("", file.read_text(encoding="utf-8"))
            yield name, LINK.sub(lambda link, file=file: _named(link, file.parent), page).encode()
        elif file.suffix == ".css":
            text = file.read_text(encoding="utf-8")
            yield name, ICON.sub(lambda icon, file=file: _inside(file.parent / icon["path"]), text).encode()
        elif file.parent.name == "search":
            yield name, LOCATION.sub(lambda link: _named(link, site), file.read_text(encoding="utf-8")).encode()
        else:
            yield name, file.read_bytes()


def pack(site: Path, folder: Path) -> Path:
    """Write the zip of a built site into a folder; return its path."""
    name = f"loss-atlas-{version()}"
    target = folder / f"{name}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path, content in files(site):
            packed.writestr(zipfile.ZipInfo(f"{name}/{path}", DAY), content, zipfile.ZIP_DEFLATED)
    return target


def _named(link: re.Match, folder: Path) -> str:
    """Return a link to a folder as one to its page."""
    path = link["path"]
    if (path or link.re is LOCATION) and (folder / path / "index.html").is_file():
        path = normpath(PurePosixPath(path, "index.html"))
    return link["before"] + path + link["rest"]


def _inside(icon: Path) -> str:
    return f'url("data:image/svg+xml;base64,{base64.b64encode(icon.read_bytes()).decode()}")'
