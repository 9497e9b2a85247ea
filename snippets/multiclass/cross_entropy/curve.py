import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-10, 20, 401, requires_grad=True)  # of the true class
target = torch.zeros(401, dtype=torch.int64)
figure, (left, right) = plt.subplots(1, 2)

for classes in [2, 10, 1000]:
    # all other logits are 0
    input = torch.cat([logit[:, None], torch.zeros(401, classes - 1)], dim=1)
    loss = F.cross_entropy(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(logit.detach(), loss.detach(), label=f"{classes} classes")
    right.plot(logit.detach(), gradient, label=f"{classes} classes")

p = torch.tensor([7.0] + [0.0] * 999).softmax(dim=0)[0]
print(f"logit 7 against 999 zeros: p {p:.2f}")
#> logit 7 against 999 zeros: p 0.52
left.set(title="loss", xlabel="logit of the true class", yticks=[0, 5, 10, 15])
right.set(title="gradient", xlabel="logit of the true class", yticks=[-1, -0.5, 0])
left.legend()
plt.show()
