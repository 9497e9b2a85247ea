import math

import torch
from torch.nn import functional as F

print("[stuck-at-ln2]")
#> [stuck-at-ln2]
for classes in [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 19, 20, 21, 37, 50, 80, 91, 100, 102]:
    loss = F.cross_entropy(torch.zeros(1, classes), torch.tensor([0]))
    assert math.isclose(loss, math.log(classes), rel_tol=1e-6)
    says = f"ln {classes}: cross-entropy, {classes} classes, nothing learnt"
    print(f"{loss:.4f}  {says}")
    #> 0.6931  ln 2: cross-entropy, 2 classes, nothing learnt
    #> 1.0986  ln 3: cross-entropy, 3 classes, nothing learnt
    #> 1.3863  ln 4: cross-entropy, 4 classes, nothing learnt
    #> 1.6094  ln 5: cross-entropy, 5 classes, nothing learnt
    #> 1.7918  ln 6: cross-entropy, 6 classes, nothing learnt
    #> 1.9459  ln 7: cross-entropy, 7 classes, nothing learnt
    #> 2.0794  ln 8: cross-entropy, 8 classes, nothing learnt
    #> 2.3026  ln 10: cross-entropy, 10 classes, nothing learnt
    #> 2.4849  ln 12: cross-entropy, 12 classes, nothing learnt
    #> 2.7081  ln 15: cross-entropy, 15 classes, nothing learnt
    #> 2.9444  ln 19: cross-entropy, 19 classes, nothing learnt
    #> 2.9957  ln 20: cross-entropy, 20 classes, nothing learnt
    #> 3.0445  ln 21: cross-entropy, 21 classes, nothing learnt
    #> 3.6109  ln 37: cross-entropy, 37 classes, nothing learnt
    #> 3.9120  ln 50: cross-entropy, 50 classes, nothing learnt
    #> 4.3820  ln 80: cross-entropy, 80 classes, nothing learnt
    #> 4.5109  ln 91: cross-entropy, 91 classes, nothing learnt
    #> 4.6052  ln 100: cross-entropy, 100 classes, nothing learnt
    #> 4.6250  ln 102: cross-entropy, 102 classes, nothing learnt

for classes in [200, 256, 365, 397, 1000, 1203, 8142, 10_000, 21_841]:
    loss = F.cross_entropy(torch.zeros(1, classes), torch.tensor([0]))
    says = f"ln {classes}: cross-entropy, {classes} classes, nothing learnt"
    print(f"{loss:.4f}  {says}")
    #> 5.2983  ln 200: cross-entropy, 200 classes, nothing learnt
    #> 5.5452  ln 256: cross-entropy, 256 classes, nothing learnt
    #> 5.8999  ln 365: cross-entropy, 365 classes, nothing learnt
    #> 5.9839  ln 397: cross-entropy, 397 classes, nothing learnt
    #> 6.9078  ln 1000: cross-entropy, 1000 classes, nothing learnt
    #> 7.0926  ln 1203: cross-entropy, 1203 classes, nothing learnt
    #> 9.0048  ln 8142: cross-entropy, 8142 classes, nothing learnt
    #> 9.2103  ln 10000: cross-entropy, 10000 classes, nothing learnt
    #> 9.9915  ln 21841: cross-entropy, 21841 classes, nothing learnt
