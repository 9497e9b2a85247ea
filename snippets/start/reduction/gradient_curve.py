import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

counts = [1, 2, 4, 8, 16, 32, 64]
for reduction in ["mean", "sum"]:
    sizes = []
    for count in counts:
        slope = torch.tensor(1.0, requires_grad=True)
        target = torch.full((count,), 3.0)
        loss = F.mse_loss(slope * torch.ones(count), target, reduction=reduction)
        (gradient,) = torch.autograd.grad(loss, slope)
        sizes.append(gradient.abs().item())
    plt.loglog(counts, sizes, "o-", base=2, label=reduction)
plt.xlabel("samples in the batch")
plt.ylabel("size of the gradient")
plt.legend()
plt.show()
