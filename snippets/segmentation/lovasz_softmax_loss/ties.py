import torch
from lovasz_softmax_loss import lovasz_softmax_loss

target = torch.tensor([[[1, 0, 0, 0]]])
input = torch.zeros(1, 1, 4, requires_grad=True)  # every pixel has the same error
loss = lovasz_softmax_loss(input, target)
print(torch.autograd.grad(loss, input)[0])
#> tensor([[[-0.2500,  0.0000,  0.0000,  0.0000]]])

input = torch.tensor([[[0.0, 0.01, 0.02, 0.03]]], requires_grad=True)
loss = lovasz_softmax_loss(input, target)
print(torch.autograd.grad(loss, input)[0])
#> tensor([[[-0.0625,  0.0208,  0.0417,  0.1250]]])
