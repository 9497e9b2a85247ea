import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0]], dtype=torch.float64)
target = torch.tensor([0])


def row(values):
    return [round(value, 4) for value in values.flatten().tolist()]


print("softmax            ", row(logits.softmax(1)))
#> softmax             [0.7054, 0.2595, 0.0351]
print("softmax, logits + 7", row((logits + 7).softmax(1)))
#> softmax, logits + 7 [0.7054, 0.2595, 0.0351]
print("softmax, logits * 3", row((logits * 3).softmax(1)))
#> softmax, logits * 3 [0.9525, 0.0474, 0.0001]
print("sigmoid of each    ", row(logits.sigmoid()))
#> sigmoid of each     [0.8808, 0.7311, 0.2689]
p = logits.softmax(1)
print("log(p0 / p1)", row((p[:, 0] / p[:, 1]).log()), "is x0 - x1")
#> log(p0 / p1) [1.0] is x0 - x1

back = p.log() + 5.0  # logits up to a constant
print(f"loss from the logits  {F.cross_entropy(logits, target):.4f}")
#> loss from the logits  0.3490
print(f"loss from log(p) + 5  {F.cross_entropy(back, target):.4f}")
#> loss from log(p) + 5  0.3490
