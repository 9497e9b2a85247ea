import torch
from focal_loss import binary_focal_loss

probability = torch.tensor([0.05, 0.2, 0.4, 0.6, 0.9], dtype=torch.float64)
target = torch.ones(5)

for gamma in [0.0, 2.0]:
    logits = probability.logit().requires_grad_()
    binary_focal_loss(logits, target, gamma=gamma, reduction="sum").backward()
    print(gamma, [round(value, 3) for value in logits.grad.tolist()])
    #> 0.0 [-0.95, -0.8, -0.6, -0.4, -0.1]
    #> 2.0 [-1.128, -0.924, -0.48, -0.162, -0.003]
