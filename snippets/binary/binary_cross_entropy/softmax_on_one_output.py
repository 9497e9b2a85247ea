import torch
from torch.nn import functional as F

logits = torch.tensor([[2.2], [-1.4], [-0.4]])  # one output per sample
target = torch.tensor([[1.0], [0.0], [1.0]])

for activation in [lambda value: torch.softmax(value, dim=1), torch.sigmoid]:
    input = activation(logits)
    print(f"{F.binary_cross_entropy(input, target):.4f}", input.flatten())
    #> 33.3333 tensor([1., 1., 1.])
    #> 0.4128 tensor([0.9002, 0.1978, 0.4013])
