import torch
from sklearn.linear_model import HuberRegressor
from torch.nn import functional as F

x = torch.tensor([0.0, 1.0, 2.0, 3.0, 4.0, 5.0], dtype=torch.float64)
y = torch.tensor([10.0, 35.0, 45.0, 72.0, 88.0, 400.0], dtype=torch.float64)
model = HuberRegressor(epsilon=1.5, alpha=0.0).fit(x[:, None], y)
print(f"scikit-learn:      {model.coef_[0]:.2f}, scale {model.scale_:.2f}")
#> scikit-learn:      22.20, scale 6.45


def slope(delta):
    """Fit a line with PyTorch's Huber loss."""
    line = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [line], max_iter=500, tolerance_change=1e-14, line_search_fn="strong_wolfe"
    )

    def closure():
        optimizer.zero_grad()
        loss = F.huber_loss(line[0] * x + line[1], y, delta=delta)
        loss.backward()
        return loss

    optimizer.step(closure)
    return line[0].item()


print(f"delta=1.5:         {slope(1.5):.2f}")
#> delta=1.5:         20.67
print(f"delta=1.5 * scale: {slope(1.5 * model.scale_):.2f}")
#> delta=1.5 * scale: 22.20
