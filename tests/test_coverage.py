"""The coverage gates: every loss PyTorch ships has a chapter; every chapter has a case, and every case a chapter."""

import pytest
import torch
from torch import nn

from engine import chapters, guide
from engine.paths import DOCS, ROOT
from tests import cases, custom
from tests.test_chapters import show
from verified.problem import Problem

ALIASES = {"NLLLoss2d"}
"""Named in `nll_loss`: a deprecated second name of NLLLoss."""


def test_every_loss_of_pytorch_has_a_chapter():
    shipped = set(torch.nn.modules.loss.__all__) | {"AdaptiveLogSoftmaxWithLoss"}
    assert {chapter.module for chapter in chapters.chapters() if chapter.module} == shipped - ALIASES
    assert issubclass(nn.NLLLoss2d, nn.NLLLoss)


@pytest.mark.records
def test_every_chapter_has_a_case():
    known = set(cases.cases()) | set(custom.stems())
    missing = [
        Problem(
            chapter.path,
            1,
            "no case says how the tests call this loss, so none of its own tests run",
            f"write tests/custom/{chapter.stem}.py." if chapter.own else f"add it to tests/cases/{chapter.family}.py.",
        )
        for chapter in chapters.chapters()
        if chapter.stem not in known
    ]
    assert not missing, show(missing)


@pytest.mark.parametrize(
    ("own", "stems", "folder"),
    [(False, set(cases.cases()), "tests/cases"), (True, set(custom.stems()), "tests/custom")],
)
def test_every_case_has_a_chapter(own, stems, folder):
    known = {chapter.stem for chapter in chapters.chapters() if chapter.own == own}
    lost = [
        Problem(
            ROOT / folder, 1, f"a case names {stem}, which has no chapter of its kind", f"write docs/.../{stem}.md."
        )
        for stem in sorted(stems - known)
    ]
    assert not lost, show(lost)


@pytest.mark.records
def test_every_loss_is_an_answer_of_the_guide():
    answered = {answer.loss for answer in guide.answers()}
    missing = [
        Problem(DOCS / "choose" / "guide.yml", 1, f"no answer leads to {chapter.name}", "add one; say what is special.")
        for chapter in chapters.chapters()
        if chapter.name not in answered
    ]
    assert not missing, show(missing)
