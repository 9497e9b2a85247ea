import torch

snr = torch.tensor([100.0, 1.0, 0.01])  # from little noise to much
error = torch.tensor([0.1, 0.1, 0.1])  # squared, of x0

wrong = (snr * error).mean()
right = error.mean()
print(f"wrong {wrong:.4f}")
#> wrong 3.3670
print(f"right {right:.4f}")
#> right 0.1000
# The test: with all errors equal, the mean is that error
assert right.isclose(error[0]) and not wrong.isclose(error[0])
