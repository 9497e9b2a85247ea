import warnings

import torch
from torch.nn import functional as F

input = torch.tensor([[0.1], [0.2], [0.6], [0.8]])
target = torch.tensor([0.0, 1.0, 1.0, 0.0])


def gaussian_nll_loss(input, target, reduction):
    return F.gaussian_nll_loss(input, target, var=torch.ones(4, 1), reduction=reduction)


for name, call in {
    "mse_loss": F.mse_loss,
    "l1_loss": F.l1_loss,
    "huber_loss": F.huber_loss,
    "smooth_l1_loss": F.smooth_l1_loss,
    "poisson_nll_loss": F.poisson_nll_loss,
    "gaussian_nll_loss": gaussian_nll_loss,
    "kl_div": F.kl_div,
    "hinge_embedding_loss": F.hinge_embedding_loss,
    "binary_cross_entropy": F.binary_cross_entropy,
    "binary_cross_entropy_with_logits": F.binary_cross_entropy_with_logits,
    "soft_margin_loss": F.soft_margin_loss,
}.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            shape = tuple(call(input, target, reduction="none").shape)
            result = f"{shape} {'with a warning' if caught else 'silently'}"
        except (ValueError, RuntimeError) as error:
            result = type(error).__name__
    print(f"{name:32} {result}")
    #> mse_loss                         (4, 4) with a warning
    #> l1_loss                          (4, 4) with a warning
    #> huber_loss                       (4, 4) with a warning
    #> smooth_l1_loss                   (4, 4) with a warning
    #> poisson_nll_loss                 (4, 4) silently
    #> gaussian_nll_loss                (4, 4) silently
    #> kl_div                           (4, 4) silently
    #> hinge_embedding_loss             (4, 4) silently
    #> binary_cross_entropy             ValueError
    #> binary_cross_entropy_with_logits ValueError
    #> soft_margin_loss                 RuntimeError
