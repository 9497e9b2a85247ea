import torch

for name, distance in [
    ("sqrt(Σd²)", lambda d: d.square().sum().sqrt()),
    ("sqrt(Σd²) + eps", lambda d: d.square().sum().sqrt() + 1e-8),
    ("sqrt(Σd² + eps)", lambda d: (d.square().sum() + 1e-8).sqrt()),
    ("norm", lambda d: torch.linalg.vector_norm(d)),
]:
    difference = torch.zeros(2, requires_grad=True)
    value = distance(difference)
    value.backward()
    print(f"{name:16} {value.item():.4f}", difference.grad.tolist())
    #> sqrt(Σd²)        0.0000 [nan, nan]
    #> sqrt(Σd²) + eps  0.0000 [nan, nan]
    #> sqrt(Σd² + eps)  0.0001 [0.0, 0.0]
    #> norm             0.0000 [0.0, 0.0]
