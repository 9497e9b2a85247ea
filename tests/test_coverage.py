"""The coverage gate: every loss PyTorch ships has a chapter. test_chapters.py compares parameters and defaults."""

import re

import torch
from torch import nn

from tests import test_custom_chapters
from tests.cases import cases
from tests.chapters import DOCS
from tests.custom import custom_cases
from tests.losses import CUSTOM_FAMILY, FAMILY, MODULES
from tests.test_chapters import WRITTEN

ALIASES = {"NLLLoss2d"}
"""Named in `nll_loss`: a deprecated second name of NLLLoss."""


def test_the_list_of_losses_is_pytorch_s():
    shipped = set(torch.nn.modules.loss.__all__) | {"AdaptiveLogSoftmaxWithLoss"}
    assert {module.__name__ for module in MODULES.values()} == shipped - ALIASES
    assert issubclass(nn.NLLLoss2d, nn.NLLLoss)


def test_every_loss_has_a_chapter():
    assert [stem for stem in MODULES if stem not in WRITTEN] == []


def test_every_chapter_is_bound_to_pytorch():
    assert set(cases()) == set(MODULES)


def test_the_page_of_all_losses_lists_them():
    """The page across frameworks takes its order from there, so that a loss left out would be left out twice."""
    text = (DOCS / "losses.md").read_text(encoding="utf-8")
    chapters = {f"{family}/{stem}" for stem, family in (FAMILY | CUSTOM_FAMILY).items()}
    assert set(re.findall(r"\((\w+/\w+_\w+)\.md\)", text)) == chapters
    assert f"PyTorch ships {len(FAMILY)} losses" in text
    assert f"Another {len(CUSTOM_FAMILY)} are" in text


def test_every_loss_of_our_own_has_a_chapter_and_a_case():
    assert set(test_custom_chapters.WRITTEN) == set(CUSTOM_FAMILY) == set(custom_cases())
