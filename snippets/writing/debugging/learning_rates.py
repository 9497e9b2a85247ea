import torch

x = torch.tensor([1.0, 2.0, 3.0])
target = 2 * x

for rate in [1e-5, 1e-2, 0.1, 0.3]:
    slope = torch.tensor(0.0, requires_grad=True)
    losses = []
    for _ in range(30):
        loss = (slope * x - target).square().mean()
        (gradient,) = torch.autograd.grad(loss, slope)
        slope = (slope - rate * gradient).detach().requires_grad_()
        losses.append(loss.item())
    first, second, last = (f"{losses[i]:8.3g}" for i in (0, 1, -1))
    print(f"rate {rate:<6} first {first}, second {second}, last {last}")
    #> rate 1e-05  first     18.7, second     18.7, last     18.6
    #> rate 0.01   first     18.7, second     15.3, last   0.0635
    #> rate 0.1    first     18.7, second    0.083, last        0
    #> rate 0.3    first     18.7, second     60.5, last 1.19e+16
