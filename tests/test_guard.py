"""The guard to copy: silent on right calls, and it names the entry of every wrong one that can be seen."""

import re

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine import signatures, trouble
from tests import guarded, selection

CHECK = guarded.guard()
NAMES = {
    name
    for chapter in selection.model.chapters()
    for name in ([chapter.stem] if chapter.module else signatures.of_file(chapter.implementation).functions)
}
NAMED = set(re.findall(r'"([a-z][a-z\d]*(?:-[a-z\d]+)+)"', guarded.GUARD.read_text(encoding="utf-8")))
"""The ids that stand in the guard."""
four, pairs = torch.zeros(4), torch.zeros(4, 2)
DIRECT = {
    "loss-class-called-with-tensors": (nn.MSELoss, four, four),
    "custom-loss-class-called": (type("OwnLoss", (nn.Module,), {}), four, four),
    "loss-forward-missing-argument": (nn.MSELoss(), four),
    "ce-input-not-tensor": (nn.CrossEntropyLoss(), (pairs,), torch.zeros(4).long()),
    "numpy-in-loss": (nn.MSELoss(), np.zeros(4), four),
    "size-average-deprecated": (F.mse_loss, four, four, False),
    "poisson-log-input": (nn.PoissonNLLLoss(log_input=False), four - 1, four),
    "nan-empty-mask": (nn.MSELoss(), four[:0], four[:0]),
    "nll-label-smoothing": None,
    "reduction-name": (nn.MSELoss(reduction="avg"), four, four),
    "loss-device-mismatch": (nn.MSELoss(), four, torch.zeros(4, device="meta")),
    "wrong-softmax-dim": (nn.NLLLoss(), torch.randn(4, 3).log_softmax(0), torch.zeros(4).long()),
}
"""Calls that no program of an entry makes as a call of a loss; None: another test has it."""


@pytest.mark.parametrize("chapter", selection.chapters(), ids=lambda chapter: chapter.name)
def test_no_false_alarm_on_a_first_look(chapter):
    found = guarded.findings(chapter.folder / "first_look.py", NAMES, CHECK)
    assert not found, "\n".join(map(str, found))


@pytest.mark.parametrize("id", sorted(NAMED))
def test_what_it_names_is_an_entry_and_is_recognised(id):
    entry = next(each for each in trouble.entries() if each.id == id)
    if DIRECT.get(id):
        found = CHECK(*DIRECT[id])
    elif id == "bce-autocast":
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found = CHECK(nn.BCELoss(), four + 0.5, four)
    elif id == "nll-label-smoothing":
        found = CHECK(F.nll_loss, pairs, four.long(), label_smoothing=0.1)
    else:
        found = guarded.findings(entry.program, NAMES, CHECK)
    assert id in {finding.entry for finding in found}


def test_it_refuses_what_is_no_loss():
    with pytest.raises(TypeError, match="must be a module or a function"):
        CHECK(3, four, four)
