import torch
from torch import nn
from wasserstein_loss import gradient_penalty

real = torch.tensor([[0.0, 1.0], [2.0, 0.5], [1.0, -1.0]])
fake, mix = real + 1, torch.full((3, 1), 0.5)
between = (real + fake) / 2

for norm in [nn.BatchNorm1d(2), nn.LayerNorm(2)]:
    critic = nn.Sequential(norm, nn.Linear(2, 1))
    nn.init.constant_(critic[1].weight, 1.0)
    pair, trio = critic(between[:2])[0], critic(between)[0]
    print(type(norm).__name__, "score depends on company:", not pair.allclose(trio))
    #> BatchNorm1d score depends on company: True
    #> LayerNorm score depends on company: False
    try:
        print(gradient_penalty(critic, real, fake, mix=mix).isfinite())
        #> tensor(True)
    except RuntimeError as error:
        print(str(error)[:70])
        #> During a grad (vjp, jvp, grad, etc) transform, the function provided a
