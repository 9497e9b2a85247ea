"""The anatomy of a chapter on a loss of our own, and its table of conventions, run on both sides."""

import inspect
import re
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from tests.capabilities import CAPABILITIES, measure
from tests.cases import Case
from tests.chapters import chapter, code
from tests.custom import custom_cases, implementation
from tests.losses import CUSTOM_FAMILY
from tests.test_chapters import signature
from tests.test_frameworks import plain

SECTIONS = [
    "At a glance",
    "Formula",
    "Picture",
    "First look",
    "By hand",
    "Parameters",
    "When to use it",
    "Pitfalls",
    "Conventions",
    "References",
]
SHEET = [
    "File",
    "Function",
    "Module",
    "Task",
    "Input",
    "Target",
    "Output",
    "Mean divides by",
    "Works with",
    "Does not work with",
]
HEADINGS = ["Library", "Call", "Equals here", "What differs"]
WRITTEN = [stem for stem, family in CUSTOM_FAMILY.items() if chapter(family, stem).path.exists()]
ROWS = [
    (stem, *row[:3])
    for stem in WRITTEN
    for row in chapter(CUSTOM_FAMILY[stem], stem).table("Conventions")[1:]
    if row[1] != "none"
]


def page(stem: str):
    return chapter(CUSTOM_FAMILY[stem], stem)


def sheet(stem: str) -> dict[str, str]:
    return dict(row[:2] for row in page(stem).table("At a glance")[1:])


def names(stem: str) -> list[str]:
    """Return the functions that a chapter's cases are about."""
    return [case.function or stem for case in custom_cases()[stem]]


@pytest.mark.parametrize("stem", WRITTEN)
def test_sections(stem):
    assert list(page(stem).sections) == SECTIONS
    assert page(stem).front_matter.get("description")
    assert list(sheet(stem)) == SHEET
    shown = [path.stem for path in page(stem).snippets]
    assert stem in shown, "the implementation file stands on the page"
    section = page(stem).sections["References"]
    assert re.search(r"doi:10\.|arXiv:\d{4}\.\d{4,5}", section), "the primary paper, with its number"


@pytest.mark.parametrize("stem", WRITTEN)
def test_signatures(stem):
    for name in names(stem):
        assert f"`{name}({signature(implementation(stem)[name])})`" in sheet(stem)["Function"]
    classes = {name for case in custom_cases()[stem] for name, _, _ in case.modules}
    for name in classes:
        assert f"`{name}({signature(implementation(stem)[name])})`" in sheet(stem)["Module"]


@pytest.mark.parametrize("stem", WRITTEN)
def test_capabilities(stem):
    works = set(CAPABILITIES)
    for case in custom_cases()[stem]:
        function = implementation(stem)[case.function or stem]
        works &= measure(function, Case(case.sample, case.generated, case.options, case.inputs))
    said = {row: {part.strip() for part in sheet(stem)[row].split(",")} for row in SHEET[-2:]}
    assert said == {"Works with": works, "Does not work with": set(CAPABILITIES) - works or {"—"}}


@pytest.mark.parametrize("stem", WRITTEN)
@pytest.mark.parametrize("section", ["Parameters", "Pitfalls"])
def test_every_part_has_a_snippet(stem, section):
    headed = re.split(r"^### (.+)$", page(stem).sections[section], flags=re.MULTILINE)
    parts = dict(zip(headed[1::2], headed[2::2], strict=True))
    assert parts
    assert [heading for heading, body in parts.items() if "--8<--" not in body] == []
    if section == "Parameters":
        documented = {name for heading in parts for name in re.findall(r"`(\w+)`", heading)}
        wanted = {
            name
            for function in names(stem)
            for name, parameter in inspect.signature(implementation(stem)[function]).parameters.items()
            if parameter.default is not inspect.Parameter.empty
        }
        assert wanted <= documented


@pytest.mark.parametrize("stem", WRITTEN)
def test_conventions_table(stem):
    assert page(stem).table("Conventions")[0] == HEADINGS


@pytest.fixture(scope="module")
def libraries():
    import coral_pytorch
    import coral_pytorch.losses
    import keras
    import kornia
    import monai
    import monai.losses
    import optax
    import pytorch_metric_learning as pml
    import pytorch_metric_learning.losses
    import pytorch_metric_learning.miners
    import scipy
    import scipy.special
    import sklearn
    import sklearn.metrics

    keras.backend.set_floatx("float64")
    return {
        "coral_pytorch": coral_pytorch,
        "keras": keras,
        "kornia": kornia,
        "monai": monai,
        "optax": optax,
        "pml": pml,
        "scipy": scipy,
        "sklearn": sklearn,
    }


@pytest.mark.parametrize(("stem", "library", "call", "equal"), ROWS)
def test_row(libraries, stem, library, call, equal):
    """Both columns are evaluated with the chapter's sample under its parameter names, as tensors."""
    case = custom_cases()[stem][0]
    function = implementation(stem)[case.function or stem]
    tensors = dict(zip(inspect.signature(function).parameters, case.sample, strict=False)) | case.options
    common = {"torch": torch, "F": F, "nn": nn, "np": np} | tensors
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = eval(code(call), libraries | common)
        ours = eval(code(equal), implementation(stem) | common)
    np.testing.assert_allclose(plain(theirs), plain(ours), rtol=1e-5, atol=1e-7)
