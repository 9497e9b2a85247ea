"""What was worked out before: files written whole or not at all, whose content is checked when they are read.

A file that is missing, damaged, of another shape or unreadable is a file that is not there. A place that cannot be
written ends the build with a remedy, for a build that forgets everything would be slow and not say why.
"""

import ast
import hashlib
import json
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

from verified.problem import Problem, ProblemError

HOME = Path(__file__).resolve().parent.parent


def read(file: Path) -> bytes | None:
    """Return what `write` put into a file; None where it is not there whole."""
    try:
        digest, _, content = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    return content if digest == _digest(content) else None


def write(file: Path, content: bytes) -> None:
    """Store content under its digest, for `read`. A file that holds it already is left alone.

    Raises:
        ProblemError: the file cannot be written.
    """
    if read(file) == content:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        replace(file, _digest(content) + b"\n" + content)
    except OSError as error:
        reason = f"cannot be written: {error.strerror}"
        remedy = "remove what stands there, or make its folder writable and free some disk space; nothing is lost."
        raise ProblemError(Problem(file, 1, reason, remedy)) from None


def read_texts(file: Path) -> dict[str, str]:
    """Return what `write_texts` put into a file; empty where it is not there whole."""
    try:
        texts = json.loads(read(file) or b"")
    except ValueError:
        return {}
    return texts if isinstance(texts, dict) and all(isinstance(text, str) for text in texts.values()) else {}


def write_texts(file: Path, texts: dict[str, str]) -> None:
    """Store texts by name, for `read_texts`; raises as `write` does."""
    write(file, json.dumps(texts, sort_keys=True).encode())


def replace(file: Path, content: bytes) -> None:
    """Write a file whole or not at all, and keep its permissions."""
    temporary = file.with_name(f".{file.name}.{uuid.uuid4().hex}")
    try:
        temporary.write_bytes(content)
        if file.is_file():
            shutil.copymode(file, temporary)
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)


def imports(source: str) -> set[str]:
    """Return the dotted names that a program may import: `from a import b` gives `a` and `a.b`. Empty if no Python."""
    names: set[str] = set()
    try:
        nodes = ast.walk(ast.parse(source))
    except (SyntaxError, ValueError):
        return names
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def sources(modules: Iterable[str]) -> dict[Path, bytes]:
    """Return the files of this repository that importing the given modules reads, with their content."""
    found: dict[Path, bytes] = {}
    todo = list(modules)
    while todo:
        name = todo.pop()
        base = HOME.joinpath(*name.split("."))
        for file in (base.with_suffix(".py"), base / "__init__.py"):
            if file.is_file() and file not in found:
                found[file] = file.read_bytes()
                todo += [*imports(found[file].decode()), name.rpartition(".")[0] or name]
    return dict(sorted(found.items()))


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
