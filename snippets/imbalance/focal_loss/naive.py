import torch
from focal_loss import focal_loss

target = torch.tensor([0])


def naive(logits, target, gamma):
    p = logits.softmax(1)[torch.arange(len(target)), target]
    return (-((1 - p) ** gamma) * p.log()).mean()


for gamma, values in [(2.0, [[-120.0, 0.0]]), (0.5, [[20.0, 0.0]])]:
    for loss in [naive, focal_loss]:
        logits = torch.tensor(values, requires_grad=True)
        value = loss(logits, target, gamma)
        value.backward()
        print(loss.__name__, gamma, f"{value.item():.3g}", logits.grad.tolist())
        #> naive 2.0 inf [[nan, nan]]
        #> focal_loss 2.0 120 [[-1.0, 1.0]]
        #> naive 0.5 0 [[nan, nan]]
        #> focal_loss 0.5 0 [[0.0, 2.234707310874793e-28]]
