import torch
from info_nce_loss import info_nce_loss

anchor = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]])
positive = torch.tensor([[0.9, 0.3], [0.4, 0.9], [-0.6, 0.8]])

for T in [0.1, 0.5, 2.0, 10.0]:
    loss = info_nce_loss(anchor, positive, T, reduction="none")
    print(T, [round(value, 4) for value in loss.tolist()])
    #> 0.1 [0.0044, 0.2799, 0.0]
    #> 0.5 [0.3243, 0.7415, 0.1645]
    #> 2.0 [0.799, 0.9882, 0.7255]
    #> 10.0 [1.0309, 1.0752, 1.0155]
print("ln 3", torch.tensor(3.0).log())
#> ln 3 tensor(1.0986)
