import torch
from torch.nn import functional as F


def single_label(logits, target, gamma_neg, gamma_pos, smoothing):
    one_hot = F.one_hot(target, logits.shape[1]).to(logits.dtype)
    log_p = logits.log_softmax(1)
    p = log_p.exp()
    weight = torch.where(one_hot == 1, (1 - p) ** gamma_pos, p**gamma_neg)
    mixed = one_hot * (1 - smoothing) + smoothing / logits.shape[1]
    return -(mixed * weight * log_p).sum(1).mean()


logits = torch.tensor([[2.0, 0.0, -1.0], [0.5, 1.5, 0.0]])
target = torch.tensor([0, 2])
p = logits.softmax(1)[torch.arange(2), target]
print(f"focal loss with gamma 1: {-((1 - p) * p.log()).mean():.4f}")
#> focal loss with gamma 1: 0.8577
for gamma_neg in [0.0, 4.0]:
    for smoothing in [0.0, 0.1]:
        loss = single_label(logits, target, gamma_neg, 1.0, smoothing)
        print(f"gamma_neg {gamma_neg}, smoothing {smoothing}: {loss:.4f}")
        #> gamma_neg 0.0, smoothing 0.0: 0.8577
        #> gamma_neg 0.0, smoothing 0.1: 0.9217
        #> gamma_neg 4.0, smoothing 0.0: 0.8577
        #> gamma_neg 4.0, smoothing 0.1: 0.8018
