import torch
from torch import nn
from wasserstein_loss import gradient_penalty

real = torch.tensor([[0.0, 1.0], [2.0, 0.5], [1.0, -1.0]])
fake, mix = real + 1, torch.full((3, 1), 0.5)
between = (real + fake) / 2

for name, norm in [
    ("batch norm", nn.BatchNorm1d(2)),
    ("batch norm, no running statistics", nn.BatchNorm1d(2, track_running_stats=False)),
    ("layer norm", nn.LayerNorm(2)),
]:
    critic = nn.Sequential(norm, nn.Linear(2, 1))
    nn.init.constant_(critic[1].weight, 1.0)
    pair, trio = critic(between[:2])[0], critic(between)[0]
    print(name, "| score depends on company:", not pair.allclose(trio))
    #> batch norm | score depends on company: True
    #> batch norm, no running statistics | score depends on company: True
    #> layer norm | score depends on company: False
    try:
        print(gradient_penalty(critic, real, fake, mix=mix).isfinite())
        #> tensor(True)
        #> tensor(True)
    except RuntimeError as error:
        print(str(error)[:70])
        #> During a grad (vjp, jvp, grad, etc) transform, the function provided a
