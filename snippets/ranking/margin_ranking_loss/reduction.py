import torch
from torch.nn import functional as F

input1 = torch.tensor([0.9, 0.2, -1.0], requires_grad=True)
input2 = torch.tensor([0.5, 0.8, 1.0])
target = torch.tensor([1.0, 1.0, -1.0])

for reduction in ["none", "sum", "mean"]:
    options = {"margin": 0.5, "reduction": reduction}
    loss = F.margin_ranking_loss(input1, input2, target, **options)
    (gradient,) = torch.autograd.grad(loss.sum(), input1)
    print(f"{reduction:4}", loss.detach(), gradient)
    #> none tensor([0.1000, 1.1000, 0.0000]) tensor([-1., -1.,  0.])
    #> sum  tensor(1.2000) tensor([-1., -1.,  0.])
    #> mean tensor(0.4000) tensor([-0.3333, -0.3333,  0.0000])
