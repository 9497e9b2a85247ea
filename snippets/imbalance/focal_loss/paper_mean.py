import torch
from focal_loss import binary_focal_loss

positives = torch.tensor([0.0, -2.0])

for background in [10, 1000, 100_000]:
    logits = torch.cat([positives, torch.full((background,), -5.0)])
    target = (torch.arange(len(logits)) < 2).float()
    mean = binary_focal_loss(logits, target, alpha=0.25)
    total = binary_focal_loss(logits, target, alpha=0.25, reduction="sum")
    paper = total / target.sum().clamp(min=1)  # by the positives
    print(f"{background:6} negatives: mean {mean:.6f}, paper {paper:.6f}")
    #>     10 negatives: mean 0.037987, paper 0.227922
    #>   1000 negatives: mean 0.000455, paper 0.228034
    #> 100000 negatives: mean 0.000005, paper 0.239201
