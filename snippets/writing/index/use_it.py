import torch
from cauchy_loss import CauchyLoss

input = torch.tensor([2.5, 3.0, 90.0], requires_grad=True)
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.0])  # the last target is not trusted

criterion = CauchyLoss(scale=0.5)
print(criterion)
#> CauchyLoss(scale=0.5, reduction='mean')
loss = criterion(input, target)
loss.backward()
print(loss, input.grad)
#> tensor(3.3358, grad_fn=<DivBackward0>) tensor([-0.4444,  0.0000,  0.0078])
print(criterion(input, target, weight))
#> tensor(0.2027, grad_fn=<DivBackward0>)
