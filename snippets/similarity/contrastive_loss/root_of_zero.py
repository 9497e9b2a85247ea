import torch
from contrastive_loss import contrastive_loss

input1 = torch.tensor([[1.0, 2.0]], requires_grad=True)
input2 = torch.tensor([[1.0, 2.0]])  # in the same place

for target in [torch.tensor([1.0]), torch.tensor([0.0])]:
    distance = ((input1 - input2) ** 2).sum(1).sqrt()  # the usual code
    naive = target * distance**2 + (1 - target) * (1 - distance).relu() ** 2
    (gradient,) = torch.autograd.grad(naive.sum(), input1)
    print(int(target), "usual", gradient)
    #> 1 usual tensor([[nan, nan]])
    #> 0 usual tensor([[nan, nan]])

    loss = contrastive_loss(input1, input2, target)
    (gradient,) = torch.autograd.grad(loss, input1)
    print(int(target), "ours ", gradient)
    #> 1 ours  tensor([[0., 0.]])
    #> 0 ours  tensor([[0., 0.]])
