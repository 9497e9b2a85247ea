import torch
from torch.nn import functional as F

x = torch.tensor([[1.0, 2.0], [2.0, -1.0], [-1.0, 1.0]])
price = torch.tensor([100e3, 250e3, 400e3])
sold = torch.tensor([1.0, 0.0, 1.0])
scaled = (price - price.mean()) / price.std(correction=0)  # Repair
for name, target in [("as it is", price), ("scaled", scaled)]:
    shared = torch.tensor([0.5, -0.2], requires_grad=True)
    output = x @ shared
    norms = []
    for term in (
        F.mse_loss(output, target),
        F.binary_cross_entropy_with_logits(output, sold),
    ):
        (slope,) = torch.autograd.grad(term, shared, retain_graph=True)
        norms.append(f"{slope.norm():.3g}")
    print(f"{name}: norms of the two gradients {norms}")
    #> as it is: norms of the two gradients ['2.69e+05', '0.983']
    #> scaled: norms of the two gradients ['3.78', '0.983']
