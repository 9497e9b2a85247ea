"""Programs written by a test, run as the site's are."""

from pathlib import Path

from verified.problem import Problem
from verified.runner import Programs


def programs(**options) -> Programs:
    """Return a runner that names programs by their whole path and remembers nothing."""
    return Programs(**{"root": Path("/"), "folder": Path("/"), "cache": None, "figures": "drawing.svg"} | options)


def problems(*paths: Path, progress=None, **options) -> list[Problem]:
    """Run programs and return what is wrong with them."""
    return programs(**options).check(paths, progress)[1]
