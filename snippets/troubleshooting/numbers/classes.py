import math

import torch
from torch.nn import functional as F

for classes in [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 19, 20, 21, 37, 50, 80, 91, 100, 102]:
    loss = F.cross_entropy(torch.zeros(1, classes), torch.tensor([0]))
    assert math.isclose(loss, math.log(classes), rel_tol=1e-6)
    says = f"ln {classes}: cross-entropy that knows nothing about {classes} classes"
    print(f"{loss:.4f}  {says}  [stuck-at-ln2]")
    #> 0.6931  ln 2: cross-entropy that knows nothing about 2 classes  [stuck-at-ln2]
    #> 1.0986  ln 3: cross-entropy that knows nothing about 3 classes  [stuck-at-ln2]
    #> 1.3863  ln 4: cross-entropy that knows nothing about 4 classes  [stuck-at-ln2]
    #> 1.6094  ln 5: cross-entropy that knows nothing about 5 classes  [stuck-at-ln2]
    #> 1.7918  ln 6: cross-entropy that knows nothing about 6 classes  [stuck-at-ln2]
    #> 1.9459  ln 7: cross-entropy that knows nothing about 7 classes  [stuck-at-ln2]
    #> 2.0794  ln 8: cross-entropy that knows nothing about 8 classes  [stuck-at-ln2]
    #> 2.3026  ln 10: cross-entropy that knows nothing about 10 classes  [stuck-at-ln2]
    #> 2.4849  ln 12: cross-entropy that knows nothing about 12 classes  [stuck-at-ln2]
    #> 2.7081  ln 15: cross-entropy that knows nothing about 15 classes  [stuck-at-ln2]
    #> 2.9444  ln 19: cross-entropy that knows nothing about 19 classes  [stuck-at-ln2]
    #> 2.9957  ln 20: cross-entropy that knows nothing about 20 classes  [stuck-at-ln2]
    #> 3.0445  ln 21: cross-entropy that knows nothing about 21 classes  [stuck-at-ln2]
    #> 3.6109  ln 37: cross-entropy that knows nothing about 37 classes  [stuck-at-ln2]
    #> 3.9120  ln 50: cross-entropy that knows nothing about 50 classes  [stuck-at-ln2]
    #> 4.3820  ln 80: cross-entropy that knows nothing about 80 classes  [stuck-at-ln2]
    #> 4.5109  ln 91: cross-entropy that knows nothing about 91 classes  [stuck-at-ln2]
    #> 4.6052  ln 100: cross-entropy that knows nothing about 100 classes  [stuck-at-ln2]
    #> 4.6250  ln 102: cross-entropy that knows nothing about 102 classes  [stuck-at-ln2]

for classes in [200, 256, 365, 397, 1000, 1203, 8142, 10_000, 21_841]:
    loss = F.cross_entropy(torch.zeros(1, classes), torch.tensor([0]))
    says = f"ln {classes}: cross-entropy that knows nothing about {classes} classes"
    print(f"{loss:.4f}  {says}  [stuck-at-ln2]")
    #> 5.2983  ln 200: cross-entropy that knows nothing about 200 classes  [stuck-at-ln2]
    #> 5.5452  ln 256: cross-entropy that knows nothing about 256 classes  [stuck-at-ln2]
    #> 5.8999  ln 365: cross-entropy that knows nothing about 365 classes  [stuck-at-ln2]
    #> 5.9839  ln 397: cross-entropy that knows nothing about 397 classes  [stuck-at-ln2]
    #> 6.9078  ln 1000: cross-entropy that knows nothing about 1000 classes  [stuck-at-ln2]
    #> 7.0926  ln 1203: cross-entropy that knows nothing about 1203 classes  [stuck-at-ln2]
    #> 9.0048  ln 8142: cross-entropy that knows nothing about 8142 classes  [stuck-at-ln2]
    #> 9.2103  ln 10000: cross-entropy that knows nothing about 10000 classes  [stuck-at-ln2]
    #> 9.9915  ln 21841: cross-entropy that knows nothing about 21841 classes  [stuck-at-ln2]
