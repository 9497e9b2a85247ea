import torch

input = torch.tensor([1000.0, 999.0])

print(input.exp())  # beyond the largest float32
#> tensor([inf, inf])
print(input.exp().sum().log())
#> tensor(inf)
shift = input.max()
print(shift + (input - shift).exp().sum().log())
#> tensor(1000.3132)
print(input.logsumexp(dim=0), input.log_softmax(dim=0))
#> tensor(1000.3132) tensor([-0.3133, -1.3133])
