"""Signatures as the data sheets show them, read from the source of PyTorch and of our files. Imports neither."""

import ast
import functools
import importlib.util
from dataclasses import dataclass
from pathlib import Path

HIDDEN = {"self", "size_average", "reduce", "device", "dtype"}
"""Parameters that no chapter shows: two that PyTorch deprecates, two that every module takes."""


@dataclass(frozen=True)
class Source:
    """What a file defines: functions by name, and classes by name with the parameters of their constructors."""

    functions: dict[str, str]
    classes: dict[str, str]


def torch_function(name: str) -> str | None:
    """Return the signature of `torch.nn.functional.<name>`, without its name; None where there is no such function."""
    return _torch("nn/functional.py").functions.get(name)


def torch_module(name: str) -> str:
    """Return the signature of a loss in `torch.nn`, without its name.

    Raises:
        KeyError: PyTorch has no loss of that name.
    """
    return (_torch("nn/modules/loss.py").classes | _torch("nn/modules/adaptive.py").classes)[name]


def of_file(path: Path) -> Source:
    """Return the public functions and modules that an implementation file defines, in order."""
    return _parse(path, path.stat().st_mtime_ns)


def _torch(file: str) -> Source:
    spec = importlib.util.find_spec("torch")  # finds the folder, imports nothing
    return of_file(Path(spec.origin).parent / file)


@functools.lru_cache(maxsize=128)
def _parse(path: Path, saved: int) -> Source:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = {node.name: _show(node.args) for node in tree.body if isinstance(node, ast.FunctionDef)}
    classes: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            starts = [part for part in node.body if isinstance(part, ast.FunctionDef) and part.name == "__init__"]
            inherited = [classes[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in classes]
            classes[node.name] = _show(starts[0].args) if starts else next(iter(inherited), "")
    return Source(_public(functions), _public(classes))


def _public(names: dict[str, str]) -> dict[str, str]:
    return {name: signature for name, signature in names.items() if not name.startswith("_")}


def _show(arguments: ast.arguments) -> str:
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    pairs = [*zip(positional, defaults, strict=True), *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    shown = [(name.arg, default) for name, default in pairs if name.arg not in HIDDEN]
    return ", ".join(name if default is None else f"{name}={ast.unparse(default)}" for name, default in shown)


def names(signature: str) -> list[str]:
    """Return the names of a signature's parameters."""
    return [argument.arg for argument in _arguments(signature).args]


def options(signature: str) -> set[str]:
    """Return the names of the parameters that have a default."""
    arguments = _arguments(signature)
    return {argument.arg for argument in arguments.args[len(arguments.args) - len(arguments.defaults) :]}


def _arguments(signature: str) -> ast.arguments:
    return ast.parse(f"lambda {signature}: 0", mode="eval").body.args
