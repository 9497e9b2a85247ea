"""What other PyTorch versions print: measured by `python -m engine versions 2.14.1`, kept in `versions/`.

Each file there holds what one version prints differently, with the day and the machine; `explained.yml` says why.
Nothing here runs in a build or a test: a scratch environment takes gigabytes where a version comes only with CUDA.
"""

import datetime
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

import yaml

from engine.paths import CACHE, ROOT, SNIPPETS

DATA = ROOT / "versions"
EXPLAINED = DATA / "explained.yml"
NEEDED = ("numpy", "matplotlib", "scipy", "scikit-learn")
"""What programs import besides torch; in the pinned versions."""


class VersionError(RuntimeError):
    """A version could not be measured; the message says why and what to do."""


@dataclass(frozen=True)
class Drift:
    """One program that another version answers differently.

    Attributes:
        version: that version, as `2.14.1`.
        program: the program's path below `snippets/`, without its ending.
        printed: by the line of the statement: what the file records, and what that version prints.
        faults: where that version fails, (line, reason); then `printed` is empty.
        why: what changed, in a sentence; empty where nobody has looked yet.
    """

    version: str
    program: str
    printed: dict[int, tuple[str, str]]
    faults: list[tuple[int, str]]
    why: str


def measure(version: str, environments: Path = CACHE / "versions") -> Path:
    """Run every program under another PyTorch and store what differs; return the file written.

    Makes `environments/<version>` first, unless it is there: several gigabytes.

    Raises:
        VersionError: the name is no version, it cannot be installed, or the programs could not be run.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise VersionError(f"{version!r} is no version: write it as 2.14.1")
    python = _environment(version, environments / version)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "outcome.json")
        command = [str(python), "-m", "verified", str(SNIPPETS), "--json", str(file)]
        if subprocess.run(command, cwd=ROOT).returncode or not file.exists():
            raise VersionError(f"the programs could not be run under torch {version}: see above")
        found = json.loads(file.read_text(encoding="utf-8"))
    build = subprocess.run(
        [str(python), "-c", "import torch; print(torch.__version__)"], capture_output=True, text=True
    )
    found = {
        "version": version,
        "build": build.stdout.strip(),
        "date": datetime.date.today().isoformat(),
        "machine": f"CPU, {platform.machine()}, {platform.system()}, Python {platform.python_version()}",
    } | found
    DATA.mkdir(exist_ok=True)
    target = DATA / f"{version}.json"
    target.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return target


def measured() -> list[dict]:
    """Return what is stored, a version each, oldest first."""
    files = sorted(DATA.glob("*.json"), key=lambda file: _order(file.stem))
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def drifts() -> list[Drift]:
    """Return every program that another version answers differently, by version and name."""
    explained = yaml.safe_load(EXPLAINED.read_text(encoding="utf-8")) if EXPLAINED.exists() else {}
    found = []
    for file in measured():
        for name, entry in sorted(file["differs"].items()):
            program = name.removesuffix(".py")
            printed = {int(line): (each["recorded"], each["printed"]) for line, each in entry["printed"].items()}
            faults = [(line, reason) for line, reason in entry["faults"]]
            why = (explained.get(program) or {}).get("why", "")
            found.append(Drift(file["version"], program, printed, faults, why))
    return found


def _order(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _environment(version: str, folder: Path) -> Path:
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not (folder / "ready").exists():
        print(f"making {folder} with torch {version}: this may take gigabytes", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
        pins = [re.search(rf"^{name}==[\w.]+", lock, re.MULTILINE)[0] for name in NEEDED]
        command = [str(python), "-m", "pip", "install", "--quiet", f"torch=={version}", *pins]
        # A machine may cap the versions that pip installs; a scratch environment is there to try others.
        if subprocess.run(command, env=os.environ | {"PIP_CONSTRAINT": os.devnull}).returncode:
            raise VersionError(f"torch {version} cannot be installed here: pip says above why")
        (folder / "ready").touch()
    return python
