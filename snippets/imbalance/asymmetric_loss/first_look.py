import torch
from asymmetric_loss import AsymmetricLoss

logits = torch.tensor([[2.0, -4.0, -2.5, 1.0]])
target = torch.tensor([[1.0, 0.0, 0.0, 0.0]])  # 1 of 4 labels

print(AsymmetricLoss()(logits, target))
#> tensor(0.0652)
print(AsymmetricLoss(reduction="none")(logits, target))
#> tensor([[1.5130e-02, 0.0000e+00, 1.1713e-08, 2.4586e-01]])
