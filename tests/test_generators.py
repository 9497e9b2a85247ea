"""ProperDocs, a fork of MkDocs that is maintained, makes the same site."""

import re
import subprocess
import sys

from engine.paths import ROOT

GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')


def test_properdocs_makes_the_same_site(site, tmp_path):
    command = [sys.executable, "-m", "properdocs", "build", "-f", "mkdocs.yml", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1200)
    assert done.returncode == 0, done.stdout + done.stderr
    theirs = {file.relative_to(tmp_path / "site"): file for file in (tmp_path / "site").rglob("*") if file.is_file()}
    mine = {file.relative_to(site): file for file in site.rglob("*") if file.is_file()}
    assert theirs.keys() == mine.keys()
    pages = [name for name in mine if name.suffix == ".html"]
    assert len(pages) > 100
    assert all(b"ProperDocs" in GENERATOR.search(theirs[name].read_bytes())[0] for name in pages)
    different = [
        name
        for name in mine
        if GENERATOR.sub(b"", mine[name].read_bytes()) != GENERATOR.sub(b"", theirs[name].read_bytes())
    ]
    assert different == []
