import torch
from asymmetric_loss import asymmetric_loss


def original(logits, target, gamma_neg=4, gamma_pos=1, clip=0.05, eps=1e-8):
    p = torch.sigmoid(logits)
    rest = (1 - p + clip).clamp(max=1)
    loss = target * p.clamp(min=eps).log() + (1 - target) * rest.clamp(min=eps).log()
    with torch.no_grad():  # disable_torch_grad_focal_loss=True
        gamma = gamma_pos * target + gamma_neg * (1 - target)
        weight = (1 - p * target - rest * (1 - target)) ** gamma
    return -(weight * loss).sum()


target = torch.tensor([1.0, 0.0, 1.0])
for name, loss in [("original", original), ("ours", asymmetric_loss)]:
    logits = torch.tensor([1.0, 2.0, -25.0], requires_grad=True)
    options = {"reduction": "sum"} if loss is asymmetric_loss else {}
    value = loss(logits, target, **options)
    value.backward()
    print(f"{name:8} {value.item():.4f}", logits.grad)
    #> original 19.3513 tensor([-0.0723,  0.2956,  0.0000])
    #> ours     25.9307 tensor([-0.1339,  0.7235, -1.0000])
