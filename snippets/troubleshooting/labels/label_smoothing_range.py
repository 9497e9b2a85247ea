import torch
from torch import nn
from torch.nn import functional as F

input, target = torch.tensor([[2.0, 0.5, -1.0, 0.0]]), torch.tensor([0])

for value in [10, 1.5, "0.1"]:
    try:
        nn.CrossEntropyLoss(label_smoothing=value)(input, target)
    except (RuntimeError, TypeError) as error:
        print(str(error).replace(" must be float", "\n  must be float"))
        #> label_smoothing must be between 0.0 and 1.0. Got: 10
        #> label_smoothing must be between 0.0 and 1.0. Got: 1.5
        #> cross_entropy_loss(): argument 'label_smoothing' (position 6)
        #>   must be float, not str

# Repair
print(F.cross_entropy(input, target, label_smoothing=0.1))
#> tensor(0.5048)
print(F.cross_entropy(input, target, label_smoothing=-0.1))  # read as 0, no error
#> tensor(0.3423)
