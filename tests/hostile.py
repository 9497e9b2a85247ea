"""The hostile matrix: every loss of our own times every input that practice throws at a loss, and the one right answer.

The cells are derived from the cases in `tests/custom`: tensors are told apart by dtype and by name, options by their
annotation. What cannot be derived, a case declares as `hostile`. The answers are the same for all losses:

- An empty batch, or one with everything ignored: sum and mean are 0, with a gradient of 0; `none` is empty or zeros.
- Labels of any integer dtype work as int64 does, whatever `ignore_index` is.
- What stands at an ignored place, nan and inf included, changes neither value nor gradient.
- Half precision is computed in float32 and returned in the dtype of the input.
- Complex numbers are a TypeError that says so. NumPy scalars are numbers; a list where a tensor is meant is a TypeError
  that names the option and the remedy; nan as an option is a ValueError that names it.
- A target that requires a gradient changes nothing. Buffers survive `module.half()`.
"""

import inspect
import json
import math
import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from engine import chapters
from engine.evidence import HOSTILE
from tests import selection
from tests.custom import CustomCase, custom_cases, implementation, stems

Cell = tuple[str, Callable[[], None]]
"""What is thrown at the loss, and a check that raises `AnswerError`."""

PER_CLASS = ("counts", "weight", "alpha")
CLASS_AXIS = ("input", "teacher", "logits")
SMALL_INTEGERS = (torch.uint8, torch.int8, torch.int16, torch.int32)
HALVES = (torch.float16, torch.bfloat16)
LIMITED_ORACLES = ("gan_loss",)
"""Losses whose oracle is wrong at 1e4 (its cross-entropy ends at 100); others overflow there, which shows."""
BOX_GRADIENT = 100.0
"""No coordinate's gradient exceeds this over the shortest side, other than 0, of the target, or else of the input."""


class AnswerError(AssertionError):
    """A cell with another answer than the documented one."""

    def __init__(self, expected: object, got: object):
        super().__init__(expected, got)
        self.expected, self.got = expected, got


@dataclass(frozen=True)
class Loss:
    """One function of one file, its case, and the sample by name."""

    stem: str
    name: str
    function: Callable
    case: CustomCase
    arguments: dict[str, Any]
    parameters: dict[str, inspect.Parameter]

    @property
    def positional(self) -> list[str]:
        return list(self.parameters)[: len(self.case.sample)]

    @property
    def inputs(self) -> list[str]:
        return [self.positional[position] for position in self.case.inputs]

    @property
    def labels(self) -> str | None:
        names = [name for name in ("target", "labels") if name in self.arguments and name not in self.inputs]
        return names[0] if names else None

    def reductions(self) -> list[dict[str, str]]:
        return [{"reduction": name} for name in ("none", "sum", "mean")] if "reduction" in self.parameters else [{}]

    def per_sample(self, arguments: dict[str, Any]) -> list[str]:
        return [name for name, value in arguments.items() if torch.is_tensor(value) and not self.per_class(name)]

    def per_class(self, name: str) -> bool:
        return name.endswith(PER_CLASS) and "Tensor" in str(self.parameters[name].annotation)

    def bounded(self, name: str) -> bool:
        """Whether an input has no business at 1e4: a cosine, or the logarithm of a variance."""
        return name == "log_variance" or self.stem == "arcface_loss"


def losses(stem: str) -> list[Loss]:
    """Return the functions of one loss's file that have a case."""
    found = []
    for case in custom_cases(stem):
        function = implementation(stem)[case.function or stem]
        parameters = dict(inspect.signature(function).parameters)
        arguments = {**dict(zip(parameters, case.sample, strict=False)), **case.options}
        found.append(Loss(stem, case.function or stem, function, case, arguments, parameters))
    return found


def answer(loss: Loss, arguments: dict[str, Any], function: Callable | None = None) -> list[torch.Tensor]:
    """Return the value and the gradient of each input; zeros in place of a gradient that is lost are not accepted."""
    arguments = dict(arguments)
    for name in loss.inputs:
        arguments[name] = arguments[name].detach().requires_grad_()
    positional = [arguments.pop(name) for name in loss.positional]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = (function or loss.function)(*positional, **arguments)
    if loss.case.values_only:
        return [value.detach()]
    if not value.requires_grad and function is None:
        raise AnswerError("a value connected to the input", "no gradient")
    inputs = [positional[loss.positional.index(name)] for name in loss.inputs]
    gradients = (
        torch.autograd.grad(value.sum(), inputs, allow_unused=True) if value.requires_grad else [None] * len(inputs)
    )
    return [value.detach(), *[torch.zeros_like(x) if g is None else g for x, g in zip(inputs, gradients, strict=True)]]


def show(tensors: list[torch.Tensor]) -> str:
    return "; ".join(f"{'gradient ' if i else ''}{t.flatten()[:6].tolist()} {t.dtype}" for i, t in enumerate(tensors))


def agree(got: list, expected: list, rtol: float = 1e-9, atol: float = 1e-12, dtype: bool = True) -> None:
    for mine, right in zip(got, expected, strict=True):
        same = mine.shape == right.shape and (mine.dtype == right.dtype or not dtype)
        if not same or not torch.allclose(mine.double(), right.double(), rtol=rtol, atol=atol):
            raise AnswerError(show(expected), show(got))


def finite(tensors: list[torch.Tensor], what: str = "finite value and gradient") -> None:
    if not all(tensor.isfinite().all() for tensor in tensors):
        raise AnswerError(what, show(tensors))


def refuses(call: Callable, error: type[Exception], *fragments: str) -> None:
    """Demand an error whose message holds every fragment as a word of its own."""
    wanted = f"{error.__name__} that says {' and '.join(fragments)}"
    try:
        value = call()
    except error as found:
        if not all(re.search(rf"(?<![a-z]){fragment}", str(found)) for fragment in fragments):
            raise AnswerError(wanted, f"{type(found).__name__}: {found}") from None
    except Exception as found:
        raise AnswerError(wanted, f"{type(found).__name__}: {found}") from None
    else:
        raise AnswerError(wanted, show([value]))


def cast(arguments: dict[str, Any], dtype: torch.dtype) -> dict[str, Any]:
    return {
        name: value.to(dtype) if torch.is_tensor(value) and value.is_floating_point() else value
        for name, value in arguments.items()
    }


def samples(loss: Loss) -> dict[str, dict[str, Any]]:
    """The case's sample; a segmentation loss also has one with a sigmoid."""
    found = {"": loss.arguments}
    if "skip_absent" in loss.parameters:
        plain = {name: value for name, value in loss.arguments.items() if not loss.per_class(name)}
        target = plain["target"][:, None].clamp(max=1).double()
        found["sigmoid, "] = {**plain, "input": plain["input"][:, :1], "target": target}
    return found


def variants(loss: Loss) -> dict[str, dict[str, Any]]:
    """The samples under the options of the case's modules, under each flag turned over, and without smoothing."""
    changes = [{name: not p.default} for name, p in loss.parameters.items() if isinstance(p.default, bool)]
    changes += [{"smooth": 0.0}] if "smooth" in loss.parameters else []
    changes += [{"smooth": 0.0, "batch": True}] if {"smooth", "batch"} <= set(loss.parameters) else []
    for _, options, _ in loss.case.modules:
        keep = {name: value for name, value in options.items() if name in loss.parameters}
        skip = ("reduction", "ignore_index", "quantile")
        keep = {name: value for name, value in keep.items() if name not in skip and not torch.is_tensor(value)}
        changes += [keep] if keep else []
    found = {}
    for sample, arguments in samples(loss).items():
        for change in [{}, *changes]:
            label = sample + "".join(f"{name}={value!r}, " for name, value in change.items())
            found[label] = {**arguments, **change}
    return found


def cut(loss: Loss, arguments: dict[str, Any], rows: int) -> dict[str, Any]:
    return {**arguments, **{name: arguments[name][:rows] for name in loss.per_sample(arguments)}}


def nothing(loss: Loss, arguments: dict[str, Any]) -> None:
    """Demand a value of 0, or zeros, with a gradient of 0."""
    value, *gradients = answer(loss, arguments)
    whole = arguments.get("reduction") == "none" or (not loss.reductions()[0] and value.dim() > 0)
    right = value.numel() == 0 or bool((value == 0).all()) if whole else value.dim() == 0 and bool(value == 0)
    if not right or not all((gradient == 0).all() for gradient in gradients):
        raise AnswerError("0 with a gradient of 0", show([value, *gradients]))


# Cells


def empty_batch(loss: Loss) -> Iterator[Cell]:
    if loss.per_sample(loss.arguments):
        for label, arguments in variants(loss).items():
            for reduction in loss.reductions():
                call = {**cut(loss, arguments, 0), **reduction}
                yield f"empty batch, {label}{reduction}", lambda call=call: nothing(loss, call)


def batch_of_one(loss: Loss) -> Iterator[Cell]:
    if loss.per_sample(loss.arguments):
        for reduction in loss.reductions():
            call = {**cut(loss, loss.arguments, 1), **reduction}

            def check(call=call):
                agree(answer(loss, call), answer(loss, call, loss.case.oracle), 1e-6, 1e-8)

            yield f"batch of one, {reduction}", check


def everything_ignored(loss: Loss) -> Iterator[Cell]:
    if "ignore_index" in loss.parameters:
        for label, arguments in variants(loss).items():
            for reduction in loss.reductions():
                target = torch.full_like(arguments[loss.labels], -100)
                call = {**arguments, **reduction, loss.labels: target}
                yield f"everything ignored, {label}{reduction}", lambda call=call: nothing(loss, call)
    if loss.stem in ("batch_hard_triplet_loss", "supervised_contrastive_loss"):
        for reduction in loss.reductions():
            call = {**loss.arguments, **reduction, "target": torch.arange(len(loss.arguments["target"]))}
            yield f"every row alone in its class, {reduction}", lambda call=call: nothing(loss, call)


def integer_targets(loss: Loss) -> Iterator[Cell]:
    if loss.labels is None:
        return
    whole = loss.arguments[loss.labels].round().long()
    for dtype in SMALL_INTEGERS:
        call = {**loss.arguments, loss.labels: whole.to(dtype)}

        def check(call=call, dtype=dtype):
            try:
                right = answer(loss, {**loss.arguments, loss.labels: whole})
            except TypeError:
                right = None  # a target that has to be floating point
            if right is None or (whole.to(dtype).long() != whole).any():
                refuses(lambda: loss.function(**call), TypeError, "got")
            else:
                agree(answer(loss, call), right)

        yield f"target {dtype}", check


def integer_targets_and_ignore_index(loss: Loss) -> Iterator[Cell]:
    """With 260 classes: comparing before widening would take 156 for -100, 255 for -1 and 44 for 300 in uint8."""
    if "ignore_index" not in loss.parameters:
        return
    classes = 260
    call = dict(loss.arguments)
    for name in call:
        if name in CLASS_AXIS:
            wide = torch.cat([call[name]] * (classes // call[name].shape[1] + 1), 1)[:, :classes]
            call[name] = wide + torch.linspace(0, 1, classes).double().reshape(-1, *[1] * (wide.dim() - 2))
        elif loss.per_class(name):
            call[name] = torch.cat([call[name]] * (classes // len(call[name]) + 1))[:classes]
    shape = call[loss.labels].shape
    for dtype in SMALL_INTEGERS:
        info = torch.iinfo(dtype)
        values = [156, 44, 255, 7] if dtype == torch.uint8 else [44, 7, 100, 28]
        target = torch.tensor((values * math.prod(shape))[: math.prod(shape)]).reshape(shape)
        for ignored in (-100, -1, 300, 44 + 2**info.bits, 44):
            chosen = {} if ignored == -100 else {"ignore_index": ignored}
            labels = target.clone()
            if info.min <= ignored <= info.max:
                labels.view(-1)[0] = ignored

            def check(labels=labels, chosen=chosen, dtype=dtype):
                right = answer(loss, {**call, **chosen, loss.labels: labels})
                agree(answer(loss, {**call, **chosen, loss.labels: labels.to(dtype)}), right)

            yield f"target {dtype} of 260 classes, {chosen or 'default ignore_index'}", check


def ignored_places(loss: Loss) -> Iterator[Cell]:
    if "ignore_index" not in loss.parameters:
        return

    def spoil(arguments, value):
        arguments = {**arguments, loss.labels: arguments[loss.labels].clone()}
        place = (0,) * arguments[loss.labels].dim()
        arguments[loss.labels][place] = -100
        for name in loss.per_sample(arguments):
            if name != loss.labels and arguments[name].is_floating_point():
                arguments[name] = arguments[name].clone()
                more = arguments[name].dim() > len(place)
                arguments[name][(place[0], slice(None), *place[1:]) if more else place] = value
        return arguments

    for value in (math.nan, math.inf, -math.inf):
        for label, arguments in variants(loss).items():
            for reduction in loss.reductions():

                def check(arguments=arguments, reduction=reduction, value=value):
                    call = {**arguments, **reduction}
                    agree(answer(loss, spoil(call, value)), answer(loss, spoil(call, 0.0)))

                yield f"{value} at an ignored place, {label}{reduction}", check


def half_precision(loss: Loss) -> Iterator[Cell]:
    """With inputs as large as leaves the answer representable, alone and as a mean over hundreds of rows."""
    if loss.case.values_only:
        return
    for dtype in HALVES:
        for label, arguments in variants(loss).items():
            for rows in (1, 256):
                if rows > 1 and not loss.per_sample(arguments):
                    continue

                def check(arguments=arguments, rows=rows, dtype=dtype):
                    for scale in (3000.0, 300.0, 30.0, 1.0):
                        call = cast(arguments, dtype)
                        for name in loss.inputs:
                            factor = 1.0 if loss.bounded(name) else scale
                            call[name] = (call[name].double() * factor).to(dtype)
                        for name in loss.per_sample(call):
                            call[name] = call[name].repeat(rows, *[1] * (call[name].dim() - 1))
                        if not all(call[name].isfinite().all() for name in loss.inputs):
                            continue
                        right = answer(loss, cast(call, torch.float32))
                        right = [tensor.to(dtype) for tensor in right]
                        if all(tensor.isfinite().all() for tensor in right):
                            tolerance = (2 * torch.finfo(dtype).eps, 2e-7)
                            if any(map(callable, call.values())):  # a critic computes in its own dtype
                                tolerance = (0.05, 0.05)  # as in tests/capabilities.py
                            agree(answer(loss, call), right, *tolerance)

                yield f"{dtype}, large, {rows} times, {label}", check


def large_inputs(loss: Loss) -> Iterator[Cell]:
    for label, arguments in variants(loss).items():

        def check(arguments=arguments):
            call = cast(arguments, torch.float32)
            for name in loss.inputs:
                if not loss.bounded(name):
                    call[name] = call[name] * (1e4 / call[name].abs().max())
            exact = answer(loss, cast(call, torch.float64))
            finite(exact)
            agree(answer(loss, call), exact, 1e-4, 1e-4, dtype=False)
            if loss.stem not in LIMITED_ORACLES:
                right = answer(loss, cast(call, torch.float64), loss.case.oracle)
                if all(tensor.isfinite().all() for tensor in right):
                    agree(exact, right, 1e-6, 1e-6)

        if not loss.case.values_only:
            yield f"inputs up to 1e4, {label}", check


def equal_embeddings(loss: Loss) -> Iterator[Cell]:
    """Value, gradient and second derivative, at embeddings where a distance or a norm is 0 and cosines are 1 or -1."""
    if chapters.chapter(loss.stem).family != "similarity":
        return
    kinds = {
        "zero": lambda x: 0 * x,
        "one zero row": lambda x: torch.cat([0 * x[:1], x[1:]]),
        "equal": lambda x: x[:1].expand_as(x).clone(),
        "two equal rows": lambda x: torch.cat([x[:1], x[:1], x[2:]]),
        "only signs": lambda x: x.sign(),
    }
    for kind, change in kinds.items():
        for label, arguments in variants(loss).items():

            def check(arguments=arguments, change=change):
                call = dict(arguments)
                inputs = [change(call[loss.inputs[0]]).requires_grad_() for _ in loss.inputs]
                call.update(zip(loss.inputs, inputs, strict=True))
                value = loss.function(**call)
                gradients = torch.autograd.grad(value, inputs, create_graph=True)
                total = sum(gradient.square().sum() for gradient in gradients)
                second = torch.autograd.grad(total, inputs) if total.requires_grad else ()
                finite([value, *gradients, *second], "finite value, gradient and second derivative")

            yield f"{kind} embeddings, {label}", check


def odd_boxes(loss: Loss) -> Iterator[Cell]:
    if loss.stem != "box_iou_loss":
        return
    pairs = {
        "identical": ([1.0, 2.0, 5.0, 4.0], None),
        "identical and small": ([0.5, 0.5, 0.5001, 0.5001], None),
        "identical and flat": ([200.0, 599.0, 300.0, 599.0], None),
        "identical, flat, normalised": ([0.2, 0.6, 0.3, 0.6], None),
        "identical points": ([3.0, 3.0, 3.0, 3.0], None),
        "point in a box": ([1.0, 1.0, 1.0, 1.0], [0.0, 0.0, 4.0, 2.0]),
        "point in a normalised box": ([0.5, 0.5, 0.5, 0.5], [0.4, 0.4, 0.6, 0.6]),
        "flat in a box": ([1.0, 1.0, 3.0, 1.0], [0.0, 0.0, 4.0, 2.0]),
        "thin in a box": ([1.0, 1.0, 1.0 + 1e-7, 1.5], [0.0, 0.0, 4.0, 2.0]),
        "tiny in a box": ([0.5, 0.5, 0.50001, 0.50001], [0.4, 0.4, 0.6, 0.6]),
        "box on a flat target": ([1.0, 1.0, 3.0, 2.0], [0.0, 1.5, 4.0, 1.5]),
        "box on a point": ([1.0, 1.0, 3.0, 2.0], [2.0, 1.5, 2.0, 1.5]),
        "apart": ([0.0, 0.0, 1.0, 1.0], [5.0, 5.0, 6.0, 7.0]),
        "apart and flat": ([0.0, 0.0, 1.0, 0.0], [5.0, 5.0, 6.0, 5.0]),
    }
    for kind, (first, second) in pairs.items():
        for dtype in (torch.float64, torch.float32):
            for label, arguments in variants(loss).items():

                def check(arguments=arguments, first=first, second=second, dtype=dtype):
                    box, other = (torch.tensor([corners], dtype=dtype) for corners in (first, second or first))
                    call = {**arguments, "input": box, "target": other}
                    value, gradient, _ = answer(loss, call)
                    right = torch.zeros_like(value)
                    if second is not None:
                        right = answer(loss, cast(call, torch.float64), loss.case.oracle)[0]
                    agree([value], [right], 1e-4, 1e-5, dtype=False)
                    sides = [x[0, 2:] - x[0, :2] for x in (other, box)]
                    sides = [float(side[side > 0].min()) for side in sides if (side > 0).any()] or [1.0]
                    bound = BOX_GRADIENT / sides[0]
                    if not gradient.abs().max() <= bound:
                        raise AnswerError(f"a gradient of at most {bound:g}", show([value, gradient]))

                yield f"{kind}, {dtype}, {label}", check


def layout_and_gradients_of_targets(loss: Loss) -> Iterator[Cell]:
    for label, arguments in variants(loss).items():

        def strided(arguments=arguments):
            call = {
                name: torch.stack([value, value], -1)[..., 0] if torch.is_tensor(value) else value
                for name, value in arguments.items()
            }
            agree(answer(loss, call), answer(loss, arguments))

        yield f"not contiguous, {label}", strided

        def wanting(arguments=arguments):
            call = dict(arguments)
            for name, value in arguments.items():
                if name not in loss.inputs and torch.is_tensor(value) and value.is_floating_point():
                    call[name] = value.clone().requires_grad_()
            agree(answer(loss, call), answer(loss, arguments))

        yield f"target that requires a gradient, {label}", wanting


def optional_tensors(loss: Loss) -> dict[str, torch.Tensor]:
    """The options that are tensors, made up where the sample leaves them out."""
    found = {}
    for name, parameter in loss.parameters.items():
        if "Tensor" in str(parameter.annotation) and (loss.per_class(name) or name == "mix"):
            value = loss.arguments.get(name)
            classes = loss.arguments[loss.inputs[0]].shape[1] if value is None else 0
            found[name] = torch.ones(classes, dtype=torch.float64) if value is None else value
    return found


def complex_numbers(loss: Loss) -> Iterator[Cell]:
    tensors = {name: value for name, value in loss.arguments.items() if torch.is_tensor(value)}
    for name, value in {**tensors, **optional_tensors(loss)}.items():

        def check(name=name, value=value):
            call = {**loss.arguments, name: value.to(torch.complex128)}
            refuses(lambda: loss.function(**call), TypeError, ".*complex")

        yield f"complex {name}", check


def numbers(loss: Loss) -> dict[str, dict[str, Any]]:
    """A call for each option that takes a number, with the number in it."""
    found = {}
    calls = [loss.arguments]
    calls += [{**dict(zip(loss.parameters, where, strict=False)), **options} for _, options, where in loss.case.modules]
    for name, parameter in loss.parameters.items():
        for call in calls:
            value = call.get(name, parameter.default)
            if isinstance(value, int | float) and set(call) <= set(loss.parameters):
                found.setdefault(name, {**call, name: value})
    return found


def numpy_scalars(loss: Loss) -> Iterator[Cell]:
    for name, call in numbers(loss).items():
        value = call[name]
        kinds = [np.bool_] if isinstance(value, bool) else [np.int64] if isinstance(value, int) else []
        for kind in kinds or [np.float64, np.float32]:

            def check(name=name, call=call, kind=kind, value=value):
                plain = cast({**call, name: type(value)(kind(value))}, torch.float32)
                agree(answer(loss, {**plain, name: kind(value)}), answer(loss, plain), 1e-5, 1e-6)

            yield f"{name} as numpy.{kind.__name__}", check


def nan_options(loss: Loss) -> Iterator[Cell]:
    for name, call in numbers(loss).items():
        if "float" in str(loss.parameters[name].annotation) or name == "p":

            def check(name=name, call=call):
                refuses(lambda: loss.function(**{**call, name: math.nan}), ValueError, name)

            yield f"{name} is nan", check


def lists(loss: Loss) -> Iterator[Cell]:
    for name, value in optional_tensors(loss).items():

        def check(name=name, value=value):
            refuses(lambda: loss.function(**{**loss.arguments, name: value.tolist()}), TypeError, name, ".*tensor")

        yield f"{name} as a list", check


def module_state(loss: Loss) -> Iterator[Cell]:
    for name, options, _ in loss.case.modules:
        for option, value in options.items():
            if torch.is_tensor(value):
                values = [9e5, 9e4, 10.0] if option == "counts" else [0.1, 1e-6, 3.0]
                state = torch.tensor(values[: len(value)])

                def check(name=name, options=options, option=option, state=state):
                    chosen = {**options, option: state}
                    module = implementation(loss.stem)[name](**chosen).half()
                    kept = getattr(module, option)
                    if not torch.equal(kept.double(), state.double()):
                        raise AnswerError(f"{option} {state.tolist()}", kept.tolist())
                    call = cast({k: v for k, v in loss.arguments.items() if k not in chosen}, torch.float16)
                    value = module(*[call[key] for key in loss.positional if key in call])
                    right = loss.function(**cast(call, torch.float32), **chosen)
                    agree([value], [right.half()], 2e-3, 2e-7)

                yield f"{name}({option}=...).half(), {[k for k in options if k != option]}", check


def declared(loss: Loss) -> Iterator[Cell]:
    for name, (positional, options), expected in loss.case.hostile:

        def check(positional=positional, options=options, expected=expected):
            call = {**dict(zip(loss.parameters, positional, strict=False)), **options}
            value, *gradients = answer(loss, call)
            right = torch.as_tensor(expected, dtype=torch.float64)
            if not torch.allclose(value.double(), right, rtol=1e-2, atol=1e-12, equal_nan=True):
                raise AnswerError(expected, show([value, *gradients]))
            finite(gradients, "a finite gradient")

        yield name, check


CELLS = (
    empty_batch,
    batch_of_one,
    everything_ignored,
    integer_targets,
    integer_targets_and_ignore_index,
    ignored_places,
    half_precision,
    large_inputs,
    equal_embeddings,
    odd_boxes,
    layout_and_gradients_of_targets,
    complex_numbers,
    numpy_scalars,
    nan_options,
    lists,
    module_state,
    declared,
)


def matrix(loss: Loss) -> tuple[int, list[str]]:
    """Return how many cells there are, and a line for each that is wrong."""
    count, wrong = 0, []
    for kind in CELLS:
        for name, check in kind(loss):
            count += 1
            try:
                check()
            except AnswerError as found:
                wrong.append(f"{loss.name} | {name} | expected {found.expected} | got {found.got}")
            except Exception as found:
                wrong.append(f"{loss.name} | {name} | expected an answer | got {type(found).__name__}: {found}")
    return count, wrong


if __name__ == "__main__":
    known = json.loads(HOSTILE.read_text(encoding="utf-8")) if HOSTILE.exists() and selection.ONLY else {}
    chosen = [chapter.stem for chapter in selection.chapters(own=True) if chapter.stem in stems()]
    counts = known | {stem: sum(matrix(loss)[0] for loss in losses(stem)) for stem in chosen}
    HOSTILE.parent.mkdir(exist_ok=True)
    HOSTILE.write_text(json.dumps(dict(sorted(counts.items())), indent=1) + "\n", encoding="utf-8")
