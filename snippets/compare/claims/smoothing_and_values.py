import torch
from torch.nn import functional as F

logits = torch.tensor([[4.0, 0.0, 0.0], [1.0, 3.0, 0.0]], dtype=torch.float64)
target = torch.tensor([0, 1])  # one model, both answers right

for alpha in [0.0, 0.1, 0.3]:
    loss = F.cross_entropy(logits, target, label_smoothing=alpha)
    q = torch.full((3,), alpha / 3, dtype=torch.float64)
    q[0] += 1 - alpha
    floor = torch.special.entr(q).sum()  # the entropy of the smoothed target
    print(f"α {alpha}: loss {loss.item():.4f}, no model below {floor.item():.4f}")
    #> α 0.0: loss 0.1029, no model below 0.0000
    #> α 0.1: loss 0.3196, no model below 0.2911
    #> α 0.3: loss 0.7529, no model below 0.6390
