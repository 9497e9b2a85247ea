import warnings
from textwrap import fill

import torch
from torch import nn

points = torch.tensor([[[1.0, 0.0]], [[3.0, 4.0]], [[0.0, 2.0]]])
module = nn.TripletMarginWithDistanceLoss()
print(module.distance_function, module.distance_function.eps)
#> PairwiseDistance() 1e-06
print(torch.equal(module(*points), nn.TripletMarginLoss()(*points)))
#> True

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # torch.jit.script itself is deprecated
    print(torch.jit.script(nn.TripletMarginLoss())(*points))
    #> tensor(3.2361)
    try:
        torch.jit.script(module)
    except torch.jit.frontend.NotSupportedError as error:
        print(fill(str(error).splitlines()[0], 76))
        #> Compiled functions can't take variable number of arguments or use keyword-
        #> only arguments with defaults:

compiled = torch.compile(module, backend="eager", fullgraph=True)  # traced in one piece
print(compiled(*points))
#> tensor(3.2361)
