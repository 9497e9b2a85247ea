from math import log

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F


def fitted_gap(classes, alpha):
    logits = torch.zeros(1, classes, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS(
        [logits], max_iter=200, tolerance_grad=1e-10, line_search_fn="strong_wolfe"
    )

    def step():
        optimiser.zero_grad()
        loss = F.cross_entropy(logits, torch.tensor([0]), label_smoothing=alpha)
        loss.backward()
        return loss

    optimiser.step(step)
    return (logits[0, 0] - logits[0, 1]).item()


amounts = [0.01, 0.03, 0.1, 0.3, 0.6]
for i, classes in enumerate([2, 10, 1000]):
    fitted = [fitted_gap(classes, alpha) for alpha in amounts]
    closed = [log(1 + classes * (1 - alpha) / alpha) for alpha in amounts]
    print(f"{classes:4} classes", *(f"{gap:6.3f}" for gap in fitted))
    #>    2 classes  5.293  4.185  2.944  1.735  0.847
    #>   10 classes  6.899  5.782  4.511  3.192  2.037
    #> 1000 classes 11.503 10.384  9.105  7.755  6.504
    print("     closed  ", *(f"{gap:6.3f}" for gap in closed))
    #>      closed    5.293  4.185  2.944  1.735  0.847
    #>      closed    6.899  5.782  4.511  3.192  2.037
    #>      closed   11.503 10.384  9.105  7.755  6.504
    plt.semilogx(amounts, closed, color=f"C{i}")
    plt.plot(amounts, fitted, f"C{i}o", label=f"{classes} classes")

plt.xticks([0.01, 0.1, 0.6], ["0.01", "0.1", "0.6"])
plt.minorticks_off()
plt.xlabel("label smoothing α")
plt.ylabel("logit of the target − any other")
plt.legend()
plt.show()
