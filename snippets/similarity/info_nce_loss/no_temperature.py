import math

import torch
from info_nce_loss import info_nce_loss

solved = torch.eye(256)  # each pair identical, every other pair at a right angle

for T in [1.0, 0.5, 0.1]:
    print(T, round(info_nce_loss(solved, solved, T).item(), 4))
    #> 1.0 4.5519
    #> 0.5 3.5698
    #> 0.1 0.0115
print("a blind guess, ln 256:", round(math.log(256), 4))
#> a blind guess, ln 256: 5.5452
