import math

import torch
from torch.nn import functional as F

N = 256
for temperature in [0.5, 0.1]:
    for name, positive, other in [("collapsed", 1.0, 1.0), ("perfect", 1.0, 0.0)]:
        row = torch.full((1, 2 * N - 1), other / temperature, dtype=torch.float64)
        row[0, 0] = positive / temperature
        loss = F.cross_entropy(row, torch.tensor([0]))
        print(f"temperature {temperature}: {name} {loss:.4f}")
        #> temperature 0.5: collapsed 6.2364
        #> temperature 0.5: perfect 4.2488
        #> temperature 0.1: collapsed 6.2364
        #> temperature 0.1: perfect 0.0229
print(f"ln(2N - 1) = {math.log(2 * N - 1):.4f}")
#> ln(2N - 1) = 6.2364
