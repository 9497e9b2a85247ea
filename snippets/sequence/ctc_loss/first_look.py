import torch
from torch import nn

# 4 frames, 1 sequence, 3 classes: 0 is the blank, 1 is "a", 2 is "b"
logits = torch.tensor([[[1.0, 3, 0]], [[2, 1, 0]], [[0, 1, 2]], [[1, 0, 2]]])
targets = torch.tensor([[1, 2]])  # "ab", without a word on where it sounds

loss = nn.CTCLoss()
log_probs = logits.log_softmax(-1)
print(loss(log_probs, targets, input_lengths=(4,), target_lengths=(2,)))
#> tensor(0.2329)
