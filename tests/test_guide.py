"""The selection guide: complete, its code runs, and what it links to exists."""

import math

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine import catalogue, chapters, guide
from engine.paths import DOCS
from tests import selection
from tests.custom import implementation

ANSWERS = {answer.id: answer for answer in guide.answers() if selection.ONLY in ("", answer.loss)}


@pytest.mark.records  # ONLY has chosen the answers
@pytest.mark.parametrize("name", ANSWERS)
def test_answer_names_chapters(name):
    answer = ANSWERS[name]
    assert (DOCS / f"{answer.loss}.md").exists()
    assert (DOCS / f"{answer.instead}.md").exists()
    assert answer.instead != answer.loss
    assert 20 <= len(answer.why) <= 130, "one line says why this and not that"


@pytest.mark.records  # ONLY has chosen the answers
@pytest.mark.parametrize("name", ANSWERS)
def test_code_runs_and_calls_its_loss(name):
    """The line gives a finite loss that can be trained on, from PyTorch or from the chapter's own file."""
    answer = ANSWERS[name]
    chapter = chapters.chapter(answer.loss)
    names = {"torch": torch, "nn": nn, "F": F} | (implementation(chapter.stem) if chapter.own else {})
    torch.manual_seed(0)
    exec(answer.given, names)
    exec(answer.code, names)
    assert math.isfinite(names["loss"].item())
    assert names["loss"].requires_grad
    assert chapter.own or chapter.stem in answer.code or chapter.module in answer.code


def test_an_unknown_chapter_is_named():
    with pytest.raises(FileNotFoundError, match="hubert_loss"):
        catalogue.link("regression/hubert_loss", "choose/index.md")


def test_a_missing_field_and_a_second_id_are_named(tmp_path):
    file = tmp_path / "guide.yml"
    file.write_text("- id: one\n  predict: x\n", encoding="utf-8")
    with pytest.raises(guide.GuideError, match=r"one.*question"):
        guide.read(file)
    task = "- {id: one, predict: x, question: y, targets: []}\n"
    file.write_text(task * 2, encoding="utf-8")
    with pytest.raises(guide.GuideError, match="twice: one"):
        guide.read(file)
