import torch
from focal_loss import binary_focal_loss

gamma, share = 2.0, 0.05
logit = torch.zeros((), dtype=torch.float64, requires_grad=True)
step = torch.optim.LBFGS([logit], max_iter=100, tolerance_grad=1e-12)


def closure():
    step.zero_grad()
    positive = binary_focal_loss(logit, torch.tensor(1.0), gamma)
    negative = binary_focal_loss(logit, torch.tensor(0.0), gamma)
    loss = share * positive + (1 - share) * negative
    loss.backward()
    return loss


step.step(closure)
p = torch.stack([logit.detach().sigmoid(), (-logit.detach()).sigmoid()])
slope = (1 - p) ** gamma / p - gamma * (1 - p) ** (gamma - 1) * p.log()
undone = (1 / slope) / (1 / slope).sum()
print(f"the loss is smallest at {p[0]:.4f}; corrected: {undone[0]:.4f}")
#> the loss is smallest at 0.2502; corrected: 0.0500
