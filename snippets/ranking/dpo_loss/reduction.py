import torch
from dpo_loss import dpo_loss

chosen, rejected = torch.tensor([-12.0, -20.0]), torch.tensor([-15.0, -18.0])
four = (chosen, rejected, torch.tensor([-13.0, -20.0]), torch.tensor([-14.0, -19.0]))
for reduction in ["none", "sum", "mean"]:
    print(reduction, dpo_loss(*four, reduction=reduction))
    #> none tensor([0.5981, 0.7444])
    #> sum tensor(1.3425)
    #> mean tensor(0.6713)
