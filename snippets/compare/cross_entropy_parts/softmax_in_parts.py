import torch
from torch.nn import functional as F

target = torch.tensor([0])

print("dtype      gap   cross_entropy   nll(log(softmax))       gradient")
#> dtype      gap   cross_entropy   nll(log(softmax))       gradient
for dtype in [torch.float32, torch.bfloat16]:
    for gap in [5.0, 80.0, 90.0, 110.0]:
        logits = torch.tensor([[0.0, gap]], dtype=dtype, requires_grad=True)
        whole = F.cross_entropy(logits, target).item()
        parts = F.nll_loss(torch.log(torch.softmax(logits, dim=1)), target)
        (gradient,) = torch.autograd.grad(parts, logits)
        name = str(dtype).removeprefix("torch.")
        row = f"{name:9} {gap:4g} {whole:15.2f} {parts.item():19.2f}"
        print(row, [round(value, 3) for value in gradient[0].tolist()])
        #> float32      5            5.01                5.01 [-0.993, 0.993]
        #> float32     80           80.00               80.00 [-1.0, 1.0]
        #> float32     90           90.00               90.00 [nan, inf]
        #> float32    110          110.00                 inf [nan, nan]
        #> bfloat16     5            5.00                5.00 [-0.996, 0.996]
        #> bfloat16    80           80.00               80.00 [-1.0, 1.0]
        #> bfloat16    90           90.00               90.00 [nan, inf]
        #> bfloat16   110          110.00                 inf [nan, nan]
