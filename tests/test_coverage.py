"""The coverage gate: every loss PyTorch ships has a chapter. test_chapters.py compares parameters and defaults."""

import torch
from torch import nn

from tests import test_custom_chapters
from tests.cases import cases
from tests.custom import custom_cases
from tests.losses import CUSTOM_FAMILY, MODULES
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


def test_every_loss_of_our_own_has_a_chapter_and_a_case():
    assert set(test_custom_chapters.WRITTEN) == set(CUSTOM_FAMILY) == set(custom_cases())
