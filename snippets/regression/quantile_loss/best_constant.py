import torch
from quantile_loss import quantile_loss

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 50.0], dtype=torch.float64)
candidates = torch.arange(0, 6001, dtype=torch.float64) / 100  # 0 to 60
input, wide = candidates[:, None].expand(-1, 5), target.expand(6001, 5)

for q in [0.1, 0.3, 0.5, 0.7, 0.9]:
    best = candidates[quantile_loss(input, wide, q, "none").sum(1).argmin()]
    below, up_to = (target < best).double().mean(), (target <= best).double().mean()
    print(f"q {q}  best {best:5.2f}  targets below {below:.1f}, up to it {up_to:.1f}")
    #> q 0.1  best  1.00  targets below 0.0, up to it 0.2
    #> q 0.3  best  2.00  targets below 0.2, up to it 0.4
    #> q 0.5  best  3.00  targets below 0.4, up to it 0.6
    #> q 0.7  best  4.00  targets below 0.6, up to it 0.8
    #> q 0.9  best 50.00  targets below 0.8, up to it 1.0
