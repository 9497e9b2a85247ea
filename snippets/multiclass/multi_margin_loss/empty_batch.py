import torch
from torch.nn import functional as F

torch.use_deterministic_algorithms(True)  # fills new memory with nan
eager = F.multi_margin_loss
compiled = torch.compile(eager, backend="aot_eager_decomp_partition")
input = torch.zeros(0, 3)
target = torch.zeros(0, dtype=torch.long)

print(eager(input, target, reduction="none").sum())
#> tensor(0.)
for reduction in ["sum", "mean"]:
    for function in [eager, compiled]:
        print(reduction, function(input, target, reduction=reduction))
        #> sum tensor(nan)
        #> sum tensor(0.)
        #> mean tensor(nan)
        #> mean tensor(nan)
