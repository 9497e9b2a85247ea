import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [0, 1, 2], [2, 0, 1]])
targets = torch.tensor([[1, 2], [2, 1], [1, 2]])

for N in [2, 3]:
    batch = torch.stack([logits, logits.flip(0), logits])[:N]  # (N, T, C)
    log_probs = batch.log_softmax(-1)
    for layout in [log_probs, log_probs.transpose(0, 1)]:
        try:
            loss = F.ctc_loss(layout, targets[:N], (3,) * N, (2,) * N)
            print(tuple(layout.shape), loss)
            #> (3, 2, 3) tensor(0.2666)
            #> (3, 3, 3) tensor(1.0488)
            #> (3, 3, 3) tensor(0.2666)
        except RuntimeError as error:
            print(tuple(layout.shape), error)
            #> (2, 3, 3) input_lengths must be of size batch_size
