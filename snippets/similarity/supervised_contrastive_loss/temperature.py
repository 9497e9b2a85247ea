import torch
from supervised_contrastive_loss import supervised_contrastive_loss

points = [[1.0, 0.1], [0.8, 0.5], [0.6, 0.9], [-0.2, 1.0], [-0.9, 0.3]]
input = torch.tensor(points)
target = torch.tensor([0, 0, 0, 1, 1])

for T in [0.1, 0.5, 2.0, 100.0]:
    loss = supervised_contrastive_loss(input, target, T, reduction="none")
    print(T, [round(value, 4) for value in loss.tolist()])
    #> 0.1 [1.3794, 0.6979, 1.5593, 2.25, 0.0005]
    #> 0.5 [0.8249, 0.8665, 1.1247, 1.2758, 0.3239]
    #> 2.0 [1.1268, 1.1701, 1.272, 1.3312, 1.0102]
    #> 100.0 [1.38, 1.3811, 1.3835, 1.385, 1.3781]
print("ln 4", round(torch.tensor(4.0).log().item(), 4))
#> ln 4 1.3863
