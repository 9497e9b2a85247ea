"""Slopes at the bounds inside our files: PyTorch 2.14 changed what `clamp` gives there, and ours must not follow."""

import torch

from tests.cases import tensor
from tests.custom import implementation


def test_log_cosh_pulls_with_1_where_its_two_forms_meet():
    residual = tensor([20.0, -20.0, 19.0, 21.0]).requires_grad_()
    loss = implementation("log_cosh_loss")["log_cosh_loss"](residual, torch.zeros(4, dtype=torch.float64), "sum")
    (gradient,) = torch.autograd.grad(loss, residual)
    torch.testing.assert_close(gradient, residual.detach().tanh())
