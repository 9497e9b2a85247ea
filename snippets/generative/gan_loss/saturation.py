import torch
from gan_loss import generator_loss

fake = torch.tensor([-2.0, -10.0, -20.0], requires_grad=True)  # ever surer: a fake

for kind in ["minimax", "non_saturating"]:
    (slope,) = torch.autograd.grad(generator_loss(fake, kind, "sum"), fake)
    print(kind, [f"{value:.1e}" for value in slope.tolist()])
    #> minimax ['-1.2e-01', '-4.5e-05', '-2.1e-09']
    #> non_saturating ['-8.8e-01', '-1.0e+00', '-1.0e+00']
