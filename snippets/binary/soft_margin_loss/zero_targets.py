import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4, 5.0], requires_grad=True)
labels = torch.tensor([1.0, 0.0, 0.0])  # the last prediction is wrong

for target in [labels, 2 * labels - 1]:
    loss = F.soft_margin_loss(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(loss.detach(), gradient)
    #> tensor([0.1051, 0.6931, 0.6931]) tensor([-0.0998, -0.0000, -0.0000])
    #> tensor([0.1051, 0.2204, 5.0067]) tensor([-0.0998,  0.1978,  0.9933])
