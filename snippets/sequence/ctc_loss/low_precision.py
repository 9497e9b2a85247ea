import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2]])
target = torch.tensor([1, 2])

for dtype in [torch.bfloat16, torch.float16]:
    log_probs = logits.to(dtype).log_softmax(-1)
    try:
        F.ctc_loss(log_probs, target, (3,), (2,))
    except NotImplementedError as error:
        print(error)
        #> "ctc_loss_cpu" not implemented for 'BFloat16'
        #> "ctc_loss_cpu" not implemented for 'Half'

print(F.ctc_loss(logits.bfloat16().float().log_softmax(-1), target, (3,), (2,)))
#> tensor(0.2666)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(F.ctc_loss(logits.bfloat16().log_softmax(-1), target, (3,), (2,)).dtype)
    #> torch.float32
