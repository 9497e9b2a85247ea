import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(1000, 10)
log_q = logits.log_softmax(1)

loss = F.kl_div(log_q, logits.softmax(1), reduction="none").sum(1)  # all equal
print("negative:", (loss < 0).any(), " tiny:", (loss.abs() < 1e-6).all())
#> negative: tensor(True)  tiny: tensor(True)
print("nan in the root:", loss.sqrt().isnan().any())
#> nan in the root: tensor(True)
print("after the clamp:", loss.clamp(min=0).sqrt().isnan().any())
#> after the clamp: tensor(False)

for floor in [0.0, 1e-12]:
    point = torch.tensor([-1e-8, 0.0, 0.01], requires_grad=True)  # three losses
    root = point.clamp(min=floor).sqrt()
    (gradient,) = torch.autograd.grad(root.sum(), point)
    print(f"gradient with a floor of {floor:g}:", gradient)
    #> gradient with a floor of 0: tensor([0., inf, 5.])
    #> gradient with a floor of 1e-12: tensor([0., 0., 5.])
