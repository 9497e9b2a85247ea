import torch
from detection_loss import detection_loss

logits = torch.tensor([[0.0, 30.0]], dtype=torch.float64)  # sure of its class
offsets = torch.tensor([[0.05, 0.2, 0.5, 2.0]], dtype=torch.float64, requires_grad=True)
labels = torch.tensor([1])
target_offsets = torch.zeros(1, 4, dtype=torch.float64)

for beta in [0.0, 1 / 9, 1.0]:
    loss = detection_loss(logits, offsets, labels, target_offsets, beta=beta)
    (gradient,) = torch.autograd.grad(loss, offsets)
    pulls = [round(value, 4) for value in gradient[0].tolist()]
    print(f"{beta:.3f} {loss.item():.4f}", pulls)
    #> 0.000 2.7500 [1.0, 1.0, 1.0, 1.0]
    #> 0.111 2.5446 [0.45, 1.0, 1.0, 1.0]
    #> 1.000 1.6463 [0.05, 0.2, 0.5, 1.0]
