import torch

ones = torch.ones(70000, dtype=torch.float16)
print(ones.sum().item(), ones.sum(dtype=torch.float32).item())
#> inf 70000.0

running = torch.tensor(0.0, dtype=torch.bfloat16)
for _ in range(1000):
    running += 1.0  # a running total in bfloat16
print(running.item())
#> 256.0

losses = torch.tensor([1.0, 1.003, 1.006])  # three checkpoints to compare
print(losses.bfloat16().tolist())
#> [1.0, 1.0, 1.0078125]
