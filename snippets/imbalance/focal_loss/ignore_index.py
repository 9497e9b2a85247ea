import torch
from focal_loss import focal_loss

logits = torch.tensor([[1.0, 0.0], [0.0, 2.0], [torch.nan, 0.0]], requires_grad=True)
target = torch.tensor([0, 1, -100])  # the last one is padding

print(focal_loss(logits, target, reduction="none").detach())
#> tensor([0.0227, 0.0018, 0.0000])
loss = focal_loss(logits, target)
print(f"{loss.item():.4f} {focal_loss(logits[:2], target[:2]).item():.4f}")
#> 0.0122 0.0122
loss.backward()
print(logits.grad[2])  # what stands there does not matter, nan included
#> tensor([0., 0.])
print(focal_loss(logits, torch.full((3,), -100)).item())  # nothing left
#> 0.0

logits, byte = torch.zeros(1, 200), torch.tensor([156], dtype=torch.uint8)
print(focal_loss(logits, byte), focal_loss(logits, byte.long()))
#> tensor(5.2455) tensor(5.2455)
