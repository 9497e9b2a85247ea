"""What other PyTorch versions print: measured by `python -m engine versions 2.14.1`, kept in `versions/`.

Each file there holds what one version prints differently, with the day and the machine; `explained.yml` says why.
Nothing here runs in a build or a test: a scratch environment takes gigabytes where a version comes only with CUDA.
"""

import datetime
import hashlib
import html
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import yaml

from engine.paths import CACHE, DOCS, ROOT, SNIPPETS
from engine.programs import PROGRAMS
from verified.runner import with_local_imports

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


def measure(version: str, environments: Path = CACHE / "versions", only: Sequence[str] = ()) -> Path:
    """Run every program under another PyTorch and store what differs; return the file written.

    With `only`, run just the programs of these names and put what they print into the stored file.
    Makes `environments/<version>` first, unless it is there: several gigabytes.

    Raises:
        VersionError: the name is no version, it cannot be installed, or the programs could not be run.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise VersionError(f"{version!r} is no version: write it as 2.14.1")
    target = DATA / f"{version}.json"
    only = [name.removesuffix(".py") + ".py" for name in only]
    if missing := [name for name in only if not (SNIPPETS / name).is_file()]:
        raise VersionError(f"there is no program {missing[0]!r} below snippets/")
    if only and not target.exists():
        raise VersionError(f"torch {version} was never measured: leave --only out")
    python = _environment(version, environments / version)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "outcome.json")
        command = [
            str(python),
            "-m",
            "verified",
            str(SNIPPETS),
            "--json",
            str(file),
            *(["--only", *only] if only else []),
        ]
        if subprocess.run(command, cwd=ROOT).returncode or not file.exists():
            raise VersionError(f"the programs could not be run under torch {version}: see above")
        found = json.loads(file.read_text(encoding="utf-8"))
    if only:
        known = json.loads(target.read_text(encoding="utf-8"))
        kept = {name: entry for name, entry in known["differs"].items() if name not in only}
        differs = dict(sorted((kept | found["differs"]).items()))
        return _write(target, known | {"differs": differs, "ran": dict(sorted((known["ran"] | _ran(only)).items()))})
    build = subprocess.run(
        [str(python), "-c", "import torch; print(torch.__version__)"], capture_output=True, text=True
    )
    found = {
        "version": version,
        "build": build.stdout.strip(),
        "date": datetime.date.today().isoformat(),
        "machine": f"CPU, {platform.machine()}, {platform.system()}, Python {platform.python_version()}",
    } | found
    return _write(target, found | {"ran": _ran(path.relative_to(SNIPPETS).as_posix() for path in PROGRAMS.find())})


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
            faults = [(line, re.sub(r" \(/.*\)$", "", reason)) for line, reason in entry["faults"]]
            notes = [note for note in explained.get(program) or [] if file["version"] in note["versions"]]
            why = notes[0]["why"] if notes else ""
            found.append(Drift(file["version"], program, printed, faults, why))
    return found


def by_program() -> dict[str, list[Drift]]:
    """Return the drifts of each program, by its path below `snippets/`."""
    found: dict[str, list[Drift]] = {}
    for drift in drifts():
        found.setdefault(f"{drift.program}.py", []).append(drift)
    return found


def compared(programs: Iterable[Path]) -> list[tuple[str, int, int]]:
    """Return each version, how many of some programs ran there as they stand here, and how many of these differ."""
    names = {path.relative_to(SNIPPETS).as_posix(): digest(path) for path in programs}
    found = []
    for file in measured():
        ran = {name for name, text in names.items() if file["ran"].get(name) == text}
        found.append((file["version"], len(ran), len(ran & set(file["differs"]))))
    return found


def digest(path: Path) -> str:
    """Return what tells whether a program, or a module that it imports, has changed since it ran."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in with_local_imports(path))).hexdigest()[:12]


def note(found: Sequence[Drift], block: Callable[[str], str]) -> str:
    """Return what stands below a program that other versions answer differently: HTML, "" if none does.

    Args:
        found: the program's drifts.
        block: returns the HTML of a block of text.
    """
    alike: dict[tuple[str, str], list[str]] = {}
    for drift in found:
        alike.setdefault((_elsewhere(drift), drift.why), []).append(drift.version)
    return "".join(
        f'\n<details class="example"><summary>In PyTorch {" and ".join(versions)}: another output</summary>\n'
        f"<p>{html.escape(why, quote=False)}</p>\n{block(text)}\n</details>"
        for (text, why), versions in alike.items()
    )


def versions_changed(page: str) -> str:
    """Return tables of what was measured, and of every program that differs, with the reason."""
    lines = ["| PyTorch | Programs run | Differ | Date | Machine |", "|---|---|---|---|---|"]
    for file in measured():
        values = [file["build"], file["programs"], len(file["differs"]), file["date"], file["machine"]]
        lines.append(f"| {' | '.join(map(str, values))} |")
    places = _places()
    for version in dict.fromkeys(drift.version for drift in drifts()):
        lines += ["", f"## {version}", "", "| Program | Here | There | Why |", "|---|---|---|---|"]
        for drift in drifts():
            if drift.version == version:
                place = places.get(f"{drift.program}.py")
                name = f"`{drift.program}`"
                name = f"[{name}]({os.path.relpath(place, (DOCS / page).parent)})" if place else name
                here, there = _short(drift)
                lines.append(f"| {name} | {here} | {there} | {drift.why} |")
    return "\n".join(lines)


def _places() -> dict[str, Path]:
    """Return the first page that shows each program."""
    found: dict[str, Path] = {}
    for path in sorted(DOCS.rglob("*.md")):
        for name in re.findall(r"[\w/]+\.py", path.read_text(encoding="utf-8")):
            found.setdefault(name, path)
    return found


def _elsewhere(drift: Drift) -> str:
    if drift.faults:
        return "\n".join(f"line {line} {reason}" for line, reason in drift.faults)
    return "\n".join(printed for _, printed in drift.printed.values() if printed)


def _short(drift: Drift) -> tuple[str, str]:
    """Return the first line that differs, here and there, as cells."""
    if drift.faults:
        return "runs", _cell(drift.faults[0][1])
    here, there = next(iter(drift.printed.values()))
    rows = list(zip_longest(here.splitlines(), there.splitlines(), fillvalue=""))
    return tuple(map(_cell, next((pair for pair in rows if pair[0] != pair[1]), ("", ""))))


def _cell(text: str) -> str:
    text = " ".join(text.split()).replace("|", "/").replace("`", "'")
    return f"`{text[:77] + '...' if len(text) > 80 else text}`" if text else "nothing"


def _ran(names: Iterable[str]) -> dict[str, str]:
    return {name: digest(SNIPPETS / name) for name in sorted(names)}


def _write(target: Path, found: dict) -> Path:
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return target


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
