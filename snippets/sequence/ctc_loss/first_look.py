import torch
from torch import nn

logits = torch.tensor(  # 4 frames, 3 classes: blank, a, b
    [[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]]
)
log_probs = logits[:, None].log_softmax(dim=-1)  # 1 sequence
targets = torch.tensor([[1, 2]])  # "ab", wherever it sounds

loss = nn.CTCLoss()
lengths = {"input_lengths": (4,), "target_lengths": (2,)}
print(loss(log_probs, targets, **lengths))
#> tensor(0.2329)
