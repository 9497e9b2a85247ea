import torch
from torch.nn import functional as F

feature = torch.tensor([3.0, 1.0])  # the first item should score higher

for margin in [0.0, 1.0]:
    slope = torch.tensor(-1.0, requires_grad=True)  # ranks the pair wrongly
    for _ in range(100):
        score = slope * feature
        loss = F.margin_ranking_loss(score[:1], score[1:], torch.ones(1), margin=margin)
        (gradient,) = torch.autograd.grad(loss, slope)
        slope = (slope - 0.01 * gradient).detach().requires_grad_()
    better, worse = (slope * feature).tolist()
    print(f"margin {margin}: scores {better:.2f} and {worse:.2f}, loss {loss:.2f}")
    #> margin 0.0: scores 0.06 and 0.02, loss 0.00
    #> margin 1.0: scores 1.56 and 0.52, loss 0.00
