import warnings

import torch

features = torch.tensor([[1.0, 5.0], [3.0, 5.0]])  # the second column is constant
print(((features - features.mean(0)) / features.std(0)).tolist())
#> [[-0.7071067690849304, nan], [0.7071067690849304, nan]]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(features[:1].std(0).tolist())
    #> [nan, nan]
    print(str(caught[0].message).partition(".")[0])
    #> std(): degrees of freedom is <= 0

# Repair
print(features[:1].std(0, correction=0).tolist())
#> [0.0, 0.0]
spread = features.std(0, correction=0).clamp(min=1e-6)
print(((features - features.mean(0)) / spread).tolist())
#> [[-1.0, 0.0], [1.0, 0.0]]
