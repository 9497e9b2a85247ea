import torch
from torch.nn import functional as F

input = torch.tensor([[0.5, -1.0, 2.0], [1.0, 0.0, -0.5]])
for shape in [(2, 3), (3,), (1, 3), (2, 1), (4, 2, 3)]:
    try:
        print(shape, F.soft_margin_loss(input, torch.ones(shape)))
        #> (2, 3) tensor(0.6491)
        #> (3,) tensor(0.6491)
        #> (1, 3) tensor(0.6491)
        #> (2, 1) tensor(0.6491)
    except RuntimeError as error:
        print(shape, "is refused:")
        #> (4, 2, 3) is refused:
        print(str(error).splitlines()[0])
        #> output with shape [2, 3] doesn't match the broadcast shape [4, 2, 3]
