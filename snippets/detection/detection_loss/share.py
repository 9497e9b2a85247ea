import matplotlib.pyplot as plt
import torch
from detection_loss import detection_loss
from torch.nn import functional as F

counts = [1, 10, 100, 1000, 10000]  # anchors on background; two are positive
boxes, shares = {"÷ positives": [], "÷ anchors": [], "÷ coordinates": []}, []

for count in counts:
    labels = torch.tensor([1, 1] + [0] * count)
    logits = torch.tensor([[0.0, 0.0]] * 2 + [[4.0, 0.0]] * count, requires_grad=True)
    offsets = torch.full((count + 2, 4), 0.5, requires_grad=True)
    target = torch.zeros(count + 2, 4)
    loss = detection_loss(logits, offsets, labels, target)
    slope, pull = torch.autograd.grad(loss, [logits, offsets])
    boxes["÷ positives"].append(pull[0, 0].item())
    boxes["÷ anchors"].append(pull[0, 0].item() * 2 / (count + 2))
    masked = offsets.where(labels[:, None] > 0, 0)
    (pull,) = torch.autograd.grad(F.smooth_l1_loss(masked, target), offsets)
    boxes["÷ coordinates"].append(pull[0, 0].item())
    shares.append(slope[2:, 0].abs().sum().item() / slope[:, 0].abs().sum().item())

print([round(share, 3) for share in shares])
#> [0.018, 0.152, 0.643, 0.947, 0.994]
figure, (left, right) = plt.subplots(1, 2)
for (label, pulls), style in zip(boxes.items(), ["-", "--", ":"], strict=True):
    left.loglog(counts, pulls, style, label=label)
right.semilogx(counts, shares, color="C3")
left.set(title="gradient on a box", xlabel="background anchors")
right.set(title="background's share", xlabel="background anchors", ylim=(0, 1.03))
left.legend()
plt.show()
