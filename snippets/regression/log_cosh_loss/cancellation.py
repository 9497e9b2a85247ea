from math import log

import torch
from log_cosh_loss import log_cosh_loss
from torch.nn import functional as F

residual = torch.tensor([0.1, 1e-2, 1e-3, 1e-4])  # float32
exact = residual.double().sinh().square().log1p() / 2

losses = {
    "log(cosh(r))": residual.cosh().log(),
    "softplus": residual + F.softplus(-2 * residual) - log(2),
    "logaddexp": torch.logaddexp(residual, -residual) - log(2),
    "log_cosh_loss": log_cosh_loss(residual, torch.zeros(4), "none"),
}
for name, loss in losses.items():
    wrong = ((loss - exact) / exact).abs()
    print(
        f"{name:14}", *[f"{loss:8.1e}" for loss in loss], f" off by {wrong.max():.0e}"
    )
    #> log(cosh(r))    5.0e-03  5.0e-05  4.8e-07  0.0e+00  off by 1e+00
    #> softplus        5.0e-03  5.0e-05  4.8e-07  0.0e+00  off by 1e+00
    #> logaddexp       5.0e-03  5.0e-05  4.8e-07  0.0e+00  off by 1e+00
    #> log_cosh_loss   5.0e-03  5.0e-05  5.0e-07  5.0e-09  off by 2e-07
