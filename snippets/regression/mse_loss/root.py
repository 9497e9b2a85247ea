import torch
from torch.nn import functional as F

target = torch.tensor([3.0, 4.0])

for values in [[3.5, 4.0], [3.0, 4.0]]:  # the second is perfect
    input = torch.tensor(values, requires_grad=True)
    for eps in [0.0, 1e-8]:
        root = (F.mse_loss(input, target) + eps).sqrt()
        (gradient,) = torch.autograd.grad(root, input)
        print(f"{root:.4f} eps {eps:g}:", gradient)
        #> 0.3536 eps 0: tensor([0.7071, 0.0000])
        #> 0.3536 eps 1e-08: tensor([0.7071, 0.0000])
        #> 0.0000 eps 0: tensor([nan, nan])
        #> 0.0001 eps 1e-08: tensor([0., 0.])
