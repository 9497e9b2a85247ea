import torch
from torch.nn import functional as F

teacher = torch.tensor([[4.0, 0.0], [0.0, 4.0], [4.0, 0.0], [4.0, 0.0]])
label = torch.tensor([0, 1, 0, 0])
order = torch.tensor([1, 0, 3, 2])  # what the second pass draws


def loss(output):
    return F.cross_entropy(output, label[order]).item()


print(f"wrong {loss(teacher):.4f}")
#> wrong 2.0181
print(f"right {loss(teacher[order]):.4f}")
#> right 0.0181
# The test: a good teacher agrees with the labels of the batch
assert (teacher[order].argmax(1) == label[order]).all()
assert not (teacher.argmax(1) == label[order]).all()
