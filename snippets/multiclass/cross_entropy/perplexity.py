import torch
from torch.nn import functional as F

target = torch.tensor([0, 3, 3, 7, 9, -100])  # five tokens and a padded place
uniform = torch.zeros(6, 10)  # a model that knows nothing about 10 tokens
print(round(F.cross_entropy(uniform, target).exp().item(), 4))
#> 10.0

torch.manual_seed(0)
logits = 3 * torch.randn(6, 10)
loss = F.cross_entropy(logits, target)
print(round(loss.item(), 4), "perplexity", round(loss.exp().item(), 4))
#> 2.6851 perplexity 14.66
batches = [F.cross_entropy(logits[a:b], target[a:b]) for a, b in [(0, 2), (2, 6)]]
print("mean of two perplexities:", round(sum(map(torch.exp, batches)).item() / 2, 4))
#> mean of two perplexities: 23.9499
