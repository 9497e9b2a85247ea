import torch
from torch.nn import functional as F

logits = torch.tensor([[8.0, 2.0, -5.0], [1.0, 9.0, -2.0]])  # right by a wide margin
target = torch.tensor([0, 1])

print("logits       ", F.multi_margin_loss(logits, target))
#> logits        tensor(0.)
print("probabilities", F.multi_margin_loss(logits.softmax(dim=1), target))
#> probabilities tensor(0.0014)
perfect = torch.tensor([[1.0, 0.0, 0.0]])
for label in [0, 1]:
    print(F.multi_margin_loss(perfect, torch.tensor([label])))
    #> tensor(0.)
    #> tensor(1.)
