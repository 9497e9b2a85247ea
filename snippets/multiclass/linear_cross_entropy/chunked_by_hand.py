import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 2.0], [0.0, 1.0], [-1.0, 0.5], [2.0, 2.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([1, 0, 2, 0])

loss = torch.zeros(())
input_grad = torch.empty_like(input)
linear_weight_grad = torch.zeros_like(linear_weight)
for rows in [slice(0, 2), slice(2, 4)]:  # two chunks of two samples
    log_p = (input[rows] @ linear_weight.T).log_softmax(1)  # the only logits in memory
    one_hot = F.one_hot(target[rows], 3)
    loss -= (one_hot * log_p).sum() / 4
    logits_grad = (log_p.exp() - one_hot) / 4
    input_grad[rows] = logits_grad @ linear_weight
    linear_weight_grad += logits_grad.T @ input[rows]

input.requires_grad_(), linear_weight.requires_grad_()
options = nn.LinearCrossEntropyOptions(batch_chunk_size=2)
theirs = F.linear_cross_entropy(input, linear_weight, target, options=options)
theirs.backward()
print(loss, theirs.detach())
#> tensor(1.0824) tensor(1.0824)
print(torch.allclose(input_grad, input.grad))
#> True
print(torch.allclose(linear_weight_grad, linear_weight.grad))
#> True
