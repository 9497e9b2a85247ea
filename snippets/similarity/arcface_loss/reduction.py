import torch
from arcface_loss import arcface_loss

cosine = torch.tensor([[0.8, 0.5], [0.9, -0.4]], dtype=torch.float64)
target = torch.tensor([0, 0])

for reduction in ["none", "sum", "mean"]:
    loss = arcface_loss(cosine, target, scale=10.0, reduction=reduction)
    print(reduction, [round(value, 4) for value in loss.flatten().tolist()])
    #> none [1.21, 0.0001]
    #> sum [1.2101]
    #> mean [0.605]
