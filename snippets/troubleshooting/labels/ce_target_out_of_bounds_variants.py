from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

logits, target = torch.zeros(2, 3), torch.tensor([0, 3])
torch.manual_seed(0)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)

for call in [
    lambda: F.nll_loss(logits, target),
    lambda: F.linear_cross_entropy(logits, torch.zeros(3, 3), target),
    lambda: F.multi_margin_loss(logits, target),
    lambda: F.multilabel_margin_loss(logits[:1], torch.tensor([[0, 3, -1]])),
    lambda: adaptive(torch.zeros(2, 8), torch.tensor([0, 20])),
    lambda: torch.compile(F.cross_entropy, backend="aot_eager_decomp_partition")(
        logits, target
    ),
    lambda: logits.gather(1, target[:, None]),  # a loss of one's own
    lambda: logits[[0, 1], target],
    lambda: torch.ones(3)[target],  # weights looked up by label
    lambda: F.embedding(target, torch.zeros(3, 2)),  # tokens, not labels
]:
    try:
        call()
    except (IndexError, RuntimeError) as error:
        print(fill(f"{type(error).__name__}: {error}", 76))
        #> IndexError: Target 3 is out of bounds.
        #> IndexError: Target 3 is out of bounds.
        #> RuntimeError: target out of range
        #> RuntimeError: argument #2 'target' is out of range
        #> RuntimeError: Target values should be in [0, 19], but values in range [0,
        #> 20] were found.
        #> RuntimeError: index 3 is out of bounds for dimension 1 with size 3
        #> RuntimeError: index 3 is out of bounds for dimension 1 with size 3
        #> IndexError: index 3 is out of bounds for dimension 1 with size 3
        #> IndexError: index 3 is out of bounds for dimension 0 with size 3
        #> IndexError: index out of range in self

# ctc_loss checks no label: 3 is no class, and what stands behind the row is read
log_probs = torch.arange(24.0).sin().view(4, 2, 3).log_softmax(-1)
print(F.ctc_loss(log_probs, torch.tensor([[1, 3], [1, 2]]), (4, 4), (2, 2)))
#> tensor(0.9089)
