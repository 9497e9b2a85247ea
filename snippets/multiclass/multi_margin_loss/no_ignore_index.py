import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 1.5, -1.0], [0.5, 0.0, 1.0]])
padded = torch.tensor([0, -100])
pixels = torch.zeros(2, 3, 4)  # batch, classes, positions

for arguments in [(input, padded), (pixels, torch.zeros(2, 4, dtype=torch.long))]:
    try:
        F.multi_margin_loss(*arguments)
    except RuntimeError as error:
        print(str(error).partition(" with")[0])
        #> target out of range
        #> Expected non-empty vector or matrix

compiled = torch.compile(F.multi_margin_loss, backend="aot_eager_decomp_partition")
try:
    compiled(input, padded)
except RuntimeError as error:
    print("compiled:", error)
    #> compiled: index -100 is out of bounds for dimension 1 with size 3

kept = padded != -100
print(F.multi_margin_loss(input[kept], padded[kept]))
#> tensor(0.1667)
flat = pixels.movedim(1, -1).reshape(-1, 3)  # one row per position
print(F.multi_margin_loss(flat, torch.zeros(8, dtype=torch.long)))
#> tensor(0.6667)
