import matplotlib.pyplot as plt
import torch
from torch.distributions import Normal
from torch.nn import functional as F

z = torch.linspace(-8, 8, 321, dtype=torch.float64)
humps = (
    0.7 * Normal(-2.0, 0.8).log_prob(z).exp() + 0.3 * Normal(3.0, 0.8).log_prob(z).exp()
)
log_p = (humps / humps.sum()).log()
means = torch.linspace(-4, 4, 81, dtype=torch.float64)[:, None, None]
stds = torch.linspace(0.5, 4, 71, dtype=torch.float64)[:, None]
log_q = Normal(means, stds).log_prob(z).log_softmax(-1)  # every Gaussian of the grid
log_m = torch.logaddexp(log_p, log_q) - torch.tensor(2.0).log()


def divergence(input, target):  # KL(target || input), summed over the axis z
    return F.kl_div(input, target, reduction="none", log_target=True).sum(-1)


losses = {
    "forward KL": divergence(log_q, log_p),
    "reverse KL": divergence(log_p, log_q),
    "Jensen-Shannon": 0.5 * divergence(log_m, log_p) + 0.5 * divergence(log_m, log_q),
}
plt.fill_between(z, log_p.exp(), alpha=0.3, color="C3", label="target p")
for (name, loss), style in zip(losses.items(), ["-", "--", ":"], strict=True):
    i, j = divmod(loss.argmin().item(), len(stds))
    print(f"{name:14} mean {means[i].item():.2f}  std {stds[j].item():.2f}")
    #> forward KL     mean -0.50  std 2.45
    #> reverse KL     mean -2.00  std 0.80
    #> Jensen-Shannon mean -2.00  std 0.80
    plt.plot(z, log_q[i, j].exp(), style, label=name)
plt.yticks([])
plt.legend()
plt.show()
