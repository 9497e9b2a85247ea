import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, panels = plt.subplots(1, 2, sharey=True)
for panel, answer in zip(panels, [0.0, 1.0], strict=True):
    for dtype, style in [(torch.float32, "-"), (torch.bfloat16, "--")]:
        wrong = torch.linspace(0, 40, 641).to(dtype).unique()
        x = (wrong if answer == 0 else -wrong).clone().requires_grad_()
        target = torch.full_like(x, answer)
        loss = F.binary_cross_entropy(torch.sigmoid(x), target, reduction="sum")
        (pull,) = torch.autograd.grad(loss, x)
        name = str(dtype).removeprefix("torch.")
        panel.plot(wrong.float(), pull.float().abs(), style, label=f"{name}, BCE")
    x = torch.linspace(0, 40, 641) * (1 if answer == 0 else -1)
    x.requires_grad_()
    target = torch.full_like(x, answer)
    safe = F.binary_cross_entropy_with_logits(x, target, reduction="sum")
    (pull,) = torch.autograd.grad(safe, x)
    panel.plot(x.detach().abs(), pull.abs(), ":", label="with logits")
    panel.set(title=f"target {answer:g}", xlabel="logit, wrong side")

panels[0].set_ylabel("size of the gradient")
panels[1].legend(loc="lower left")
plt.show()
