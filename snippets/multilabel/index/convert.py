import torch

multi_hot = torch.tensor([[1, 0, 0, 1], [0, 1, 0, 0], [0, 0, 0, 0]])

order = multi_hot.argsort(dim=1, descending=True, stable=True)  # labels first
listed = order.where(torch.arange(4) < multi_hot.sum(dim=1, keepdim=True), -1)
print(listed)
#> tensor([[ 0,  3, -1, -1],
#>         [ 1, -1, -1, -1],
#>         [-1, -1, -1, -1]])

slots = listed.where(listed >= 0, 4)  # padding goes to a fifth column, then away
print(torch.zeros(3, 5, dtype=torch.long).scatter(1, slots, 1)[:, :4])
#> tensor([[1, 0, 0, 1],
#>         [0, 1, 0, 0],
#>         [0, 0, 0, 0]])
