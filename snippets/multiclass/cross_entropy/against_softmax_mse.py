import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-10, 10, 401, dtype=torch.float64, requires_grad=True)
# three classes, the true one first
input = torch.stack([logit, torch.zeros(401), torch.zeros(401)], dim=1)
target = torch.zeros(401, dtype=torch.int64)
figure, (left, right) = plt.subplots(1, 2)

cross = F.cross_entropy(input, target, reduction="none")
one_hot = F.one_hot(target, 3).double()
squared = F.mse_loss(input.softmax(dim=1), one_hot, reduction="none").sum(dim=1)

for name, loss in [("cross-entropy", cross), ("squared error", squared)]:
    (gradient,) = torch.autograd.grad(loss.sum(), logit, retain_graph=True)
    print(f"{name}: gradient {gradient[0]:.5f} at -10, {gradient[200]:.3f} at 0")
    #> cross-entropy: gradient -0.99998 at -10, -0.667 at 0
    #> squared error: gradient -0.00007 at -10, -0.444 at 0
    left.plot(logit.detach(), loss.detach(), label=name)
    right.plot(logit.detach(), gradient, label=name)

left.set(title="loss", xlabel="logit of the true class")
right.set(title="gradient", xlabel="logit of the true class", yticks=[-1, -0.5, 0])
left.legend()
plt.show()
