import torch
from torch.nn import functional as F

logits = torch.linspace(-10, 10, 20001, dtype=torch.float64, requires_grad=True)
target = torch.zeros_like(logits)

for name, loss in [
    ("MSE", F.mse_loss(logits.sigmoid(), target, reduction="sum")),
    ("BCE", F.binary_cross_entropy_with_logits(logits, target, reduction="sum")),
]:
    (slope,) = torch.autograd.grad(loss, logits, create_graph=True)
    (curvature,) = torch.autograd.grad(slope.sum(), logits)
    top = slope.argmax()
    x = logits[top].item()
    print(f"{name} has its largest gradient at logit {x:.2f}, {slope[top].item():.4f}")
    #> MSE has its largest gradient at logit 0.69, 0.2963
    #> BCE has its largest gradient at logit 10.00, 1.0000
    bent = logits[curvature < 0].tolist()
    print("    curves downwards", f"from {bent[0]:.2f} on" if bent else "nowhere")
    #>     curves downwards from 0.69 on
    #>     curves downwards nowhere
print(f"log 2 = {torch.tensor(2.0).log().item():.2f}, 8 / 27 = {8 / 27:.4f}")
#> log 2 = 0.69, 8 / 27 = 0.2963
