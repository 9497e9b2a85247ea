import torch
from mape_loss import mape_loss, msle_loss, smape_loss

target = torch.tensor([10.0] * 5, dtype=torch.float64)
input = torch.tensor([0.0, 5.0, 15.0, 20.0, 1000.0], dtype=torch.float64)

for loss in [mape_loss, smape_loss, msle_loss]:
    print(f"{loss.__name__:11}", loss(input, target, reduction="none").numpy().round(3))
    #> mape_loss   [ 1.   0.5  0.5  1.  99. ]
    #> smape_loss  [2.    0.667 0.4   0.667 1.96 ]
    #> msle_loss   [ 5.75   0.367  0.14   0.418 20.348]
