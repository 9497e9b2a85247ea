import torch
from asymmetric_loss import asymmetric_loss

p = torch.tensor([0.1, 0.3, 0.7, 0.95], dtype=torch.float64)
target = torch.ones(4)

for gamma in [0.0, 1.0, 2.0]:
    loss = asymmetric_loss(p.logit(), target, gamma_pos=gamma, reduction="none")
    print(gamma, [f"{value:.6f}" for value in loss.tolist()])
    #> 0.0 ['2.302585', '1.203973', '0.356675', '0.051293']
    #> 1.0 ['2.072327', '0.842781', '0.107002', '0.002565']
    #> 2.0 ['1.865094', '0.589947', '0.032101', '0.000128']
