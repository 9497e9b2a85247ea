"""What a loss works with on CPU, found by doing it. `python -m tests.capabilities` writes it into the records."""

import re
import sys
import warnings
from collections.abc import Callable

import torch

from engine.chapters import Chapter
from engine.record import CAPABILITIES
from tests import custom, selection
from tests.cases import Case, cases, reference


def measure(function: Callable, case: Case) -> set[str]:
    """Return the capabilities that `function` shows on the case's sample."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {name for name in CAPABILITIES if _succeeds(_CHECKS[name], function, case)}


def of_chapter(chapter: Chapter) -> set[str]:
    """Return the capabilities that every function of a chapter shows."""
    if not chapter.own:
        return measure(reference(chapter.stem), cases()[chapter.stem])
    functions = custom.implementation(chapter.stem)
    return set.intersection(
        *(measure(functions[case.function or chapter.stem], case) for case in custom.custom_cases(chapter.stem))
    )


def write(chapter: Chapter) -> bool:
    """Write what was measured into a chapter's record, on its line `works:`; return whether that changed it."""
    found = of_chapter(chapter)
    names = ", ".join(f"'{name}'" if name.startswith("`") else name for name in CAPABILITIES if name in found)
    text = re.sub(r"^works: .*$", lambda _: f"works: [{names}]", chapter.text, count=1, flags=re.MULTILINE)
    if text != chapter.text:
        chapter.path.write_text(text, encoding="utf-8")
    return text != chapter.text


def _succeeds(check: Callable, function: Callable, case: Case) -> bool:
    torch._dynamo.reset()
    try:
        return check(function, case)
    except (RuntimeError, TypeError, NotImplementedError, ValueError):
        return False


def _cast(case: Case, dtype: torch.dtype) -> tuple[list, dict]:
    """Return the sample with every floating-point tensor in another dtype."""

    def change(value):
        return value.to(dtype) if torch.is_tensor(value) and value.is_floating_point() else value

    return [change(value) for value in case.sample], {name: change(value) for name, value in case.options.items()}


def _of_inputs(function: Callable, case: Case, positional: list, options: dict) -> Callable:
    """Return the loss as a function of its differentiated arguments alone."""

    def call(*inputs):
        arguments = list(positional)
        for position, value in zip(case.inputs, inputs, strict=True):
            arguments[position] = value
        return function(*arguments, **options)

    return call


def _value_and_gradients(function: Callable, case: Case, dtype: torch.dtype) -> list[torch.Tensor]:
    positional, options = _cast(case, dtype)
    inputs = [positional[position].clone().requires_grad_() for position in case.inputs]
    value = _of_inputs(function, case, positional, options)(*inputs).sum()
    return [value.detach(), *torch.autograd.grad(value, inputs)]


def _low_precision(dtype: torch.dtype) -> Callable:
    def check(function, case) -> bool:
        exact = _value_and_gradients(function, case, torch.float64)
        rough = _value_and_gradients(function, case, dtype)
        return all(
            torch.allclose(low.double(), high, rtol=0.05, atol=0.05) for low, high in zip(rough, exact, strict=True)
        )

    return check


def _integers(function, case) -> bool:
    # An integer tensor cannot ask for a gradient, so the forward pass is all there is.
    positional, options = _cast(case, torch.int64)
    return bool(function(*positional, **options).sum().isfinite())


def _complex_numbers(function, case) -> bool:
    positional, options = _cast(case, torch.complex128)
    inputs = [positional[position].clone().requires_grad_() for position in case.inputs]
    call = _of_inputs(function, case, positional, options)
    gradients = torch.autograd.grad(call(*inputs).sum(), inputs)  # raises unless the loss is real
    return all(gradient.isfinite().all() for gradient in gradients) and torch.autograd.gradcheck(call, inputs)


def _double_backward(function, case) -> bool:
    inputs = [case.sample[position].clone().requires_grad_() for position in case.inputs]
    return torch.autograd.gradgradcheck(_of_inputs(function, case, list(case.sample), case.options), inputs)


def _forward_mode(function, case) -> bool:
    inputs = [case.sample[position].clone().requires_grad_() for position in case.inputs]
    call = _of_inputs(function, case, list(case.sample), case.options)
    return torch.autograd.gradcheck(call, inputs, check_forward_ad=True, check_backward_ad=False)


def _compiled(function, case) -> bool:
    # Inductor's decompositions without its C++ compiler: the graph is the one that would be compiled.
    compiled = torch.compile(function, fullgraph=True, backend="aot_eager_decomp_partition")
    eager = _value_and_gradients(function, case, torch.float64)
    return all(
        torch.allclose(new, old)
        for new, old in zip(_value_and_gradients(compiled, case, torch.float64), eager, strict=True)
    )


_CHECKS = dict(
    zip(
        CAPABILITIES,
        [
            _low_precision(torch.bfloat16),
            _low_precision(torch.float16),
            _integers,
            _complex_numbers,
            _double_backward,
            _forward_mode,
            _compiled,
        ],
        strict=True,
    )
)


if __name__ == "__main__":
    for each in selection.chapters():
        if write(each):
            print(f"rewrote {each.path}", file=sys.stderr)
