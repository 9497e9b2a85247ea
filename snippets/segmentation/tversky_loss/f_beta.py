import torch
from sklearn.metrics import fbeta_score
from tversky_loss import tversky_loss

target = torch.tensor([[[1, 1, 1, 1, 0, 0, 0, 0]]])
mask = torch.tensor([[[1, 1, 1, 0, 1, 1, 0, 0]]])
input = 60.0 * mask - 30

for b in [0.5, 1.0, 2.0]:
    alpha, beta = 1 / (1 + b**2), b**2 / (1 + b**2)
    index = 1 - tversky_loss(input, target, alpha, beta, smooth=0.0)
    print(
        b,
        round(index.item(), 6),
        round(fbeta_score(target[0, 0], mask[0, 0], beta=b), 6),
    )
    #> 0.5 0.625 0.625
    #> 1.0 0.666667 0.666667
    #> 2.0 0.714286 0.714286
