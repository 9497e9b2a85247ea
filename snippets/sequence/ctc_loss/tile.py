import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

states = [0, 1, 0, 2, 0]  # two labels; a blank before, between and behind
logits = 3.0 * F.one_hot(torch.tensor([0, 1, 1, 2, 2, 0]), 3)
log_probs = logits.log_softmax(dim=1).requires_grad_()
sizes = torch.tensor(6), torch.tensor(2)
F.ctc_loss(log_probs, torch.tensor([1, 2]), *sizes, reduction="sum").backward()
share = log_probs.exp() - log_probs.grad  # of each symbol, over all alignments
likeliest = [0]
for symbol in share.argmax(dim=1).tolist():
    likeliest.append(states.index(symbol, likeliest[-1]))

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[], yticks=[])
axes.set(xlim=(-0.5, 5.5), ylim=(4.7, -0.7))
steps = []
for frame in range(5):
    for state in range(5):
        for step in [0, 1, 2] if state == 1 else [0, 1]:  # from label to label at once
            if state + step < 5:
                steps += [(frame, state), (frame + 1, state + step), (float("nan"), 0)]
axes.plot(*zip(*steps, strict=True), "C0", lw=0.5)
row, column = torch.meshgrid(torch.arange(5), torch.arange(6), indexing="ij")
axes.plot(column.flatten(), row.flatten(), "C0o", ms=3)
axes.plot(range(6), likeliest[1:], "C1--")
plt.show()
