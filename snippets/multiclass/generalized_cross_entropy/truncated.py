import torch
from generalized_cross_entropy import generalized_cross_entropy

logits = torch.tensor([[2.0, 0.0], [-1.0, 0.0], [-2.0, 0.0]], requires_grad=True)
target = torch.zeros(3, dtype=torch.long)
k = 0.2  # below this probability a label no longer counts

loss = generalized_cross_entropy(logits, target, q=0.7, reduction="none")
truncated = loss.clamp(max=(1 - k**0.7) / 0.7)
truncated.sum().backward()
print(logits.softmax(1)[:, 0].detach())
#> tensor([0.8808, 0.2689, 0.1192])
print(loss.detach(), truncated.detach(), sep="\n")
#> tensor([0.1215, 0.8589, 1.1062])
#> tensor([0.1215, 0.8589, 0.9655])
print(logits.grad[:, 0])
#> tensor([-0.1091, -0.2915,  0.0000])
