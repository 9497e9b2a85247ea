import torch
from torch import nn

torch.manual_seed(0)
module = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)
input = torch.randn(2, 8)
target = torch.tensor([0, 5])

with torch.autocast("cpu", torch.bfloat16):
    try:
        module(input, target)
    except RuntimeError as error:
        print(str(error).replace(", but", ",\nbut"))
        #> index_copy_(): self and source expected to have the same dtype,
        #> but got (self) Float and (source) BFloat16
    print(module(input.bfloat16(), target).loss.dtype)
    #> torch.bfloat16
    with torch.autocast("cpu", enabled=False):
        print(module(input.float(), target).loss.dtype)
        #> torch.float32
