import torch
from scipy.spatial.distance import jensenshannon
from torch.nn import functional as F

p = torch.tensor([0.7, 0.2, 0.1], dtype=torch.float64)  # the target
z = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64, requires_grad=True)
q = z.softmax(0)  # the model
m = (p + q) / 2

forward = F.kl_div(q.log(), p, reduction="sum")
reverse = F.kl_div(p.log(), q, reduction="sum")
other_half = F.kl_div(m.log(), q, reduction="sum")
shannon = (F.kl_div(m.log(), p, reduction="sum") + other_half) / 2

cross_entropy = forward - torch.xlogy(p, p).sum()
print(f"cross-entropy {cross_entropy:.4f} {F.cross_entropy(z, p):.4f}")
#> cross-entropy 2.0076 2.0076
print(f"Jensen-Shannon squared in SciPy {jensenshannon(p, q.detach()) ** 2:.4f}")
#> Jensen-Shannon squared in SciPy 0.2517
slopes = {
    "forward": (forward, q - p),
    "reverse": (reverse, q * ((q / p).log() - reverse)),
    "Jensen-Shannon": (shannon, q * ((q / m).log() - other_half) / 2),
}
for name, (loss, slope) in slopes.items():
    (gradient,) = torch.autograd.grad(loss, z, retain_graph=True)
    print(f"{name} {loss:.4f}", torch.allclose(gradient, slope))
    #> forward 1.2058 True
    #> reverse 1.1254 True
    #> Jensen-Shannon 0.2517 True
