import torch
from detection_loss import detection_loss

logits = torch.tensor([[0.2, 1.0]], dtype=torch.float64)
offsets = torch.tensor([[0.5, 0.1, -0.3, 2.0]], dtype=torch.float64, requires_grad=True)
labels = torch.tensor([1])
target_offsets = torch.zeros(1, 4, dtype=torch.float64)

for box_weight in [0.0, 1.0, 2.0]:
    loss = detection_loss(
        logits, offsets, labels, target_offsets, box_weight=box_weight
    )
    (gradient,) = torch.autograd.grad(loss, offsets)
    print(box_weight, f"{loss.item():.4f}", gradient[0].tolist())
    #> 0.0 0.3711 [0.0, 0.0, -0.0, 0.0]
    #> 1.0 2.0461 [0.5, 0.1, -0.3, 1.0]
    #> 2.0 3.7211 [1.0, 0.2, -0.6, 2.0]
