import torch
from torch.nn import functional as F

p = torch.linspace(0.001, 0.999, 999, dtype=torch.float64)
for answer in [0.0, 0.3, 0.5]:
    target = torch.full_like(p, answer)
    by_probability = F.binary_cross_entropy(p, target, reduction="none")
    by_logit = F.binary_cross_entropy_with_logits(p.logit(), target, reduction="none")
    assert torch.allclose(by_probability, by_logit)
    best = by_logit.argmin()
    floor = f"smallest loss {by_logit[best].item():.3f}"
    print(f"target {answer}: {floor}, at p = {p[best].item():.3f}")
    #> target 0.0: smallest loss 0.001, at p = 0.001
    #> target 0.3: smallest loss 0.611, at p = 0.300
    #> target 0.5: smallest loss 0.693, at p = 0.500
