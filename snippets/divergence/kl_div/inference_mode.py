import textwrap

import torch
from torch.nn import functional as F

student = torch.tensor([[1.0, 0.0]], requires_grad=True)
teacher = torch.tensor([[2.0, 1.0]])

for context in [torch.inference_mode, torch.no_grad]:
    with context():
        target = (2 * teacher).softmax(1)
    try:
        loss = F.kl_div(student.log_softmax(1), target, reduction="batchmean")
        loss.backward()
        print(context.__name__, student.grad)
        #> no_grad tensor([[-0.1497,  0.1497]])
    except RuntimeError as error:
        print(context.__name__, textwrap.shorten(str(error), 60))
        #> inference_mode Inference tensors cannot be saved for backward. Please [...]
