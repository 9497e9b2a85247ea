import torch


def critic(sample):
    return 1 - (sample - 2).square()  # realistic: 2


def gradient(score):
    sample = torch.tensor([3.0, 1.0], requires_grad=True)
    return torch.autograd.grad(-score(sample).mean(), sample)[0].tolist()


print("wrong", gradient(torch.clone))
#> wrong [-0.5, -0.5]
print("right", gradient(critic))
#> right [1.0, -1.0]
# The test: the gradient changes with the discriminator
assert gradient(critic) != gradient(lambda x: -critic(x))
assert gradient(torch.clone) == [-0.5, -0.5]  # whatever the discriminator says
