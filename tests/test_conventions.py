"""Every row of a table of conventions runs: the library's call and ours give the same numbers."""

import inspect
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine.chapters import code
from tests import selection
from tests.custom import custom_cases, implementation
from tests.libraries import called, plain

ROWS = [
    pytest.param(chapter, *row[1:3], id=f"{chapter.name}:{line}")
    for chapter in selection.chapters(own=True)
    for line, row in chapter.sections["Conventions"].tables[0].rows
    if row[1] != "none"
]


@pytest.mark.parametrize(("chapter", "call", "equal"), ROWS)
def test_row(chapter, call, equal):
    """Both columns are evaluated with the chapter's sample under its parameter names, as tensors."""
    case = custom_cases(chapter.stem)[0]
    own = implementation(chapter.stem)
    names = inspect.signature(own[case.function or chapter.stem]).parameters
    common = {"torch": torch, "F": F, "nn": nn, "np": np}
    common |= dict(zip(names, case.sample, strict=False)) | case.options
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = eval(code(call), called(call) | common)
        ours = eval(code(equal), own | common)
    np.testing.assert_allclose(plain(theirs), plain(ours), rtol=1e-5, atol=1e-7)
