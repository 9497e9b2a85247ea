import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-5, 5, 301)
figure, (left, right) = plt.subplots(1, 2, sharey=True)

for label, style in [(1.0, "-"), (0.0, "--"), (-1.0, "-.")]:
    target = torch.full_like(x, label)
    logits = F.binary_cross_entropy_with_logits(x, target, reduction="none")
    margin = F.soft_margin_loss(x, target, reduction="none")
    name = f"label {label:.0f}".replace("-", "−")
    left.plot(x, logits, style, label=name)
    right.plot(x, margin, style, label=name)

left.set(title="BCE with logits", xlabel="logit")
right.set(title="soft margin", xlabel="score")
left.legend()
plt.show()
