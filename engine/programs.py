"""The programs of this site: what stands below `snippets/`, and what each needs beside it."""

import ast
import functools
from pathlib import Path

from engine.paths import CACHE, ROOT, SNIPPETS
from verified.runner import Programs

PROGRAMS = Programs(
    root=ROOT,
    folder=SNIPPETS,
    cache=CACHE / "snippets",
    packages=("torch", "numpy", "matplotlib", "scipy", "scikit-learn"),
)


def needs(path: Path) -> list[Path]:
    """Return the files beside a program that it imports, directly or not: without them it does not run elsewhere."""
    found: list[Path] = []
    waiting = [path]
    while waiting:
        for name in _imports(each := waiting.pop(0), each.stat().st_mtime_ns):
            beside = path.parent / f"{name}.py"
            if beside.is_file() and beside not in [path, *found]:
                found.append(beside)
                waiting.append(beside)
    return found


@functools.lru_cache(maxsize=4096)
def _imports(path: Path, saved: int) -> list[str]:
    """Return the modules that a program imports, in order; none where it cannot be read, which a build says itself."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return []
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.append(node.module)
    return list(dict.fromkeys(name.partition(".")[0] for name in names))
