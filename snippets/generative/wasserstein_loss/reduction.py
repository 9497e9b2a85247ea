import torch
from wasserstein_loss import critic_loss, gradient_penalty

real, fake = torch.tensor([2.0, 3.5]), torch.tensor([-0.5, 1.0])
samples, mix = torch.tensor([[1.0, 2.0], [0.0, 1.0]]), torch.tensor([[0.5], [0.5]])

for reduction in ["none", "sum", "mean"]:
    penalty = gradient_penalty(
        lambda x: (x**2).sum(1), samples, samples, mix=mix, reduction=reduction
    )
    print(reduction, critic_loss(real, fake, reduction=reduction), penalty)
    #> none tensor([-2.5000, -2.5000]) tensor([120.5573,  10.0000])
    #> sum tensor(-5.) tensor(130.5573)
    #> mean tensor(-2.5000) tensor(65.2786)
