import torch

distance = torch.tensor([0.0, 2.0])  # of a like and an unlike pair
like = torch.tensor([1.0, 0.0])


def loss(distance, unlike, margin=1.0):
    pull = (1 - unlike) * distance.square()
    push = unlike * (margin - distance).relu().square()
    return (pull + push).mean().item()


print("wrong", loss(distance, like))
#> wrong 2.5
print("right", loss(distance, 1 - like))
#> right 0.0
# The test: equal like ones and distant unlike ones cost nothing
assert loss(distance, 1 - like) == 0 < loss(distance, like)
