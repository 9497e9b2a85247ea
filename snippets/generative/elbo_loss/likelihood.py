import torch
from elbo_loss import elbo_loss

input = torch.tensor([[0.9, 0.2]], dtype=torch.float64)
target = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
code = torch.zeros(1, 1, dtype=torch.float64)  # mean 0, log variance 0: no KL

for likelihood in ["bernoulli", "gaussian"]:
    loss = elbo_loss(input, target, code, code, likelihood=likelihood)
    print(likelihood, f"{loss.item():.6f}")
    #> bernoulli 1.139293
    #> gaussian 1.862877
