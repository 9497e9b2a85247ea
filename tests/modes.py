"""Eager against compiled: every loss on many inputs, value and gradient, with `torch.compile` as it is by default.

`python -m tests.modes --write` measures every chapter (with ONLY, one) into `measured/modes.json`; without it prints.
It needs a C++ compiler and takes seconds for each graph. The inputs are derived from the cases in `tests/cases` and
`tests/custom`, in float32; `EXTRAS` adds what cannot be derived. An input is compared in several places: under each
reduction, and in half precision. What differs beyond rounding is one row for each input.
"""

import argparse
import concurrent.futures
import datetime
import importlib
import inspect
import itertools
import json
import logging
import multiprocessing
import os
import platform
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import torch
from filelock import FileLock

from engine import chapters
from engine.chapters import Chapter
from engine.modes import DATA, MODE_BACKENDS
from engine.paths import CACHE
from tests import custom, selection
from tests.cases import cases, reference

INDUCTOR, FAST = MODE_BACKENDS
TOLERANCES = {torch.bfloat16: 0.05, torch.float16: 0.01, torch.float32: 1e-4, torch.float64: 1e-4}
"""Two results are alike within this, relative; absolute too in half precision, else within a hundredth of it."""
PLACES = {torch.float16: "float16", torch.bfloat16: "bfloat16"}
PLAIN = "an ordinary call"
EMPTY = "empty batch"
SHOWN = 4
"""How many numbers of a tensor a row shows."""


@dataclass(frozen=True)
class Subject:
    """One function of one chapter and a call of it: arguments by name, the first ones positional."""

    function: Callable
    label: str
    arguments: dict[str, Any]
    positional: list[str]
    inputs: list[str]
    parameters: dict[str, inspect.Parameter]
    extras: list[tuple[str, dict[str, Any]]]
    whole: bool
    own: bool

    @property
    def reductions(self) -> list[str]:
        if "reduction" not in self.parameters:
            return [""]
        first = self.arguments.get("reduction", "mean")
        return [first, "none"] if self.whole and not self.own else [first]

    def tensors(self, floating: bool) -> list[str]:
        return [n for n, v in self.arguments.items() if torch.is_tensor(v) and v.is_floating_point() == floating]


@dataclass(frozen=True)
class Outcome:
    """What a call gave: value and gradients by name, or the type of the error and its message."""

    tensors: dict[str, torch.Tensor] | None
    error: str = ""
    message: str = ""


F32 = torch.float32
UNSAFE = {"ctc_loss": ("targets", "target_lengths")}
"""Where eager mode reads foreign memory for classes that do not exist, and may die of it: those inputs are left out."""
EXTRAS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "l1_loss": [("`weight`", {"weight": torch.tensor([1.0, 0.0, 2.0])})],
    "mse_loss": [
        ("`weight`", {"weight": torch.tensor([1.0, 0.0, 2.0])}),
        ("`weight` all 0", {"weight": torch.zeros(3)}),
    ],
    "huber_loss": [
        ("`weight`", {"weight": torch.tensor([1.0, 0.0, 2.0])}),
        ("`delta=0`", {"delta": 0.0}),
        ("a residual of exactly `delta`", {"input": torch.tensor([4.0, 2.0, 4.0])}),
    ],
    "smooth_l1_loss": [
        ("`beta=0`", {"beta": 0.0}),
        ("`beta=-1`", {"beta": -1.0}),
        ("a residual of exactly `beta`", {"input": torch.tensor([4.0, 2.0, 4.0])}),
    ],
    "binary_cross_entropy": [
        ("`weight`", {"weight": torch.tensor([1.0, 0.0, 2.0])}),
        ("logits: `input` = [1.2, -0.1, 0.5]", {"input": torch.tensor([1.2, -0.1, 0.5])}),
        ("a target of 255", {"target": torch.tensor([255.0, 0.0, 1.0])}),
    ],
    "binary_cross_entropy_with_logits": [
        ("`weight`", {"weight": torch.tensor([1.0, 0.0, 2.0])}),
        ("`pos_weight`", {"pos_weight": torch.tensor([1.0, 0.0, 2.0])}),
    ],
    "soft_margin_loss": [("a score of -100 for the label 1", {"input": torch.tensor([-100.0, 0.5, 1.0])})],
    "nll_loss": [
        ("`weight` 0 for every target that is left", {"weight": torch.tensor([0.0, 1.0, 0.0])}),
        ("`ignore_index=0`", {"ignore_index": 0}),
        ("everything ignored", {"target": torch.tensor([-100, -100])}),
    ],
    "cross_entropy": [
        ("`label_smoothing=0.1`", {"label_smoothing": 0.1}),
        ("`weight` 0 for every target that is left", {"weight": torch.tensor([0.0, 0.0, 1.0])}),
        ("everything ignored", {"target": torch.full((3,), -100)}),
        ("probabilities as the target", {"target": torch.full((3, 3), 1 / 3)}),
    ],
    "linear_cross_entropy": [
        ("`label_smoothing=0.1`", {"label_smoothing": 0.1}),
        ("everything ignored", {"target": torch.full((2,), -100)}),
        ("probabilities as the target", {"target": torch.full((2, 3), 1 / 3)}),
    ],
    "multi_margin_loss": [
        ("`p=2`", {"p": 2}),
        ("a lead of exactly the margin", {"input": torch.tensor([[1.0, 0.0, -1.0], [0.0, -1.0, 1.0]])}),
        ("`margin=0` and equal scores", {"margin": 0.0, "input": torch.zeros(2, 3)}),
        ("`weight`", {"weight": torch.tensor([1.0, 0.0, 2.0])}),
    ],
    "multilabel_margin_loss": [
        ("a lead of exactly 1", {"input": torch.tensor([[1.0, 0.0, 2.0]]), "target": torch.tensor([[2, 0, 1]])}),
        ("a lead of exactly 1, padded", {"input": torch.tensor([[1.0, 0.0]]), "target": torch.tensor([[0, -1]])}),
        ("no label at all", {"target": torch.full((2, 3), -1)}),
        ("no such class behind the end of the list", {"target": torch.tensor([[2, -1, 9], [1, -1, -1]])}),
    ],
    "multilabel_soft_margin_loss": [("`weight`", {"weight": torch.tensor([1.0, 0.0, 2.0])})],
    "gaussian_nll_loss": [("`var` below `eps`", {"var": torch.tensor([1e-9, 1.0, 9.0])})],
    "margin_ranking_loss": [("`margin` met exactly", {"margin": 0.4, "input2": torch.tensor([0.3, 1.6, -1.0])})],
    "hinge_embedding_loss": [("`margin=1.7` met exactly", {"margin": 1.7, "input": torch.full((4,), 1.7)})],
    "triplet_margin_loss": [("`p=1`", {"p": 1.0}), ("`p=inf`", {"p": float("inf")}), ("`eps=0`", {"eps": 0.0})],
    "ctc_loss": [("`blank=1`", {"blank": 1})],
}
"""By stem: (what is special in words, the arguments that change), in float32 or integers."""


def subjects(chapter: Chapter) -> list[Subject]:
    """Return the functions of a chapter, each with its sample in float32."""
    if chapter.own:
        file = _imported(chapter)
        found = [(getattr(file, each.function or chapter.stem), each) for each in custom.custom_cases(chapter.stem)]
    else:
        found = [(reference(chapter.stem), cases()[chapter.stem])]
    result = []
    for number, (function, case) in enumerate(found):
        parameters = dict(inspect.signature(function).parameters)
        positional = _names(parameters, len(case.sample))
        arguments = _cast({**dict(zip(positional, case.sample, strict=True)), **case.options}, F32)
        name = case.function if chapter.own and len(found) > 1 else None
        label = f"`{name}`, " if name else ""
        inputs = [] if getattr(case, "values_only", False) else [positional[place] for place in case.inputs]
        extras = EXTRAS.get(chapter.stem, []) if number == 0 else []
        result.append(
            Subject(function, label, arguments, positional, inputs, parameters, extras, number == 0, chapter.own)
        )
    return result


def _imported(chapter: Chapter) -> ModuleType:
    """Import the file to copy under its name, as a reader does; the compiler looks functions up by module."""
    sys.path.insert(0, str(chapter.implementation.parent))
    try:
        return importlib.import_module(chapter.stem)
    finally:
        sys.path.remove(str(chapter.implementation.parent))


def measure(chapter: Chapter, backend: str) -> dict[str, Any]:
    """Return how many calls were compared, how many of them differ, and a row for each input that does."""
    compared, differ = 0, 0
    rows: dict[tuple, dict] = {}
    places: dict[str, list[str]] = {}
    for subject in subjects(chapter):
        for place, group in groups(subject):
            ordinary = None
            run = Runner(subject, backend)
            for words, arguments in group:
                outcomes = eager, compiled, device = run(arguments)
                compared += 1
                name = subject.label + words
                places.setdefault(name, []).append(place)
                if _alike(eager, compiled) and _alike(eager, device):
                    continue
                differ += 1
                if ordinary and _as_ordinary(eager, compiled, *ordinary):
                    continue
                if words == PLAIN:
                    ordinary = eager, compiled
                shown = [_show(outcome, [other for other in outcomes if other is not outcome]) for outcome in outcomes]
                row = {"input": name, "where": [], "eager": shown[0], "compiled": shown[1]}
                row |= {} if _alike(eager, device) else {"device": shown[2]}
                rows.setdefault((name, eager.error, compiled.error), row)["where"].append(place)
    for row in rows.values():
        row["everywhere"] = row["where"] == places[row["input"]]
    return {"compared": compared, "differ": differ, "rows": list(rows.values())}


def _as_ordinary(eager: Outcome, compiled: Outcome, *ordinary: Outcome) -> bool:
    """Whether two outcomes differ only as those of an ordinary call do: in numbers, or by the same error."""
    pairs = zip((eager, compiled), ordinary, strict=True)
    return _kind(eager) == _kind(compiled) or any(call.error and call.error == usual.error for call, usual in pairs)


def fullgraph(chapter: Chapter) -> str:
    """Return why the ordinary calls do not compile in one graph with the default backend; empty if they do."""
    for subject in subjects(chapter):
        torch._dynamo.reset()
        compiled = torch.compile(_closure(subject, subject.arguments), fullgraph=True)
        eager = _run(_closure(subject, subject.arguments), subject, subject.arguments)
        found = _run(compiled, subject, subject.arguments)
        if not _alike(eager, found):
            return f"{subject.label}{_show(found, [eager])}"
    return ""


# Inputs


def groups(subject: Subject) -> Iterator[tuple[str, Iterator[tuple[str, dict[str, Any]]]]]:
    """Yield (place, inputs that one compiled function can take): a place is a reduction or a dtype."""
    base = subject.arguments
    special = [(words, {**base, **change}) for words, change in subject.extras]
    like = [(words, call) for words, call in special if _key(call) == _key(base)]
    for reduction in subject.reductions:
        call = base | ({"reduction": reduction} if reduction else {})
        yield reduction, itertools.chain(values(subject, call), like if reduction == subject.reductions[0] else [])
    for dtype in list(PLACES)[: 1 if subject.own else 2] if subject.whole else []:
        yield PLACES[dtype], values(subject, _cast(base, dtype))
    changes = [*shapes_and_dtypes(subject), *(flags(subject) if not subject.own else [])]
    for words, call in [*((words, {**base, **change}) for words, change in changes), *special]:
        if all(words != other for other, _ in like):
            yield subject.reductions[0], iter([(words, call)])
            if words == EMPTY and "none" in subject.reductions:
                yield "sum", iter([(f"{words}, summed", {**call, "reduction": "sum"})])


def values(subject: Subject, call: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield inputs of the same shapes and dtypes: nan, infinity, overflow, kinks, padding, unknown classes."""
    yield PLAIN, call
    for name in subject.tensors(floating=True):
        for number in ("nan", "inf", "-inf", "1e4", "-1e4"):
            changed = call[name].clone()
            changed.view(-1)[0] = float(number)
            yield f"`{name}` holds {number}", {**call, name: changed}
        for number in (0, 1, -1):
            yield f"`{name}` is all {number}", {**call, name: torch.full_like(call[name], number)}
    unsafe = UNSAFE.get(subject.function.__name__, ())
    for name in (name for name in subject.tensors(floating=False) if name not in unsafe):
        for number in (-1, -100, 100):
            changed = call[name].clone()
            changed.view(-1)[0] = number
            yield f"`{name}` holds {number}", {**call, name: changed}
    floating = [name for name in subject.positional if name in subject.tensors(floating=True)]
    for first, second in itertools.pairwise(floating):
        if call[first].shape == call[second].shape:
            yield f"`{first}` equals `{second}`", {**call, first: call[second].clone()}


def shapes_and_dtypes(subject: Subject) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield changes that need a graph of their own: the empty batch, broadcasting, mixed and integer dtypes."""
    base = subject.arguments
    batch = len(base[subject.inputs[0]]) if subject.inputs and base[subject.inputs[0]].dim() else 0
    rows = [n for n in subject.positional if torch.is_tensor(base[n]) and base[n].dim() and len(base[n]) == batch]
    if batch:
        yield EMPTY, {name: base[name][:0] for name in rows}
    if not subject.whole:
        return
    others = [name for name in rows if name != subject.inputs[0]]
    if others and base[others[0]].dim() == 1:
        yield f"`{others[0]}` of shape ({batch}, 1)", {others[0]: base[others[0]][:, None]}
    elif others:
        yield f"`{others[0]}` of one row", {others[0]: base[others[0]][:1]}
    for name in subject.positional:
        if torch.is_tensor(base[name]) and name not in subject.inputs:
            floating = base[name].is_floating_point()
            dtypes = ("int64", "bool", "float64") if floating else ("int32", "uint8", "float32")
            for dtype in dtypes:
                yield f"`{name}` in {dtype}", {name: base[name].to(getattr(torch, dtype))}
    if subject.inputs:
        first = subject.inputs[0]
        yield f"`{first}` in float64, the rest in float32", {first: base[first].double()}
        yield f"{_listed(subject.inputs)} in int64", {name: base[name].long() for name in subject.inputs}


def flags(subject: Subject) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each option that is on or off, turned over."""
    for name, parameter in subject.parameters.items():
        if isinstance(parameter.default, bool) and subject.whole:
            value = not subject.arguments.get(name, parameter.default)
            yield f"`{name}={value}`", {name: value}


# Running


class Runner:
    """Runs calls of one function with the same shapes, dtypes and options: in eager mode, compiled, under a device."""

    def __init__(self, subject: Subject, backend: str):
        self.subject, self.backend, self.key, self.compiled = subject, backend, None, None

    def __call__(self, arguments: dict[str, Any]) -> tuple[Outcome, Outcome, Outcome]:
        key = _key(arguments)
        plain = _closure(self.subject, arguments)
        if key != self.key:
            torch._dynamo.reset()  # each graph is the first one of its function: no dynamic shapes
            self.key, self.compiled = key, torch.compile(plain, backend=self.backend)
        eager = _run(plain, self.subject, arguments)
        if any(torch.is_tensor(v) and v.numel() == 0 for v in arguments.values()):
            eager = _unwritten(eager, plain, self.subject, arguments)
        with torch.device("cpu"):
            device = _run(plain, self.subject, arguments)
        device = eager if eager.error == UNWRITTEN else device
        with torch._dynamo.config.patch(fail_on_recompile_limit_hit=True):  # past it, "compiled" would be eager mode
            return eager, _run(self.compiled, self.subject, arguments), device


def _key(arguments: dict[str, Any]) -> dict[str, Any]:
    """What a graph is made for: two calls with the same key need one."""
    return {name: (value.shape, value.dtype) if torch.is_tensor(value) else value for name, value in arguments.items()}


UNWRITTEN = "memory that nobody wrote"


def _unwritten(eager: Outcome, plain: Callable, subject: Subject, arguments: dict[str, Any]) -> Outcome:
    """Return another outcome where the value is what happened to stand in memory, which filled memory shows."""
    torch.use_deterministic_algorithms(True, warn_only=True)  # fills new memory with nan
    try:
        filled = _run(plain, subject, arguments)
    finally:
        torch.use_deterministic_algorithms(False)
    torch.full((1,), 7.0)  # leaves a number behind where the next one-element tensor is likely to be made
    again = _run(plain, subject, arguments)
    if filled.tensors and not (_alike(filled, again) and _alike(filled, eager)):
        return Outcome(None, UNWRITTEN)
    return eager


def _closure(subject: Subject, arguments: dict[str, Any]) -> Callable:
    """Return the loss as a function of its tensors alone; all else is part of the program."""
    names = [name for name, value in arguments.items() if torch.is_tensor(value)]
    constants = {name: value for name, value in arguments.items() if not torch.is_tensor(value)}
    positional, options = subject.positional, [name for name in arguments if name not in subject.positional]
    function = subject.function

    def loss(*tensors):
        given = {**constants, **dict(zip(names, tensors, strict=True))}
        return function(*[given[name] for name in positional], **{name: given[name] for name in options})

    return loss


def _run(loss: Callable, subject: Subject, arguments: dict[str, Any]) -> Outcome:
    given = {name: value.clone() if torch.is_tensor(value) else value for name, value in arguments.items()}
    wanted = {name: given[name].requires_grad_() for name in subject.inputs if given[name].is_floating_point()}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = loss(*[given[name] for name in given if torch.is_tensor(given[name])])
            tensors = {"loss": value.detach()}
            if value.requires_grad:
                gradients = torch.autograd.grad(value.sum(), list(wanted.values()), allow_unused=True)
                pairs = zip(wanted.items(), gradients, strict=True)
                tensors |= {name: torch.zeros_like(x) if g is None else g for (name, x), g in pairs}
            return Outcome(tensors)
    except Exception as error:
        return _failure(error)


def _failure(error: Exception) -> Outcome:
    """Return the error that the loss itself raised, without what Dynamo and the compiler put around it."""
    while isinstance(inner := getattr(error, "inner_exception", None), Exception):
        error = inner
    text = str(error)
    if found := re.search(r"got (\w+)\((['\"])(.*?)\2\)", text, re.DOTALL):
        return Outcome(None, found[1], _first(found[3]))
    name = type(error).__name__
    return Outcome(None, {"TorchRuntimeError": "RuntimeError"}.get(name, name), _first(text))


def _first(text: str) -> str:
    """Return the first sentence of a message, without what is particular to a machine."""
    line = next((line.strip() for line in text.replace("\\n", "\n").splitlines() if line.strip()), "")
    line = re.sub(r"^kernel, \S+, |: \d+ <= tmp.*$|\s*\(.*at /.*$|/\S+/", "", line)
    line = re.split(r"(?<=[a-z)])\. ", line)[0].rstrip(".")
    return line if len(line) <= 90 else line[:87].rstrip() + "..."


# Comparing


def _alike(one: Outcome, other: Outcome) -> bool:
    if one.tensors is None or other.tensors is None:
        return one.error == other.error
    return one.tensors.keys() == other.tensors.keys() and all(
        _same(tensor, other.tensors[name]) for name, tensor in one.tensors.items()
    )


def _same(one: torch.Tensor, other: torch.Tensor) -> bool:
    if one.shape != other.shape or one.dtype != other.dtype:
        return False
    rtol = TOLERANCES.get(one.dtype, 0)
    atol = rtol if one.dtype in PLACES else rtol / 100
    return torch.allclose(one.double(), other.double(), rtol=rtol, atol=atol, equal_nan=True)


def _kind(outcome: Outcome) -> object:
    """What an outcome is like, apart from its numbers."""
    if outcome.tensors is None:
        return outcome.error
    return {name: tensor.isfinite().tolist() for name, tensor in outcome.tensors.items()}


def _show(outcome: Outcome, others: list[Outcome]) -> str:
    """Return an outcome in a few words: the error, or those of its tensors that another outcome has differently."""
    if outcome.tensors is None:
        return outcome.error + (f": {outcome.message}" if outcome.message else "")
    known = [other.tensors for other in others if other.tensors is not None]
    chosen = [
        name
        for name, tensor in outcome.tensors.items()
        if len(known) < len(others) or any(name not in o or not _same(tensor, o[name]) for o in known)
    ]
    missing = any(o.keys() - outcome.tensors.keys() for o in known)
    parts = [_tensor(name, outcome.tensors[name], len(outcome.tensors) > 2, known) for name in chosen]
    return "; ".join(parts + ["no gradient"] * missing)


def _tensor(name: str, tensor: torch.Tensor, several: bool, others: list[dict]) -> str:
    known = [o[name] for o in others if name in o]
    start = min((_first_difference(tensor, other) for other in known if not _same(tensor, other)), default=0)
    start = min(start, max(tensor.numel() - SHOWN, 0))
    numbers = [f"{float(number):.4g}" for number in tensor.flatten()[start : start + SHOWN]]
    around = ["..."] * (start > 0), ["..."] * (tensor.numel() > start + SHOWN)
    text = numbers[0] if tensor.dim() == 0 else f"[{', '.join([*around[0], *numbers, *around[1]])}]"
    if any(other.dtype != tensor.dtype for other in known):
        text += f" in {str(tensor.dtype).removeprefix('torch.')}"
    if any(other.shape != tensor.shape for other in known):
        text += f" of shape {tuple(tensor.shape)}"
    return f"loss {text}" if name == "loss" else f"gradient {f'of `{name}` ' if several else ''}{text}"


def _first_difference(one: torch.Tensor, other: torch.Tensor) -> int:
    """Return where to begin showing a tensor: at its first difference, unless all of it can be shown."""
    if one.numel() <= SHOWN or one.shape != other.shape:
        return 0
    pairs = zip(one.flatten(), other.flatten(), strict=True)
    return next((place for place, pair in enumerate(pairs) if not _same(*pair)), 0)


def _cast(arguments: dict[str, Any], dtype: torch.dtype) -> dict[str, Any]:
    return {n: v.to(dtype) if torch.is_tensor(v) and v.is_floating_point() else v for n, v in arguments.items()}


def _names(parameters: dict[str, inspect.Parameter], count: int) -> list[str]:
    """Return a name for each of the first arguments; `*rest` stands for any number."""
    found = []
    for name, parameter in parameters.items():
        if parameter.kind is parameter.VAR_POSITIONAL:
            found += [f"{name}[{number}]" for number in range(count - len(found))]
        found += [name]
    return found[:count]


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


# The command


def compiler() -> str | None:
    """Return the first line of what the C++ compiler says of its version; None where there is none."""
    command = os.environ.get("CXX") or shutil.which("g++") or shutil.which("clang++") or shutil.which("c++")
    if not command:
        return None
    done = subprocess.run([command, "--version"], capture_output=True, text=True)
    return done.stdout.splitlines()[0] if done.returncode == 0 and done.stdout else None


def one(name: str) -> dict[str, Any]:
    """Measure a chapter with both backends."""
    torch._logging.set_logs(all=logging.CRITICAL)  # what fails is a row here, and no news
    chapter = chapters.chapter(name)
    found = {backend: measure(chapter, backend) for backend in MODE_BACKENDS}
    return found | {"fullgraph": fullgraph(chapter)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.modes", description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help=f"write into {DATA.name}")
    parser.add_argument("--new", action="store_true", help="only chapters that are not in there")
    parser.add_argument("--jobs", type=int, default=2, help="chapters at a time")
    options = parser.parse_args()
    if compiler() is None:
        print("there is no C++ compiler.\n  To mend it: install g++ or clang++, or set CXX.", file=sys.stderr)
        return 1
    data = json.loads(DATA.read_text(encoding="utf-8")) if DATA.exists() else {"chapters": {}}
    names = [chapter.name for chapter in selection.chapters()]
    names = [name for name in names if not (options.new and name in data["chapters"])]
    failed = 0
    # Processes of their own: generated code may end one.
    with concurrent.futures.ProcessPoolExecutor(options.jobs, multiprocessing.get_context("spawn")) as pool:
        running = {pool.submit(one, name): name for name in names}
        for done in concurrent.futures.as_completed(running):
            name = running[done]
            if error := done.exception():
                failed += 1
                print(f"{name} could not be measured: {type(error).__name__}: {error}", file=sys.stderr)
                continue
            if options.write:
                _write(name, done.result())
                print(f"measured {name}", file=sys.stderr)
            else:
                print(json.dumps({name: done.result()}, indent=1, ensure_ascii=False))
    return bool(failed)


def _write(name: str, found: dict[str, Any]) -> None:
    """Put a chapter into the file, which another of these commands may be writing too."""
    DATA.parent.mkdir(exist_ok=True)
    CACHE.mkdir(exist_ok=True)
    with FileLock(CACHE / "modes.lock"):
        stored = json.loads(DATA.read_text(encoding="utf-8"))["chapters"] if DATA.exists() else {}
        capability = torch.backends.cpu.get_cpu_capability()
        head = {
            "torch": torch.__version__,
            "date": datetime.date.today().isoformat(),
            "machine": f"CPU with {capability}, {platform.machine()}, Python {platform.python_version()}",
            "compiler": compiler(),
        }
        data = head | {"chapters": dict(sorted({**stored, name: found}.items()))}
        DATA.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
