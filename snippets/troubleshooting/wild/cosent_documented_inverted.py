import torch

similarity = torch.tensor([0.9, 0.1])  # of two pairs
label = torch.tensor([0.0, 1.0])  # the second should be more similar


def wrong():
    return torch.log1p(torch.exp(similarity[1] - similarity[0])).item()


def right():
    return torch.log1p(torch.exp(similarity[0] - similarity[1])).item()


print(f"wrong {wrong():.4f}")
#> wrong 0.3711
print(f"right {right():.4f}")
#> right 1.1711
# The test: two pairs in the wrong order cost more than two equal ones, ln 2
assert right() > torch.log(torch.tensor(2.0)) > wrong()
