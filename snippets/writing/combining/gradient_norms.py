import torch
from torch.nn import functional as F

shared = torch.tensor([0.5, -0.2], dtype=torch.float64, requires_grad=True)
x = torch.tensor([[1.0, 2.0], [3.0, -1.0]], dtype=torch.float64)
features = x @ shared

terms = {
    "squared": F.mse_loss(features, features.new_tensor([4.0, 1.0])),
    "absolute": F.l1_loss(features, features.new_tensor([4.0, 1.0])),
    "binary": F.binary_cross_entropy_with_logits(features, features.new_tensor([0, 1])),
}
gradients = {
    name: torch.autograd.grad(term, shared, retain_graph=True)[0]
    for name, term in terms.items()
}
for name, gradient in gradients.items():
    angle = F.cosine_similarity(gradient, gradients["squared"], dim=0)
    print(
        f"{name:9} {terms[name]:.3f}  norm {gradient.norm():.3f}  cosine {angle:5.2f}"
    )
    #> squared   7.850  norm 8.688  cosine  1.00
    #> absolute  2.300  norm 1.803  cosine  0.70
    #> binary    0.456  norm 0.603  cosine -0.99
