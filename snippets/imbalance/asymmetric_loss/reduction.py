import torch
from asymmetric_loss import asymmetric_loss

logits = torch.tensor([[2.0, -1.0, 0.5], [-2.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])

print(asymmetric_loss(logits, target, reduction="none"))
#> tensor([[1.5130e-02, 5.6780e-04, 9.1253e-02],
#>         [1.6448e-06, 8.4249e-02, 2.4515e-02]])
print(asymmetric_loss(logits, target, reduction="sum"))
#> tensor(0.2157)
print(asymmetric_loss(logits, target), "= sum / 6 elements")
#> tensor(0.0360) = sum / 6 elements
