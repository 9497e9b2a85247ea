import torch
from class_balanced_loss import class_balanced_weights

counts = torch.tensor([10, 100, 1000, 2000, 5000, 1_000_000])
weight = class_balanced_weights(counts, beta=0.999)  # 1 / (1 - beta) is 1000

inverse = counts[0] / counts  # on the scale of the smallest class
for count, mine, plain in zip(counts, weight, inverse, strict=True):
    over_largest, over_inverse = mine / weight[-1], mine / weight[0] / plain
    print(f"{count:7}  {over_largest:8.4f} x largest  {over_inverse:8.4f} x inverse")
    #>      10  100.4508 x largest    1.0000 x inverse
    #>     100   10.5033 x largest    1.0456 x inverse
    #>    1000    1.5815 x largest    1.5744 x inverse
    #>    2000    1.1563 x largest    2.3023 x inverse
    #>    5000    1.0068 x largest    5.0112 x inverse
    #> 1000000    1.0000 x largest  995.5120 x inverse
