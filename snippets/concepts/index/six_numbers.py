import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 1.5]], requires_grad=True)
target = torch.tensor([0, 1])

p = logits.softmax(dim=1)[range(2), target]
print("1 probability of the target", [f"{value:.4f}" for value in p.tolist()])
#> 1 probability of the target ['0.7856', '0.3315']
each = F.cross_entropy(logits, target, reduction="none")
print("2 loss of each sample      ", [f"{value:.4f}" for value in each.tolist()])
#> 2 loss of each sample       ['0.2413', '1.1041']
loss = each.mean()
print(f"3 loss of the batch          {loss:.4f}")
#> 3 loss of the batch          0.6727
loss.backward()
print(
    "4 gradient of sample 2     ", [f"{value:.4f}" for value in logits.grad[1].tolist()]
)
#> 4 gradient of sample 2      ['0.0610', '-0.3343', '0.2733']
stepped = logits.detach() - 1.0 * logits.grad
print(f"5 loss after one step        {F.cross_entropy(stepped, target):.4f}")
#> 5 loss after one step        0.4842
for name, x in [("before", logits), ("after ", stepped)]:
    accuracy = (x.argmax(dim=1) == target).float().mean()
    print(f"6 accuracy {name}            {accuracy:.1f}")
    #> 6 accuracy before            0.5
    #> 6 accuracy after             1.0
