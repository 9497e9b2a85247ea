import torch
from elbo_loss import elbo_loss

input = torch.tensor([[0.9, 0.2]], dtype=torch.float64, requires_grad=True)
target = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
code = torch.zeros(1, 1, dtype=torch.float64)

for variance in [1.0, 0.5, 0.01]:
    call = {"likelihood": "gaussian", "variance": variance}
    loss = elbo_loss(input, target, code, code, **call)
    (gradient,) = torch.autograd.grad(loss, input)
    print(variance, f"{loss.item():.4f}", [round(g, 4) for g in gradient[0].tolist()])
    #> 1.0 1.8629 [-0.1, 0.2]
    #> 0.5 1.1947 [-0.2, 0.4]
    #> 0.01 -0.2673 [-10.0, 20.0]
