"""Each loss of our own against an implementation that shares no code with it, and under what practice throws at it."""

import ast
import subprocess
import sys

import pytest
import torch
from hypothesis import given, settings
from torch import nn

from tests import selection
from tests.cases import Drawn, run
from tests.custom import CustomCase, custom_cases, implementation, stems

FILES = {chapter.stem: chapter.implementation for chapter in selection.chapters(own=True)}
STEMS = [stem for stem in FILES if stem in stems()]
CASES = [
    pytest.param(stem, case, id=f"{stem}:{case.function or stem}") for stem in STEMS for case in custom_cases(stem)
]


def function(stem: str, case: CustomCase):
    return implementation(stem)[case.function or stem]


def value_and_gradients(call, case: CustomCase, positional, options) -> list[torch.Tensor]:
    """Return a value and a gradient for each input: zeros where the value carries none, so that a lost one shows."""
    value, gradients = run(call, positional, options, case.inputs)
    return [value, *(gradients or [torch.zeros_like(positional[position]) for position in case.inputs])]


def test_all_but_these_compare_gradients():
    names = [case.function or stem for stem in STEMS for case in custom_cases(stem) if case.values_only]
    assert set(names) <= {"class_balanced_weights"}  # counts are data, and its oracle counts in exact fractions


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_agrees_with_an_independent_implementation(stem, case):
    drawn = Drawn(function(stem, case), case.reductions)

    @settings(max_examples=60)
    @given(case.generated)
    def agree(arguments):
        positional, options = drawn.note(*arguments)
        theirs, *their_gradients = value_and_gradients(case.oracle, case, positional, options)
        mine, *my_gradients = value_and_gradients(function(stem, case), case, positional, options)
        torch.testing.assert_close(mine, theirs, rtol=1e-7, atol=1e-8, equal_nan=True)
        if case.values_only:
            return
        for my_gradient, their_gradient in zip(my_gradients, their_gradients, strict=True):
            torch.testing.assert_close(my_gradient, their_gradient, rtol=1e-6, atol=1e-8, equal_nan=True)

    agree()
    assert drawn.missing() == [], f"the case of {stem} never draws these: there they were not compared"


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_gradients_are_the_derivatives(stem, case):
    inputs = [case.sample[position].clone().requires_grad_() for position in case.inputs]

    def call(*values):
        arguments = list(case.sample)
        for position, value in zip(case.inputs, values, strict=True):
            arguments[position] = value
        return function(stem, case)(*arguments, **case.options)

    assert torch.autograd.gradcheck(call, inputs)


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_extreme_inputs_stay_finite(stem, case):
    assert case.extreme
    for positional, options in case.extreme:
        value, gradients = run(function(stem, case), positional, options, case.inputs)
        assert value.isfinite().all()
        assert all(gradient.isfinite().all() for gradient in gradients)


COINCIDENT = [
    pytest.param(stem, case, *arguments, id=f"{case.function or stem}-{number}")
    for stem in STEMS
    for case in custom_cases(stem)
    for number, arguments in enumerate(case.coincident)
]


@pytest.mark.parametrize(("stem", "case", "positional", "options"), COINCIDENT)
def test_second_derivatives_are_finite_where_a_norm_is_zero(stem, case, positional, options):
    """The gradient of a norm at 0 is 0 by convention; without care the next derivative is nan, of masked terms too."""
    arguments = list(positional)
    for position in case.inputs:
        arguments[position] = positional[position].clone().requires_grad_()
    inputs = [arguments[position] for position in case.inputs]
    value = function(stem, case)(*arguments, **options).sum()
    first = torch.autograd.grad(value, inputs, create_graph=True)
    ahead = sum((gradient * torch.linspace(1, 2, gradient.numel()).reshape(gradient.shape)).sum() for gradient in first)
    second = torch.autograd.grad(ahead, inputs, materialize_grads=True)
    assert all(gradient.isfinite().all() for gradient in (*first, *second))


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_invalid_input_raises_the_documented_error(stem, case):
    assert case.invalid
    document = function(stem, case).__doc__
    for (positional, options), error, message in case.invalid:
        with pytest.raises(error, match=message):
            function(stem, case)(*positional, **options)
        assert error.__name__ in document, f"the docstring names {error.__name__} under Raises"


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_modules_equal_the_function(stem, case):
    for name, options, positional in case.modules:
        module = implementation(stem)[name](**options)
        assert isinstance(module, nn.Module)
        torch.testing.assert_close(module(*positional), function(stem, case)(*positional, **options))
        assert "(" in repr(module)


@pytest.mark.parametrize("stem", STEMS)
def test_implementation_file_is_ready_to_copy(stem):
    """It imports nothing but torch and the standard library, and documents what it defines."""
    path = FILES[stem]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    roots = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            roots |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            roots.add(node.module.split(".")[0])
    assert roots <= {"torch"} | sys.stdlib_module_names
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            document = ast.get_docstring(node) or ""
            assert document, f"{stem}: {node.name} needs a docstring"
            if isinstance(node, ast.FunctionDef):
                for part in ("Args:", "Returns:", "Raises:", "Source:"):
                    assert part in document, f"{stem}: the docstring of {node.name} needs {part}"
                parameters = node.args.posonlyargs + node.args.args + node.args.kwonlyargs
                bare = [parameter.arg for parameter in parameters if parameter.annotation is None]
                assert not bare, f"{stem}: {node.name} lacks types for {bare}"


def test_pasted_files_import_in_silence(tmp_path):
    """Each lies alone in a folder; one process imports them all, because each process would import torch anew."""
    program = ["import sys, torch"]
    for stem in sorted(STEMS):
        folder = tmp_path / stem
        folder.mkdir()
        (folder / f"{stem}.py").write_bytes(FILES[stem].read_bytes())
        program.append(f"sys.path[0] = {str(folder)!r}; import {stem}; print({stem!r})")
    done = subprocess.run([sys.executable, "-c", "\n".join(program)], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, sorted(STEMS), "")
