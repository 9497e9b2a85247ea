import torch
from torch.nn import functional as F

one = torch.tensor([[1.0, 0.5]])
other = torch.tensor([[1.0, 0.2]])
score, rival = torch.tensor([2.0]), torch.tensor([3.0])
for negative in [0.0, -1.0]:  # the second is the repair
    y = torch.tensor([negative])
    print("target", negative)
    #> target 0.0
    #> target -1.0
    print("  cosine embedding", round(F.cosine_embedding_loss(one, other, y).item(), 4))
    #>   cosine embedding 0.0
    #>   cosine embedding 0.9648
    print("  hinge embedding ", F.hinge_embedding_loss(score * 0.2, y).item())
    #>   hinge embedding  1.0
    #>   hinge embedding  0.6000000238418579
    print("  soft margin     ", round(F.soft_margin_loss(score, y).item(), 4))
    #>   soft margin      0.6931
    #>   soft margin      2.1269
    print("  margin ranking  ", F.margin_ranking_loss(rival, score, y).item())
    #>   margin ranking   0.0
    #>   margin ranking   1.0
