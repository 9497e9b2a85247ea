import torch
from log_cosh_loss import log_cosh_loss

for last in [4.0, 40.0, 4000.0]:
    target = torch.tensor([1.0, 2.0, 3.0, 3.5, last], dtype=torch.float64)
    candidates = torch.arange(0, 5001, dtype=torch.float64) / 1000  # 0 to 5
    input, wide = candidates[:, None].expand(-1, 5), target.expand(5001, 5)
    best = candidates[log_cosh_loss(input, wide, "none").sum(1).argmin()]
    print(f"mean {target.mean():7.2f}  median {target.median():.2f}  best {best:.2f}")
    #> mean    2.70  median 3.00  best 2.81
    #> mean    9.90  median 3.00  best 2.88
    #> mean  801.90  median 3.00  best 2.88
