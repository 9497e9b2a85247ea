import torch
from focal_loss import focal_loss

logits = torch.tensor([[1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
target = torch.tensor([0, 2])
alpha = torch.tensor([0.5, 1.0, 4.0])  # one weight for each class

print(focal_loss(logits, target, reduction="none"))
#> tensor([0.0991, 0.9635])
print(focal_loss(logits, target, alpha=alpha, reduction="none"))
#> tensor([0.0495, 3.8540])

# The mean divides by the 2 targets. Weighted like nn.CrossEntropyLoss it would be:
total = focal_loss(logits, target, alpha=alpha, reduction="sum")
print(focal_loss(logits, target, alpha=alpha), total / alpha[target].sum())
#> tensor(1.9518) tensor(0.8675)

try:
    focal_loss(logits, target, alpha=0.25)
except TypeError as error:
    print(error)
    #> alpha must be a real tensor of shape (C,), got 0.25
