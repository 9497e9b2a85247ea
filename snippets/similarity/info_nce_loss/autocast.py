import torch
from info_nce_loss import info_nce_loss
from torch.nn import functional as F

torch.manual_seed(0)
anchor = torch.randn(64, 32)
positive = anchor + 2 * torch.randn(64, 32)
target = torch.arange(64)


def usual(anchor, positive):
    logits = F.normalize(anchor) @ F.normalize(positive).T / 0.05
    return F.cross_entropy(logits, target, reduction="none")


for name, loss in [("usual", usual), ("ours", info_nce_loss)]:
    options = () if loss is usual else (0.05, "none")
    exact = loss(anchor.double(), positive.double(), *options)
    with torch.autocast("cpu", torch.bfloat16):
        rough = loss(anchor, positive, *options)
    print(f"{name:6} off by up to {(rough - exact).abs().max().item():.1e}")
    #> usual  off by up to 4.9e-02
    #> ours   off by up to 2.3e-06
