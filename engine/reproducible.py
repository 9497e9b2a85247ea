"""Builds the site cold twice, in other folders with another locale, time zone and hash seed, and compares the bytes."""

import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from engine.paths import ROOT

SURROUNDINGS = {
    "one": {"LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "0"},
    "two, an é": {"LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "4294967295"},
}


def reproducible(project: Path = ROOT) -> list[str]:
    """Return the files in which two cold builds of a project differ, or that only one of them has.

    Raises:
        subprocess.CalledProcessError: a build fails.
    """
    same = {"SOURCE_DATE_EPOCH": str(int(time.time()))}  # the day stands in sitemap.xml, and may end in between
    with tempfile.TemporaryDirectory() as folder:
        sites = []
        for name, surroundings in SURROUNDINGS.items():
            ignored = shutil.ignore_patterns(".git", ".venv", ".cache", "site", "__pycache__")
            copy = Path(shutil.copytree(project, Path(folder, name, "project"), ignore=ignored))
            command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
            subprocess.run(command, cwd=copy, env=os.environ | same | surroundings, check=True)
            sites.append(copy / "site")
        return differences(*sites)


def differences(one: Path, two: Path) -> list[str]:
    """Return the files below two folders that are not in both with the same bytes."""
    names = {path.relative_to(site).as_posix() for site in (one, two) for path in site.rglob("*") if path.is_file()}
    return sorted({*names} - {*filecmp.cmpfiles(one, two, names, shallow=False)[0]})
