import torch

mean, std = -0.03, 0.458  # of the first channel, as the package has them
black, white = torch.tensor(0.0), torch.tensor(1.0)


def contrast(image):
    return ((image(white) - mean) / std - (image(black) - mean) / std).item()


print(f"wrong {contrast(lambda x: x):.4f}")
#> wrong 2.1834
print(f"right {contrast(lambda x: 2 * x - 1):.4f}")
#> right 4.3668
# The test: black is as far below the mean as ImageNet's is, 2 standard deviations
low = [(image(black) - mean) / std for image in (lambda x: 2 * x - 1, lambda x: x)]
assert low[0] < -2 < low[1]
