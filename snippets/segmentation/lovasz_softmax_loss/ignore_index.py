import torch
from lovasz_softmax_loss import lovasz_softmax_loss

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0]]], requires_grad=True)
target = torch.tensor([[0, 1, 255]])

loss = lovasz_softmax_loss(input, target, ignore_index=255)
print(loss, lovasz_softmax_loss(input[:, :, :2], target[:, :2]))
#> tensor(0.3130, grad_fn=<DivBackward0>) tensor(0.3130, grad_fn=<DivBackward0>)
print(torch.autograd.grad(loss, input)[0][0, 0])
#> tensor([-0.0262,  0.1763,  0.0000])
