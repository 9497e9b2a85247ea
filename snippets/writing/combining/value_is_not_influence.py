import torch

weight = torch.tensor(1.0, requires_grad=True)

large = 1000 + 0.01 * weight.square()  # a constant is no influence
small = (weight - 0.5).square()
for name, term in [("large", large), ("small", small)]:
    (gradient,) = torch.autograd.grad(term, weight)
    print(name, term.item(), f"gradient {gradient.item():.2f}")
    #> large 1000.010009765625 gradient 0.02
    #> small 0.25 gradient 1.00
