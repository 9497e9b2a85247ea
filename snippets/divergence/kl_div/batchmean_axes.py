import torch
from torch.nn import functional as F

log_q = torch.tensor([0.5, 0.3, 0.2]).log()
p = torch.tensor([0.2, 0.3, 0.5])  # the divergence of this pair is 0.2749

for shape in [(3,), (1, 3), (4, 3), (2, 5, 3)]:
    input, target = log_q.expand(shape), p.expand(shape)
    mean = F.kl_div(input, target, reduction="batchmean")
    rows = F.kl_div(input, target, reduction="none").sum(-1).mean()
    print(shape, f"batchmean {mean.item():.4f}  sum(-1).mean() {rows.item():.4f}")
    #> (3,) batchmean 0.0916  sum(-1).mean() 0.2749
    #> (1, 3) batchmean 0.2749  sum(-1).mean() 0.2749
    #> (4, 3) batchmean 0.2749  sum(-1).mean() 0.2749
    #> (2, 5, 3) batchmean 1.3744  sum(-1).mean() 0.2749

input, target = log_q.expand(2, 5, 3), p.expand(2, 5, 3)
flat = F.kl_div(input.flatten(0, 1), target.flatten(0, 1), reduction="batchmean")
print(f"flattened {flat.item():.4f}")
#> flattened 0.2749
