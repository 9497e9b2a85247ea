import torch

weight = torch.tensor(0.0, requires_grad=True)
inputs = [torch.tensor([1.0, 1.0, 1.0, 1.0]), torch.tensor([2.0, 2.0, 2.0, 2.0])]
counts = [torch.tensor([1.0, 0.0, 0.0, 0.0]), torch.tensor([1.0, 1.0, 1.0, 0.0])]
total = sum(count.sum() for count in counts)  # known before the first backward


def gradient(divide):
    """Return the gradient after two micro-batches whose losses are divided so."""
    weight.grad = None
    for x, count in zip(inputs, counts, strict=True):
        summed = (weight * x * count).sum()
        divide(summed, count.sum()).backward()
    return weight.grad.item()


whole = (weight * torch.cat(inputs) * torch.cat(counts)).sum() / total
print("one large batch       ", torch.autograd.grad(whole, weight)[0].item())
#> one large batch        1.75
print("sums, by the total    ", gradient(lambda summed, n: summed / total))
#> sums, by the total     1.75
print("means, by the steps   ", gradient(lambda summed, n: summed / n / 2))
#> means, by the steps    1.5
print("means, not divided    ", gradient(lambda summed, n: summed / n))
#> means, not divided     3.0
print("means, divided twice  ", gradient(lambda summed, n: summed / n / 2 / 2))
#> means, divided twice   0.75
