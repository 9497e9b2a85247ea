import torch


def gradient(loss):
    score = torch.tensor([-2.0, -0.5, 1.0], requires_grad=True)  # of generated samples
    return torch.autograd.grad(loss(score), score)[0].tolist()


def wrong(score):
    return -score.relu().sum()


def right(score):
    return -score.sum()


print("wrong", gradient(wrong))
#> wrong [0.0, 0.0, -1.0]
print("right", gradient(right))
#> right [-1.0, -1.0, -1.0]
# The test: rejected samples have a gradient
assert all(gradient(right)) and not all(gradient(wrong))
