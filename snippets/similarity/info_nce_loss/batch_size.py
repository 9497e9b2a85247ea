import torch
from info_nce_loss import info_nce_loss

torch.manual_seed(0)
anchor = torch.randn(256, 8)
positive = anchor + torch.randn(256, 8)

whole = info_nce_loss(anchor, positive)
parts = [
    info_nce_loss(a, p)
    for a, p in zip(anchor.split(32), positive.split(32), strict=True)
]
print("one batch of 256", round(whole.item(), 4))
#> one batch of 256 2.9391
print("eight of 32     ", round(torch.stack(parts).mean().item(), 4))
#> eight of 32      1.2795
