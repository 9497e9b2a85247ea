import torch
from torch.nn import functional as F

x = torch.tensor([1.0, -2.0, 0.5, -1.0], dtype=torch.float64)
target = torch.tensor([1, 0, 0, 0])
two = torch.stack([torch.zeros_like(x), x], dim=1)
factor = torch.tensor([1.0, 3.0], dtype=torch.float64)

for reduction in ["sum", "mean"]:
    binary = F.binary_cross_entropy_with_logits(
        x, target.double(), pos_weight=factor[1], reduction=reduction
    )
    classes = F.cross_entropy(two, target, weight=factor, reduction=reduction)
    print(f"{reduction:4} pos_weight {binary:.4f}, class weights {classes:.4f}")
    #> sum  pos_weight 2.3541, class weights 2.3541
    #> mean pos_weight 0.5885, class weights 0.3923
print("divided by", len(x), "and by", factor[target].sum().item())
#> divided by 4 and by 6.0
