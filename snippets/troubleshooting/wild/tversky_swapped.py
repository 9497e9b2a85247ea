import torch


def loss(output, target, swapped, alpha=0.9, beta=0.1):
    hit = (output * target).sum()
    false_positive = (output * (1 - target)).sum()
    false_negative = ((1 - output) * target).sum()
    if swapped:
        false_positive, false_negative = false_negative, false_positive
    return 1 - hit / (hit + alpha * false_positive + beta * false_negative)


target = torch.tensor([1.0, 0.0, 0.0, 0.0])
output = torch.tensor([1.0, 1.0, 0.0, 0.0])  # one false positive
print(f"wrong {loss(output, target, swapped=True):.4f}")
#> wrong 0.0909
print(f"right {loss(output, target, swapped=False):.4f}")
#> right 0.4737
# The test: one false positive beside one hit costs alpha / (1 + alpha)
assert loss(output, target, False).isclose(torch.tensor(0.9 / 1.9))
assert not loss(output, target, True).isclose(torch.tensor(0.9 / 1.9))
