import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

torch.manual_seed(0)
input = torch.randn(8, 2, requires_grad=True)

label = torch.randperm(100)[:8]  # 8 rows, drawn without regard to their class
loss = batch_hard_triplet_loss(input, label)
(gradient,) = torch.autograd.grad(loss, input)
print("at random", loss.item(), "gradient", gradient.abs().sum().item())
#> at random 0.0 gradient 0.0

label = torch.randperm(100)[:4].repeat_interleave(2)  # P = 4 classes, K = 2 rows each
loss = batch_hard_triplet_loss(input, label)
(gradient,) = torch.autograd.grad(loss, input)
print("P x K    ", round(loss.item(), 4), "moves", (gradient != 0).any(1).tolist())
#> P x K     1.1578 moves [True, True, True, True, True, True, True, True]
