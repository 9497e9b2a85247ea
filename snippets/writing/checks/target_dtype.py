import numpy as np
import torch

input = torch.tensor([1.0, 2.0], requires_grad=True)
target = torch.from_numpy(np.array([1.5, 2.5]))  # NumPy's default is float64

loss = (input - target).square().mean()
print(loss.dtype)
#> torch.float64
loss = (input - target.to(input.dtype)).square().mean()
print(loss.dtype)
#> torch.float32
