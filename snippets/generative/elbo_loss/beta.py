import torch
from elbo_loss import ElboLoss

input, target = torch.tensor([[2.0, -1.0]]), torch.tensor([[1.0, 0.0]])
mean = torch.tensor([[1.5]], requires_grad=True)
log_variance = torch.tensor([[-1.0]])
loss = ElboLoss()

for beta in [0.0, 1.0, 4.0]:
    loss.beta = beta  # may change during training: warm-up
    value = loss(input, target, mean, log_variance)
    print(loss.beta, f"{value.item():.4f}", torch.autograd.grad(value, mean)[0].item())
    #> 0.0 0.4402 0.0
    #> 1.0 1.7491 1.5
    #> 4.0 5.6759 6.0
