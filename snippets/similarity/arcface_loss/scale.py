import torch
from arcface_loss import arcface_loss

# The best there is: 100 class vectors as far from each other as they can be, at a
# cosine of -1 / 99, and each embedding on its own one.
solved = torch.full((100, 100), -1 / 99, dtype=torch.float64).fill_diagonal_(1.0)
random = torch.zeros(100, 100, dtype=torch.float64)  # every class at a right angle
target = torch.arange(100)

for scale in [1.0, 8.0, 64.0]:
    best = arcface_loss(solved, target, scale=scale).item()
    start = arcface_loss(random, target, scale=scale).item()
    print(f"{scale:4} start {start:.4f} solved {best:.2g}")
    #>  1.0 start 5.0808 solved 3.7
    #>  8.0 start 8.4307 solved 0.078
    #> 64.0 start 35.2784 solved 0
