import torch
from contrastive_loss import contrastive_loss


def with_plain_norm(input1, input2, target):
    pull = (input1 - input2).square().sum(1)  # no root
    distance = torch.linalg.vector_norm(input1 - input2, dim=1)
    return 0.5 * (target * pull + (1 - target) * (1 - distance).relu() ** 2).mean()


input2 = torch.tensor([[1.0, 2.0], [3.0, 0.0]])
target = torch.tensor([1.0, 0.0])  # an alike pair in one place, an unlike one

for loss in [with_plain_norm, contrastive_loss]:
    input1 = torch.tensor([[1.0, 2.0], [2.5, 0.0]], requires_grad=True)
    value = loss(input1, input2, target)
    (gradient,) = torch.autograd.grad(value, input1, create_graph=True)
    (second,) = torch.autograd.grad(gradient.sum(), input1)
    print(loss.__name__, gradient.tolist(), second.tolist())
    #> with_plain_norm [[0.0, 0.0], [0.25, 0.0]] [[nan, nan], [0.5, -0.5]]
    #> contrastive_loss [[0.0, 0.0], [0.25, 0.0]] [[0.5, 0.5], [0.5, -0.5]]
