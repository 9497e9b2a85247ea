import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-10, 20, 401, requires_grad=True)  # of the true class
target = torch.zeros(401, dtype=torch.int64)

for classes in [2, 3, 5, 10, 30, 100, 1000]:
    figure, panels = plt.subplots(1, 2, num=f"classes = {classes}")
    for count, style in [(2, "C1:"), (classes, "C0-")]:
        # all other logits are 0
        input = torch.cat([logit[:, None], torch.zeros(401, count - 1)], dim=1)
        loss = F.cross_entropy(input, target, reduction="none")
        (gradient,) = torch.autograd.grad(loss.sum(), logit)
        for panel, line in zip(panels, [loss.detach(), gradient], strict=True):
            panel.plot(logit.detach(), line, style)

    panels[0].text(-9.5, 1.5, "2 classes", color="C1")
    panels[0].set(title="loss", xlabel="logit of the true class", ylim=(-0.5, 17))
    panels[1].set(title="gradient", xlabel="logit of the true class")
    panels[1].set(yticks=[-1, -0.5, 0])
    plt.show()

p = torch.tensor([7.0] + [0.0] * 999).softmax(dim=0)[0]
print(f"logit 7 against 999 zeros: p {p:.2f}")
#> logit 7 against 999 zeros: p 0.52
