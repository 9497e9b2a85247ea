import matplotlib.pyplot as plt
import torch
from generalized_cross_entropy import generalized_cross_entropy

lead = torch.linspace(-8, 6, 401, requires_grad=True)
target = torch.zeros(401, dtype=torch.long)
figure, (left, right) = plt.subplots(1, 2)

for q, style in [(0.0, "--"), (0.3, "-"), (0.7, "-"), (1.0, ":")]:
    logits = torch.stack([lead, torch.zeros_like(lead)], dim=1)
    loss = generalized_cross_entropy(logits, target, q=q, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), lead)
    left.plot(lead.detach(), loss.detach(), style, label=f"q = {q}")
    right.plot(lead.detach(), gradient, style)

left.set(title="loss", xlabel="lead of the labelled class")
right.set(title="gradient", xlabel="lead of the labelled class")
left.legend()
plt.show()
