import torch

mask = torch.tensor([[1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0]])


def wrong(per_token):
    return (per_token * mask.sum(1, keepdim=True)).mean().item()


def right(per_token):
    return (per_token * mask).sum(1).mean().item()


by_answer = torch.tensor([[1.0], [2.0]])
by_token = by_answer.expand(2, 4) * torch.tensor([1.0, 2.0, 3.0, 4.0])
print("wrong", wrong(by_token))
#> wrong 12.5
print("right", right(by_token))
#> right 11.5
# The test: the two agree by answer, so they must by token
assert right(by_answer) == wrong(by_answer) and right(by_token) != wrong(by_token)
