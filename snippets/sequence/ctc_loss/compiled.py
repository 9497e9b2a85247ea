import torch
from torch.nn import functional as F

log_probs = torch.zeros(3, 1, 3).log_softmax(-1)
for fullgraph in [True, False]:
    loss = torch.compile(F.ctc_loss, fullgraph=fullgraph, backend="eager")
    try:
        print(loss(log_probs, torch.tensor([[1, 2]]), (3,), (2,)))
        #> tensor(0.8432)
    except Exception as error:
        print(type(error).__name__, str(error).splitlines()[0])
        #> Unsupported Dynamic shape operator
