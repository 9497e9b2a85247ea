import torch
from arcface_loss import arcface_loss

solved = 2 * torch.eye(100, dtype=torch.float64) - 1  # own class at 1, others at -1
random = torch.zeros(100, 100, dtype=torch.float64)  # every class at a right angle
target = torch.arange(100)

for scale in [1.0, 8.0, 64.0]:
    best = arcface_loss(solved, target, scale=scale).item()
    start = arcface_loss(random, target, scale=scale).item()
    print(f"{scale:4} start {start:.4f} solved {best:.2g}")
    #>  1.0 start 5.0808 solved 2.8
    #>  8.0 start 8.4307 solved 3e-05
    #> 64.0 start 35.2784 solved 0
