import torch
from torch.nn import functional as F

target = torch.tensor([[1, 1, 2]])  # 3 labels and a repeat: 4 frames needed
for frames in [3, 4]:
    log_probs = torch.zeros(frames, 1, 3).log_softmax(-1)
    print(frames, "frames:", F.ctc_loss(log_probs, target, (frames,), (3,)).item())
    #> 3 frames: inf
    #> 4 frames: 1.4648164510726929

# Repair
needed = 3 + (target[:, 1:] == target[:, :-1]).sum(1)
print("keep the sample with 3 frames:", (needed <= 3).tolist())
#> keep the sample with 3 frames: [False]
log_probs = torch.zeros(3, 1, 3).log_softmax(-1)
print(F.ctc_loss(log_probs, target, (3,), (3,), zero_infinity=True).item())
#> 0.0
