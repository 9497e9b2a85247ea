import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.4]])

for target in [[[3, 0, -1]], [[2, -1, 3]], [[2, -100, -100]], [[2, 0]]]:
    try:
        F.multilabel_margin_loss(input, torch.tensor(target))
    except RuntimeError as error:
        print(target, error)
        #> [[3, 0, -1]] argument #2 'target' is out of range
        #> [[2, -1, 3]] argument #2 'target' is out of range
        #> [[2, -100, -100]] argument #2 'target' is out of range
        #> [[2, 0]] inconsistent target size: [1, 2] for input of size: [1, 3]

torch.use_deterministic_algorithms(True)  # fills new memory with nan
compiled = torch.compile(F.multilabel_margin_loss, backend="aot_eager_decomp_partition")
empty = torch.zeros(0, 3)
for reduction in ["sum", "mean"]:
    for function in [F.multilabel_margin_loss, compiled]:
        print(reduction, function(empty, empty.long(), reduction=reduction))
        #> sum tensor(nan)
        #> sum tensor(0.)
        #> mean tensor(nan)
        #> mean tensor(nan)
