import torch
from torch.nn import functional as F

input = torch.tensor([-1.4, -1.4], dtype=torch.float64, requires_grad=True)
target = torch.tensor([1.0, 0.0], dtype=torch.float64)

for pos_weight in [0.5, 1.0, 3.0]:
    loss = F.binary_cross_entropy_with_logits(
        input, target, pos_weight=torch.tensor(pos_weight), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(
        f"pos_weight {pos_weight}: loss",
        *[f"{value:.4f}" for value in loss.tolist()],
        "gradient",
        *[f"{value:.4f}" for value in gradient.tolist()],
    )
    #> pos_weight 0.5: loss 0.8102 0.2204 gradient -0.4011 0.1978
    #> pos_weight 1.0: loss 1.6204 0.2204 gradient -0.8022 0.1978
    #> pos_weight 3.0: loss 4.8613 0.2204 gradient -2.4066 0.1978
