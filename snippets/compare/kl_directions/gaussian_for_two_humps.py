import torch
from torch.distributions import Normal
from torch.nn import functional as F

z = torch.linspace(-14, 14, 561, dtype=torch.float64)


def humps(apart):
    """Two equal humps of standard deviation 1, in log space, on the grid z."""
    both = [Normal(side * apart / 2, 1.0).log_prob(z) for side in (-1.0, 1.0)]
    return torch.logaddexp(*both).log_softmax(-1)


def fit(direction, log_p, start):
    """Fit a Gaussian to each row of log_p: means, standard deviations, divergences."""
    mean = torch.full((len(log_p), 1), start, dtype=torch.float64, requires_grad=True)
    log_std = torch.zeros_like(mean, requires_grad=True)
    optimiser = torch.optim.Adam([mean, log_std], lr=0.05)
    for _ in range(800):
        log_q = Normal(mean, log_std.exp()).log_prob(z).log_softmax(-1)
        order = (log_q, log_p) if direction == "forward" else (log_p, log_q)
        each = F.kl_div(*order, reduction="none", log_target=True).sum(-1)
        optimiser.zero_grad()
        each.sum().backward()
        optimiser.step()
    return mean[:, 0].detach(), log_std.exp()[:, 0].detach(), each.detach()


if __name__ == "__main__":
    log_p = humps(apart=torch.tensor([[6.0]], dtype=torch.float64))
    exact = (log_p.exp() * z**2).sum().sqrt().item()  # the mean is 0
    print(f"standard deviation of the target {exact:.2f}")
    #> standard deviation of the target 3.16
    for direction, start in [
        ("forward", 0.5),
        ("forward", 3.0),
        ("reverse", 0.5),
        ("reverse", 3.0),
        ("reverse", -3.0),
    ]:
        mean, std, divergence = fit(direction, log_p, start)
        numbers = f"mean {mean.item() + 1e-9:5.2f}  std {std.item():.2f}"
        print(f"{direction} from {start:4}  {numbers}  KL {divergence.item():.3f}")
        #> forward from  0.5  mean  0.00  std 3.16  KL 0.462
        #> forward from  3.0  mean  0.00  std 3.16  KL 0.462
        #> reverse from  0.5  mean  0.00  std 2.74  KL 0.841
        #> reverse from  3.0  mean  2.98  std 1.02  KL 0.689
        #> reverse from -3.0  mean -2.98  std 1.02  KL 0.689
