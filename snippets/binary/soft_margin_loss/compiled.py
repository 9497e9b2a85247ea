import torch
from torch.nn import functional as F

eager = F.soft_margin_loss
compiled = torch.compile(eager, backend="aot_eager_decomp_partition")
uint8 = torch.tensor([1, 1], dtype=torch.uint8)
boolean = torch.tensor([True, True])

for name, scores, target in [
    ("overflow", [-100.0, 1.0], torch.tensor([1.0, 1.0])),
    ("uint8", [2.2, -1.4], uint8),
    ("bool", [2.2, -1.4], boolean),
    ("easy", [20.0, 1.0], torch.tensor([1.0, 1.0])),
    ("(2, 1) and (2,)", [[20.0], [1.0]], torch.tensor([1.0, 1.0])),
]:
    for function, label in [(eager, "eager"), (compiled, "compiled")]:
        input = torch.tensor(scores, requires_grad=True)
        try:
            loss = function(input, target)
            (gradient,) = torch.autograd.grad(loss, input)
            numbers = [f"{x:.3g}" for x in gradient.flatten()]
            print(f"{name:15} {label:8} {loss:.4f}", numbers)
            #> overflow        eager    inf ['nan', '-0.134']
            #> overflow        compiled inf ['-0.5', '-0.134']
            #> uint8           eager    0.8628 ['nan', '-0']
            #> uint8           compiled 0.8628 ['-0.0499', '-0.401']
            #> bool            compiled 0.8628 ['-0.0499', '-0.401']
            #> easy            eager    0.1566 ['-1.03e-09', '-0.134']
            #> easy            compiled 0.1566 ['0', '-0.134']
            #> (2, 1) and (2,) compiled 0.1566 ['0', '-0.269']
        except RuntimeError as error:
            print(f"{name:15} {label:8} {str(error).split(',')[0]}")
            #> bool            eager    Negation
            #> (2, 1) and (2,) eager    output with shape [2
