import torch
from wasserstein_loss import gradient_penalty

slope = torch.tensor(3.0, requires_grad=True)
real, fake = torch.zeros(2, 1), torch.ones(2, 1)

for create_graph in [False, True]:
    between = ((real + fake) / 2).requires_grad_()
    score = (slope * between).sum()
    (gradient,) = torch.autograd.grad(score, between, create_graph=create_graph)
    penalty = ((gradient.norm(dim=1) - 1) ** 2).mean()
    print(create_graph, penalty.item(), "trains the critic:", penalty.requires_grad)
    #> False 4.0 trains the critic: False
    #> True 4.0 trains the critic: True

penalty = gradient_penalty(lambda x: slope * x, real, fake, weight=1.0)
print(penalty.item(), torch.autograd.grad(penalty, slope)[0].item())
#> 4.0 4.0
