import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 1.0, 1.0, 0.0, 0.0])
early = torch.tensor([1.0, 0.5, -0.2, -1.0, 0.4])
late = torch.tensor([6.0, 4.0, 1.0, -6.0, 7.0])

for name, logits in [("early", early), ("late", late), ("late / 4", late / 4)]:
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    accuracy = ((logits > 0) == (target > 0)).float().mean()
    worst = each.max() / len(target)
    print(
        f"{name:8} accuracy {accuracy:.1f}, loss {each.mean():.3f}, worst {worst:.3f}"
    )
    #> early    accuracy 0.6, loss 0.562, worst 0.183
    #> late     accuracy 0.8, loss 1.467, worst 1.400
    #> late / 4 accuracy 0.8, loss 0.640, worst 0.382
