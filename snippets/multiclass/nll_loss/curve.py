import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

p = torch.linspace(0.02, 1, 300, requires_grad=True)
target = torch.zeros(300, dtype=torch.long)
figure, (left, right) = plt.subplots(1, 2)

inputs = {"input  log p": torch.log, "input  p (a mistake)": torch.clone}
for label, change in inputs.items():
    input = torch.stack([change(p), change(1 - p)], dim=1)  # class 0 is right
    loss = F.nll_loss(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), p)
    left.plot(p.detach(), loss.detach(), label=label)
    right.plot(p.detach(), gradient, label=label)

left.set(title="loss", xlabel="p of the right class", ylim=(-1.3, 4.2))
right.set(title="gradient by p", xlabel="p of the right class", ylim=(-12, 0.6))
left.legend(loc="upper right")
plt.show()
