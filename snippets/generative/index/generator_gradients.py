import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-8, 8, 401, requires_grad=True)  # score of a generated sample
losses = {
    "minimax": F.logsigmoid(-logit),
    "non-saturating": -F.logsigmoid(logit),
    "hinge, Wasserstein": -logit,
    "least squares": 0.5 * (logit - 1) ** 2,
}

for (label, loss), style in zip(losses.items(), [":", "-", "--", "-."], strict=True):
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    plt.plot(logit.detach(), -gradient, style, label=label)

plt.xlabel("score: judged fake on the left, real on the right")
plt.ylabel("push towards “real”")
plt.ylim(-2, 3)
plt.legend(loc="upper right")
plt.show()
