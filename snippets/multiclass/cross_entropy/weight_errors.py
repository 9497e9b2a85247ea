import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 1])
double = torch.tensor([1.0, 2.0, 5.0], dtype=torch.float64)  # straight from NumPy

for weight in [
    torch.tensor([1.0, 2.0]),  # one class was absent from the data
    double,
    [1.0, 2.0, 5.0],
]:
    try:
        F.cross_entropy(input, target, weight)
    except (RuntimeError, TypeError) as error:
        print(str(error).replace(" but got", "\n  but got"))
        #> weight tensor should be defined either for all 3 classes or no classes
        #>   but got weight tensor of shape: [2]
        #> expected scalar type Float but found Double
        #> cross_entropy_loss(): argument 'weight' (position 3) must be Tensor, not list

print(F.cross_entropy(input, F.one_hot(target, 3).float(), double).dtype)
#> torch.float64
