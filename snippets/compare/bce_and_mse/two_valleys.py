import torch
from torch.nn import functional as F

x = torch.tensor([0.2, 0.5, 5.0, 10.0, 10.0], dtype=torch.float64)
target = torch.tensor([1.0, 0.0, 1.0, 1.0, 1.0], dtype=torch.float64)
weight = torch.linspace(-4, 4, 801, dtype=torch.float64)  # one weight, no bias
logits = weight[:, None] * x
each = target.expand_as(logits)

losses = {
    "BCE": F.binary_cross_entropy_with_logits(logits, each, reduction="none").mean(1),
    "MSE": F.mse_loss(logits.sigmoid(), each, reduction="none").mean(1),
}
for name, loss in losses.items():
    inside = loss[1:-1]
    valley = (inside < loss[:-2]) & (inside < loss[2:])
    for w, value in zip(weight[1:-1][valley], inside[valley], strict=True):
        print(f"{name} has a minimum at weight {w:5.2f}, loss {value:.2f}")
        #> BCE has a minimum at weight  0.67, loss 0.31
        #> MSE has a minimum at weight -1.84, loss 0.69
        #> MSE has a minimum at weight  0.45, loss 0.11
    for w in weight[1:-1][(inside > loss[:-2]) & (inside > loss[2:])]:
        print(f"{name} has a hill between them at weight {w:.2f}")
        #> MSE has a hill between them at weight -1.19
