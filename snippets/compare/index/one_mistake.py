import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-12, 6, 361, dtype=torch.float64, requires_grad=True)
yes = torch.ones_like(lead)
cross = F.binary_cross_entropy_with_logits(lead, yes, reduction="none")
losses = {
    "cross-entropy": (cross, "C0-"),
    "hinge": (F.relu(1 - lead), "C1--"),
    "focal, γ 2": ((1 - torch.exp(-cross)) ** 2 * cross, "C2-."),
    "MSE on sigmoid": (F.mse_loss(lead.sigmoid(), yes, reduction="none"), "C3:"),
}
print("minus the gradient of the right answer, which is behind or ahead by")
#> minus the gradient of the right answer, which is behind or ahead by
print("                   -10       -2        0       +2       +5")
#>                    -10       -2        0       +2       +5
for name, (loss, style) in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), lead, retain_graph=True)
    pull = -gradient + 0.0
    row = [pull[(lead - x).abs().argmin()].item() for x in (-10, -2, 0, 2, 5)]
    print(f"{name:15}", *(f"{value:8.4f}" for value in row))
    #> cross-entropy     1.0000   0.8808   0.5000   0.1192   0.0067
    #> hinge             1.0000   1.0000   1.0000   0.0000   0.0000
    #> focal, γ 2        1.0008   1.0767   0.2983   0.0049   0.0000
    #> MSE on sigmoid    0.0001   0.1850   0.2500   0.0250   0.0001
    plt.plot(lead.detach(), pull, style, label=name)
plt.xlabel("lead of the right answer")
plt.ylabel("minus the gradient")
plt.xticks([-10, -5, 0, 5])
plt.legend()
plt.show()
