import torch
from torch.nn import functional as F

logits = torch.tensor([[3.0, 1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([1])  # the model is wrong

table = ["     T  softmax            entropy   loss  largest gradient"]
for T in [0.25, 1.0, 4.0, 100.0]:
    x = logits.clone().requires_grad_()
    p = (x / T).softmax(1)
    entropy = -torch.xlogy(p, p).sum()
    loss = F.cross_entropy(x / T, target)
    (gradient,) = torch.autograd.grad(loss, x)
    values = " ".join(f"{value:.3f}" for value in p[0].tolist())
    largest = gradient.abs().max()
    table.append(f"{T:6}  {values}  {entropy:7.3f} {loss:6.3f} {largest:8.4f}")
print("\n".join(table))
#>      T  softmax            entropy   loss  largest gradient
#>   0.25  1.000 0.000 0.000    0.003  8.000   3.9987
#>    1.0  0.844 0.114 0.042    0.524  2.170   0.8858
#>    4.0  0.481 0.292 0.227    1.048  1.232   0.1771
#>  100.0  0.339 0.332 0.329    1.099  1.102   0.0067

p = logits.softmax(1)
again = p ** (1 / 4)  # without logits: powers of the probabilities, normalised
values = " ".join(f"{value:.3f}" for value in (again / again.sum())[0].tolist())
print("from p:", values)
#> from p: 0.481 0.292 0.227
