import torch
from info_nce_loss import clip_loss, info_nce_loss, nt_xent_loss

torch.manual_seed(0)
a = torch.randn(128, 16)
b = a + 0.5 * torch.randn(128, 16)

print("InfoNCE  ", round(info_nce_loss(a, b, 0.5).item(), 4))
#> InfoNCE   3.2107
print("swapped  ", round(info_nce_loss(b, a, 0.5).item(), 4))
#> swapped   3.2108
print("CLIP     ", round(clip_loss(a, b, 0.5).item(), 4))
#> CLIP      3.2108
print("NT-Xent  ", round(nt_xent_loss(a, b, 0.5).item(), 4))
#> NT-Xent   3.884
