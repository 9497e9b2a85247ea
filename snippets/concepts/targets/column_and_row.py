import warnings

import torch
from torch.nn import functional as F

input = torch.tensor([0.1, 0.2, 0.3, 0.4])
target = torch.tensor([1.0, 0.0, 1.0, 0.0])
losses = {
    "mse_loss": F.mse_loss,
    "l1_loss": F.l1_loss,
    "huber_loss": F.huber_loss,
    "smooth_l1_loss": F.smooth_l1_loss,
    "binary_cross_entropy": F.binary_cross_entropy,
    "..._with_logits": F.binary_cross_entropy_with_logits,
    "soft_margin_loss": F.soft_margin_loss,
    "margin_ranking_loss": lambda x, y: F.margin_ranking_loss(x, torch.ones_like(x), y),
    "hinge_embedding_loss": F.hinge_embedding_loss,
    "poisson_nll_loss": F.poisson_nll_loss,
    "gaussian_nll_loss": lambda x, y: F.gaussian_nll_loss(x, y, torch.ones_like(x)),
    "multilabel_soft_margin": F.multilabel_soft_margin_loss,
    "kl_div": lambda x, y: F.kl_div(x.log(), y, reduction="sum"),
}
table = [f"{'input (4, 1), target':22}  (4, 1)     (4,)"]
for name, loss in losses.items():
    right = loss(input[:, None], target[:, None])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            wrong = f"{loss(input[:, None], target):8.4f}"
            wrong += "  warns" if caught else "  silent"
        except (RuntimeError, ValueError):
            wrong = " refused"
    table.append(f"{name:22} {right:8.4f} {wrong}")
print("\n".join(table))
#> input (4, 1), target    (4, 1)     (4,)
#> mse_loss                 0.3750   0.3250  warns
#> l1_loss                  0.5500   0.5000  warns
#> huber_loss               0.1875   0.1625  warns
#> smooth_l1_loss           0.1875   0.1625  warns
#> binary_cross_entropy     1.0601  refused
#> ..._with_logits          0.7275  refused
#> soft_margin_loss         0.6463  refused
#> margin_ranking_loss      0.4000  refused
#> hinge_embedding_loss     0.6000   0.6250  silent
#> poisson_nll_loss         1.1921   1.1671  silent
#> gaussian_nll_loss        0.1875   0.1625  silent
#> multilabel_soft_margin   0.7275   2.8099  silent
#> kl_div                   3.5066  12.0646  silent
