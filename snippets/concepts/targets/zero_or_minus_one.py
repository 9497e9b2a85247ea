import torch
from torch.nn import functional as F

zero, point = torch.zeros(1), torch.tensor([[1.0, 0.0]])
losses = {
    "bce_with_logits": F.binary_cross_entropy_with_logits,
    "soft_margin": F.soft_margin_loss,
    "margin_ranking": lambda x, y: F.margin_ranking_loss(x, zero, y, margin=0.5),
    "hinge_embedding": F.hinge_embedding_loss,
    "cosine_embedding": lambda x, y: F.cosine_embedding_loss(
        torch.stack([x, 1 - x], 1), point, y
    ),
}
table = ["slope at            label 1  label 0 label -1"]
for name, at in [*((name, 0.3) for name in losses), ("hinge_embedding", 2.0)]:
    slopes = []
    for label in [1.0, 0.0, -1.0]:
        x = torch.tensor([at], requires_grad=True)
        losses[name](x, torch.tensor([label])).backward()
        slopes.append(f"{x.grad.item() + 0.0:8.4f}")
    table.append(f"{name:16} {at} {' '.join(slopes)}")
print("\n".join(table))
#> slope at            label 1  label 0 label -1
#> bce_with_logits  0.3  -0.4256   0.5744   1.5744
#> soft_margin      0.3  -0.4256   0.0000   0.5744
#> margin_ranking   0.3  -1.0000   0.0000   1.0000
#> hinge_embedding  0.3   1.0000   0.0000  -1.0000
#> cosine_embedding 0.3  -1.5847   0.0000   1.5847
#> hinge_embedding  2.0   1.0000   1.0000   0.0000
