import torch
from gan_loss import generator_loss

fake = torch.tensor([-8.0, 0.0, 0.5], dtype=torch.float64, requires_grad=True)

theirs = (1 - fake.tanh()).relu().mean()  # what MONAI computes
ours = generator_loss(fake, "hinge")
for name, loss in [("MONAI", theirs), ("paper", ours)]:
    (slope,) = torch.autograd.grad(loss, fake)
    print(name, f"{loss.item():.4f}", [f"{value:.1e}" for value in slope.tolist()])
    #> MONAI 1.1793 ['-1.5e-07', '-3.3e-01', '-2.6e-01']
    #> paper 2.5000 ['-3.3e-01', '-3.3e-01', '-3.3e-01']
