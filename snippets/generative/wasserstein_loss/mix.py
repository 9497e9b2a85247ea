import torch
from wasserstein_loss import gradient_penalty


def critic(samples):
    return (samples**2).sum(1)


real, fake = torch.zeros(2, 2), torch.tensor([[1.0, 0.0], [0.0, 2.0]])

for place in [0.0, 0.5, 1.0]:  # at the real samples, half way, at the fakes
    mix = torch.full((2, 1), place)
    penalty = gradient_penalty(critic, real, fake, mix=mix, reduction="none")
    print(place, penalty.tolist())
    #> 0.0 [10.0, 10.0]
    #> 0.5 [0.0, 10.0]
    #> 1.0 [10.0, 90.0]

torch.manual_seed(0)
print(gradient_penalty(critic, real, fake).item())  # one random place for each sample
#> 21.484586715698242
print(gradient_penalty(critic, real, fake).item())
#> 4.50036096572876
