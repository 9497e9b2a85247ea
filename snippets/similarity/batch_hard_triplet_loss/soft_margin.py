import matplotlib.pyplot as plt
import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

gaps = torch.linspace(-3, 3, 121)
figure, (left, right) = plt.subplots(1, 2)

for margin, name in [(0.2, "0.2"), (1.0, "1"), (None, "soft")]:
    losses, slopes = [], []
    for gap in gaps.tolist():  # positive at 4 + gap, negative at 4
        input = torch.tensor([[0.0], [4.0 + gap], [-4.0]], requires_grad=True)
        loss = batch_hard_triplet_loss(input, torch.tensor([0, 0, 1]), margin, "none")
        (gradient,) = torch.autograd.grad(loss[0], input)
        losses.append(loss[0].item())
        slopes.append(gradient[1].item())
    left.plot(gaps, losses, label=name)
    right.plot(gaps, slopes, label=name)

left.set(title="loss of an anchor", xlabel="gap  d(a, p) − d(a, n)")
right.set(title="gradient", xlabel="gap  d(a, p) − d(a, n)")
left.legend(title="margin")
plt.show()
