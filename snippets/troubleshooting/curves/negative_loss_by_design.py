import torch
from torch.nn import functional as F

exact = torch.tensor([1.0, 2.0])
for variance in [1.0, 0.01]:
    var = torch.full((2,), variance)
    print(f"Gaussian NLL {F.gaussian_nll_loss(exact, exact, var, full=True):.4f}")
    #> Gaussian NLL 0.9189
    #> Gaussian NLL -1.3836

p = torch.tensor([0.9, 0.8, 0.1], requires_grad=True)
y = torch.tensor([1.0, 1.0, 0.0])
dice = 2 * (p * y).sum() / (p + y).sum()
for loss in [-dice, 1 - dice]:  # Repair, if one is wanted: a value from 0 to 1
    (slope,) = torch.autograd.grad(loss, p, retain_graph=True)
    print(f"{loss.item():.4f}", [round(s, 4) for s in slope.tolist()])
    #> -0.8947 [-0.2909, -0.2909, 0.2355]
    #> 0.1053 [-0.2909, -0.2909, 0.2355]
