import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0], [2.0, 1.0]], requires_grad=True)
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])

loss = F.linear_cross_entropy(input, linear_weight, torch.tensor([0, 2, -100]))
loss.backward()
print(loss.detach())
#> tensor(2.3254)
print(F.linear_cross_entropy(input[:2], linear_weight, torch.tensor([0, 2])).detach())
#> tensor(2.3254)
print(input.grad[2])
#> tensor([0., 0.])

target = torch.tensor([0, 2, 1])
loss = F.linear_cross_entropy(input, linear_weight, target, ignore_index=1)
print(loss.detach())
#> tensor(2.3254)

soft = torch.eye(3)  # probabilities
for value in [-100, 1]:
    for loss, given in [
        (F.linear_cross_entropy, (input, linear_weight, soft)),
        (F.cross_entropy, (input @ linear_weight.T, soft)),
    ]:
        try:
            print(value, loss(*given, ignore_index=value).detach())
            #> -100 tensor(1.1028)
        except RuntimeError as error:
            print(value, error)
            #> -100 ignore_index cannot be specified when target contains probabilities
            #> 1 ignore_index cannot be specified when target contains probabilities
            #> 1 ignore_index is not supported for floating point target
