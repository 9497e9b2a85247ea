import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256]
everything = torch.randn(256)


def fit(x, reduction):
    w = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.LBFGS([w], max_iter=50)

    def objective():
        optimizer.zero_grad()
        loss = F.mse_loss(w * x, 3 * x, reduction=reduction)
        loss = loss + 0.5 * 1.0 * w.square()  # what weight_decay=1.0 adds
        loss.backward()
        return loss

    optimizer.step(objective)
    return w.item()


for reduction in ["mean", "sum"]:
    samples = [everything[:size] for size in sizes]
    samples = [x / x.square().mean().sqrt() for x in samples]
    plt.plot(sizes, [fit(x, reduction) for x in samples], "o-", label=reduction)

plt.axhline(3, linestyle=":", color="C2", label="true slope")
plt.xscale("log", base=2)
plt.xticks([1, 4, 16, 64, 256], ["1", "4", "16", "64", "256"])
plt.xlabel("samples in the batch")
plt.title("fitted slope with weight_decay = 1")
plt.legend()
plt.show()
