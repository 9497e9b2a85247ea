import torch
from torch.nn import functional as F

input = torch.tensor([[5.0, -1.0, 3.0]], requires_grad=True)

for target in [[-1, -1, -1], [0, 1, 2]]:  # no label, every label: no pair
    loss = F.multilabel_margin_loss(input, torch.tensor([target]))
    print(loss.item(), torch.autograd.grad(loss, input)[0].tolist())
    #> 0.0 [[0.0, 0.0, 0.0]]
    #> 0.0 [[0.0, 0.0, 0.0]]

none_present = F.multilabel_soft_margin_loss(input, torch.zeros(1, 3))
print(round(none_present.item(), 4), torch.autograd.grad(none_present, input)[0])
#> 2.7895 tensor([[0.3311, 0.0896, 0.3175]])
