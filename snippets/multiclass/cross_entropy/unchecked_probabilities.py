import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0]])

for target in [[0.0, -1.0, -1.0], [1.0, 1.0, 0.0], [0.5, 0.5, 0.0]]:
    target = torch.tensor([target])
    valid = (target >= 0).all() and torch.allclose(target.sum(dim=1), torch.ones(1))
    print(F.cross_entropy(input, target), "valid:", bool(valid))
    #> tensor(-4.9826) valid: False
    #> tensor(1.9826) valid: False
    #> tensor(0.9913) valid: True
