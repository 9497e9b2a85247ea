import torch
from torch.nn import functional as F

y_true = torch.tensor([[1, 2], [2, 0]])  # padded with 0, the blank
y_pred = torch.linspace(-1.0, 1.5, 24, dtype=torch.float64).reshape(2, 4, 3) ** 3

log_probs = y_pred.movedim(1, 0).log_softmax(dim=-1)  # time first, normalised
target_lengths = (y_true != 0).sum(dim=1)
input_lengths = torch.full((2,), 4)  # every frame

losses = F.ctc_loss(log_probs, y_true, input_lengths, target_lengths, reduction="none")
print("each sequence: ", [round(loss, 4) for loss in losses.tolist()])
#> each sequence:  [1.7727, 1.9478]
print(f"Keras's mean:   {losses.mean():.4f}")
#> Keras's mean:   1.8603
print(f"PyTorch's mean: {(losses / target_lengths).mean():.4f}")
#> PyTorch's mean: 1.4171
