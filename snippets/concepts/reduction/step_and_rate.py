import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
target = 3 * x + torch.tensor([0.5, -0.5, 0.5, -0.5])


def slope(optimizer, reduction, lr, **options):
    w = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimizer = optimizer([w], lr=lr, **options)
    for _ in range(10):
        loss = torch.nn.functional.mse_loss(w * x, target, reduction=reduction)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return w.item()


SGD, Adam = torch.optim.SGD, torch.optim.Adam
print(f"SGD   mean, rate 0.04     {slope(SGD, 'mean', 0.04):.6f}")
#> SGD   mean, rate 0.04     2.966356
print(f"SGD   sum,  rate 0.04 / 4 {slope(SGD, 'sum', 0.01):.6f}")
#> SGD   sum,  rate 0.04 / 4 2.966356
print(f"SGD   sum,  rate 0.04     {slope(SGD, 'sum', 0.04):.6f}")
#> SGD   sum,  rate 0.04     -82.845548
print("with momentum 0.9")
#> with momentum 0.9
print(f"SGD   mean, rate 0.04     {slope(SGD, 'mean', 0.04, momentum=0.9):.6f}")
#> SGD   mean, rate 0.04     4.098344
print(f"SGD   sum,  rate 0.04 / 4 {slope(SGD, 'sum', 0.01, momentum=0.9):.6f}")
#> SGD   sum,  rate 0.04 / 4 4.098344
print("Adam, one rate for both")
#> Adam, one rate for both
print(f"Adam  mean, rate 0.2      {slope(Adam, 'mean', 0.2):.6f}")
#> Adam  mean, rate 0.2      1.922731
print(f"Adam  sum,  rate 0.2      {slope(Adam, 'sum', 0.2):.6f}")
#> Adam  sum,  rate 0.2      1.922731
