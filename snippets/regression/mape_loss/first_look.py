import torch
from mape_loss import MapeLoss, MsleLoss, SmapeLoss

input = torch.tensor([90.0, 11.0, 4.0])
target = torch.tensor([100.0, 10.0, 5.0])

for loss in [MapeLoss(), SmapeLoss(), MsleLoss()]:
    print(loss, loss(input, target))
    #> MapeLoss(eps=1e-07, reduction='mean') tensor(0.1333)
    #> SmapeLoss(eps=1e-07, reduction='mean') tensor(0.1409)
    #> MsleLoss(reduction='mean') tensor(0.0172)
