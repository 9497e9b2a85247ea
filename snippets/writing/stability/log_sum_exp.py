import torch

scores = torch.tensor([1000.0, 1000.0, 0.0], requires_grad=True)

print(torch.log(torch.exp(scores).sum()).item())
#> inf
highest = scores.max()
print(f"{highest + torch.log(torch.exp(scores - highest).sum()):.3f}")  # by hand
#> 1000.693
value = torch.logsumexp(scores, 0)
(slope,) = torch.autograd.grad(value, scores)
print(f"{value:.3f}", [f"{s:.3f}" for s in slope.tolist()])
#> 1000.693 ['0.500', '0.500', '0.000']

# The log of a mixture 0.3 p + 0.7 q of two densities that both underflow
log_p, log_q = torch.tensor(-500.0), torch.tensor(-498.0)
print(torch.log(0.3 * log_p.exp() + 0.7 * log_q.exp()).item())
#> -inf
weights = torch.log(torch.tensor([0.3, 0.7]))
print(f"{torch.logsumexp(weights + torch.stack([log_p, log_q]), 0):.3f}")
#> -498.300
