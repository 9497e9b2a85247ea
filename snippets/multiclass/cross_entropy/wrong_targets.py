import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])

for target in [
    torch.tensor([[1, 0, 0], [0, 1, 0]]),  # integer one-hot: .float()
    torch.tensor([[0], [1]]),  # a column: .squeeze(1)
    torch.tensor([0, 1], dtype=torch.int32),  # .long()
    torch.tensor([0.0, 1.0]),  # .long()
    torch.tensor([0, 1, 2]),
    [0, 1],  # torch.tensor([0, 1])
]:
    try:
        F.cross_entropy(input, target)
    except (RuntimeError, TypeError, ValueError) as error:
        print(error)
        #> Expected floating point type for target with class probabilities, got Long
        #> 0D or 1D target tensor expected, multi-target not supported
        #> expected target dtype to be Long or Byte, but got Int
        #> expected target dtype to be Long or Byte, but got Float
        #> Expected input batch_size (2) to match target batch_size (3).
        #> cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not list

try:
    F.cross_entropy(torch.tensor([0, 1]), input)  # the target first
except NotImplementedError as error:
    print(error)
    #> "log_softmax_lastdim_kernel_impl" not implemented for 'Long'

print(F.cross_entropy(input, torch.tensor([[1, 0, 0], [0, 1, 0]]).float()))
#> tensor(1.2056)
