import torch
from class_balanced_loss import class_balanced_loss

counts = torch.tensor([90, 10])  # and no feature: the logits are two constants
target = torch.repeat_interleave(torch.tensor([0, 1]), counts)


def fit(beta):
    logits = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([logits], max_iter=100)

    def closure():
        optimiser.zero_grad()
        loss = class_balanced_loss(logits.expand(100, 2), target, counts, beta)
        loss.backward()
        return loss

    optimiser.step(closure)
    return logits.softmax(0)


for beta in [0.0, 0.9, 1.0]:
    print(beta, [round(value, 3) for value in fit(beta).tolist()])
    #> 0.0 [0.9, 0.1]
    #> 0.9 [0.854, 0.146]
    #> 1.0 [0.5, 0.5]
