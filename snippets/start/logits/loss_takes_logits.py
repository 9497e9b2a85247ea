import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0]])
target = torch.tensor([0])  # cat

print("right: ", F.cross_entropy(logits, target))
#> right:  tensor(0.3490)
print("checked:", -logits.softmax(dim=1)[0, 0].log())
#> checked: tensor(0.3490)
print("wrong:  ", F.cross_entropy(logits.softmax(dim=1), target))
#> wrong:   tensor(0.7663)
