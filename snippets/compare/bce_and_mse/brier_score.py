import torch
from sklearn.metrics import brier_score_loss, log_loss
from torch.nn import functional as F

target = torch.tensor([1.0, 0.0, 1.0, 0.0], dtype=torch.float64)
forecasts = {
    "careful": [0.8, 0.2, 0.7, 0.3],
    "bold, one miss": [0.99, 0.01, 0.99, 0.999999],
    "always 0.5": [0.5, 0.5, 0.5, 0.5],
}
print("forecast          Brier  log loss")
#> forecast          Brier  log loss
for name, numbers in forecasts.items():
    p = torch.tensor(numbers, dtype=torch.float64)
    brier, cross = F.mse_loss(p, target), F.binary_cross_entropy(p, target)
    assert abs(brier - brier_score_loss(target, p)) < 1e-12
    assert abs(cross - log_loss(target, p)) < 1e-12
    print(f"{name:16} {brier:6.3f} {cross:9.3f}")
    #> careful           0.065     0.290
    #> bold, one miss    0.250     3.461
    #> always 0.5        0.250     0.693
