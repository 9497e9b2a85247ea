import torch

gamma = 5.0


def wrong(snr):
    return (snr + 1).clamp(max=gamma) / (snr + 1)


def right(snr):
    return snr.clamp(max=gamma) / (snr + 1)


snr = torch.tensor(0.01)
print(f"wrong {wrong(snr):.4f}")
#> wrong 1.0000
print(f"right {right(snr):.4f}")
#> right 0.0099
# The test: the error of v is snr + 1 times that of x0, whose weight here is snr
assert snr.isclose(right(snr) * (snr + 1)) and not snr.isclose(wrong(snr) * (snr + 1))
