import torch
from torch.nn import functional as F

input = torch.zeros(1, 4, requires_grad=True)
target = torch.tensor([[1.0, 0.0, 0.0, 0.0]])  # 1 label present, 3 absent
three = torch.full((4,), 3.0)

plain = F.multilabel_soft_margin_loss(input, target)
weighted = F.multilabel_soft_margin_loss(input, target, weight=three)
positive = F.binary_cross_entropy_with_logits(input, target, pos_weight=three)

for name, loss in [("plain", plain), ("weight", weighted), ("pos_weight", positive)]:
    (gradient,) = torch.autograd.grad(loss, input)
    print(name, gradient.tolist())
    #> plain [[-0.125, 0.125, 0.125, 0.125]]
    #> weight [[-0.375, 0.375, 0.375, 0.375]]
    #> pos_weight [[-0.375, 0.125, 0.125, 0.125]]
