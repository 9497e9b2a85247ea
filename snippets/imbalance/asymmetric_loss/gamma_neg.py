import torch
from asymmetric_loss import asymmetric_loss

p = torch.tensor([0.1, 0.3, 0.7, 0.95], dtype=torch.float64)
target = torch.zeros(4)

for gamma in [0.0, 1.0, 2.0, 4.0]:
    loss = asymmetric_loss(p.logit(), target, gamma_neg=gamma, reduction="none")
    print(gamma, [f"{value:.6f}" for value in loss.tolist()])
    #> 0.0 ['0.051293', '0.287682', '1.049822', '2.302585']
    #> 1.0 ['0.002565', '0.071921', '0.682384', '2.072327']
    #> 2.0 ['0.000128', '0.017980', '0.443550', '1.865094']
    #> 4.0 ['0.000000', '0.001124', '0.187400', '1.510726']
