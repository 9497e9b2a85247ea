import torch
from torch.nn import functional as F

torch.manual_seed(0)
layer = torch.nn.Linear(4, 2)
x, target = torch.randn(3, 4), torch.zeros(3, 2)

with torch.autocast("cpu", dtype=torch.bfloat16):
    output = layer(x)
    own = (output - target.to(output.dtype)).square().mean()
    mixed = (output - target).square().mean()
    print("layer         ", output.dtype)
    #> layer          torch.bfloat16
    print("own formula   ", own.dtype)
    #> own formula    torch.bfloat16
    print("float32 target", mixed.dtype)
    #> float32 target torch.float32
    print("F.mse_loss    ", F.mse_loss(output, target.to(output.dtype)).dtype)
    #> F.mse_loss     torch.float32
    print("log_softmax   ", F.log_softmax(output, 1).dtype)
    #> log_softmax    torch.bfloat16
    print("softplus      ", F.softplus(output).dtype)
    #> softplus       torch.bfloat16
    print("cross_entropy ", F.cross_entropy(output, torch.tensor([0, 1, 0])).dtype)
    #> cross_entropy  torch.float32
