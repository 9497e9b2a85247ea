import torch
from torch.nn import functional as F

eager = F.binary_cross_entropy
compiled = torch.compile(eager, backend="aot_eager_decomp_partition")
nan = float("nan")

for name, scores, target in [
    ("logits", [1.2, -0.1], torch.tensor([1.0, 0.0])),
    ("nan", [nan, 0.1], torch.tensor([1.0, 0.0])),
    ("target 255", [0.9, 0.1], torch.tensor([255.0, 0.0])),
    ("integers", [0.9, 0.1], torch.tensor([1, 0])),
]:
    for function in [eager, compiled]:
        input = torch.tensor(scores, requires_grad=True)
        try:
            loss = function(input, target)
            (gradient,) = torch.autograd.grad(loss, input)
            print(f"{name:10} compiled: {loss:.4f}", [f"{x:.3g}" for x in gradient])
            #> logits     compiled: nan ['1e+11', '-5e+10']
            #> nan        compiled: nan ['nan', '0.556']
            #> target 255 compiled: -278.9421 ['-1.41e+03', '0.556']
            #> integers   compiled: 0.1054 ['-0.556', '0.556']
        except RuntimeError as error:
            print(f"{name:10} eager:    {error}")
            #> logits     eager:    all elements of input should be between 0 and 1
            #> nan        eager:    all elements of input should be between 0 and 1
            #> target 255 eager:    all elements of target should be between 0 and 1
            #> integers   eager:    Found dtype Long but expected Float
