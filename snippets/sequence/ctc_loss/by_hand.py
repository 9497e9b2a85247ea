import math

import torch
from torch.nn import functional as F

# columns: -, a, b
probs = torch.tensor([[0.5, 0.4, 0.1], [0.3, 0.6, 0.1]], dtype=torch.float64)
target = torch.tensor([1])  # "a"

early = 0.4 * 0.3  # "a" in frame 1, blank in frame 2
late = 0.5 * 0.6  # blank, then "a"
long = 0.4 * 0.6  # "a" held over both frames: repeats merge
print(early, late, long)
#> 0.12 0.3 0.24
print(f"{-math.log(early + late + long):.6f}")
#> 0.415515
print(f"{F.ctc_loss(probs.log(), target, (2,), (1,)):.6f}")
#> 0.415515
