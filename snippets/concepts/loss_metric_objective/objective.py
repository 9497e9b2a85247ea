import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0], dtype=torch.float64)
target = torch.tensor([4.0, 5.0], dtype=torch.float64)
decay = 0.1


def train(optimizer, in_optimizer):
    w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    weight_decay = decay if in_optimizer else 0.0
    optimizer = optimizer([w], lr=0.05, weight_decay=weight_decay)
    for _ in range(20):
        loss = F.mse_loss(w * x, target)
        penalty = 0.5 * decay * w.square()
        objective = loss if in_optimizer else loss + penalty
        optimizer.zero_grad()
        objective.backward()
        optimizer.step()
    return w.item()


for name in ["SGD", "Adam", "AdamW"]:
    optimizer = getattr(torch.optim, name)
    written = train(optimizer, in_optimizer=False)
    built_in = train(optimizer, in_optimizer=True)
    print(f"{name:5} penalty {written:.6f}, weight_decay {built_in:.6f}")
    #> SGD   penalty 2.743031, weight_decay 2.743031
    #> Adam  penalty 2.816145, weight_decay 2.816145
    #> AdamW penalty 2.816145, weight_decay 2.662276
