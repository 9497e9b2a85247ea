import torch
from info_nce_loss import info_nce_loss
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.3], [0.4, 1.0]])
positive = torch.tensor([[0.8, 0.5], [0.6, 0.9]])

for scale in [1.0, 3.0, 10.0]:
    logits = (scale * anchor) @ (scale * positive).T
    raw = F.cross_entropy(logits, torch.arange(2)).item()
    ours = info_nce_loss(scale * anchor, scale * positive, 0.5).item()
    print(f"scale {scale:4} raw products {raw:.4f} cosines {ours:.4f}")
    #> scale  1.0 raw products 0.5999 cosines 0.5270
    #> scale  3.0 raw products 0.2256 cosines 0.5270
    #> scale 10.0 raw products 0.0002 cosines 0.5270
