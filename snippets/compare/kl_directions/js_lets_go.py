import torch
from torch.distributions import Normal
from torch.nn import functional as F

z = torch.linspace(-10, 20, 1201, dtype=torch.float64)
log_p = Normal(0.0, 1.0).log_prob(z).log_softmax(0)


def kl(log_b, log_a):  # KL(a || b)
    return F.kl_div(log_b, log_a, reduction="sum", log_target=True)


print("distance   forward  slope  reverse  slope    JS      slope")
#> distance   forward  slope  reverse  slope    JS      slope
for distance in [0.5, 2.0, 5.0, 10.0]:
    mean = torch.tensor(distance, dtype=torch.float64, requires_grad=True)
    log_q = Normal(mean, 1.0).log_prob(z).log_softmax(0)
    log_m = torch.logaddexp(log_p, log_q) - torch.tensor(2.0).double().log()
    row = []
    for loss in [
        kl(log_q, log_p),
        kl(log_p, log_q),
        (kl(log_m, log_p) + kl(log_m, log_q)) / 2,
    ]:
        (pull,) = torch.autograd.grad(loss, mean, retain_graph=True)
        row += [loss.item(), pull.item()]
    text = "{:8.3f} {:6.2f} {:8.3f} {:6.2f} {:8.4f} {:9.1e}"
    print(f"{distance:8}", text.format(*row))
    #>      0.5    0.125   0.50    0.125   0.50   0.0303   1.2e-01
    #>      2.0    2.000   2.00    2.000   2.00   0.3368   2.2e-01
    #>      5.0   12.500   5.00   12.500   5.00   0.6759   2.4e-02
    #>     10.0   50.000  10.00   50.000  10.00   0.6931   2.2e-06
