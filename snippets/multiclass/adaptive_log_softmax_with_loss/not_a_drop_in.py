import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
input = torch.randn(64, 8)
full = nn.Linear(8, 20, bias=False)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)

with torch.no_grad():
    full_scores = F.log_softmax(full(input), dim=1)[:, 10:]
    adaptive_scores = adaptive.log_prob(input)[:, 10:]
for scores in [full_scores, adaptive_scores]:  # of the ten rare classes
    print(torch.linalg.matrix_rank(scores - scores.mean(1, keepdim=True)).item())
    #> 8
    #> 2

print(sum(matrix.numel() for matrix in full.parameters()))
#> 160
print(sum(matrix.numel() for matrix in adaptive.parameters()))
#> 140
rare = torch.full((64,), 15)
print(f"{F.cross_entropy(full(0 * input), rare):.4f}")
#> 2.9957
print(f"{adaptive(0 * input, rare).loss:.4f}")
#> 4.0943
