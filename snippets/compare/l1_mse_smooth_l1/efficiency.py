import torch
from torch.nn import functional as F

z = torch.linspace(-12, 12, 240001, dtype=torch.float64)
good = torch.exp(-(z**2) / 2) / (2 * torch.pi) ** 0.5  # noise of standard deviation 1
wild = torch.exp(-((z / 3) ** 2) / 2) / (2 * torch.pi) ** 0.5 / 3  # three times that


def variance(k, density):
    """Variance of the fitted location per sample, as the sample grows."""
    input = z.clone().requires_grad_()
    zero = torch.zeros_like(z)
    huber = F.huber_loss(input, zero, reduction="sum", delta=k)
    (slope,) = torch.autograd.grad(huber, input)
    inside = z.abs() < k + 5e-5  # both ends count half, as trapezoid does
    bend = torch.trapezoid(density[inside], z[inside])  # mean second derivative
    return (torch.trapezoid(slope**2 * density, z) / bend**2).item()


print("delta in σ   efficiency: clean noise   variance: 10 % wild")
#> delta in σ   efficiency: clean noise   variance: 10 % wild
dirty = 0.9 * good + 0.1 * wild
for k in [0.01, 0.5, 1.0, 1.345, 1.5, 2.0, 3.0, 10.0]:
    print(f"{k:10} {1 / variance(k, good):20.1%} {variance(k, dirty):22.3f}")
    #>       0.01                64.0%                  1.794
    #>        0.5                79.2%                  1.479
    #>        1.0                90.3%                  1.333
    #>      1.345                95.0%                  1.299
    #>        1.5                96.4%                  1.296
    #>        2.0                99.0%                  1.324
    #>        3.0               100.0%                  1.458
    #>       10.0               100.0%                  1.798
