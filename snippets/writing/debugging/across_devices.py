import torch

a, b, c = torch.tensor([1e8, 1.0, -1e8])
print("one order    ", float(a + b + c))
#> one order     0.0
print("another      ", float(a + c + b))
#> another       1.0

torch.manual_seed(0)
losses = torch.rand(1_000_003)
whole, exact = losses.mean(), losses.double().mean()
parts = sum(part.sum() for part in losses.chunk(4)) / len(losses)
print("close to float64:", bool((whole - exact).abs() < 1e-6))
#> close to float64: True
print("close to each other:", torch.allclose(whole, parts))
#> close to each other: True
